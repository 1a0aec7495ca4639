import type { LinePrefix } from './line-prefix';
import type { Region } from './note';

/** Tells, line after line from the top, what kind of text a line belongs to; `isInList` where it stands under a list item. */
export type RegionReader = (line: string, prefix: LinePrefix, isInList: boolean) => Region;

/** A block that swallows lines until it ends. */
interface Block {
  readonly region: Region;
  /** Whether this line ends the block and still belongs to it. */
  readonly closes: (words: string) => boolean;
}

interface OpenBlock {
  readonly block: Block;
  /** Quote depth and column of the block's container: a line outside of them ends the block before it. */
  readonly quoteDepth: number;
  readonly column: number;
}

const FENCE = /^(?<mark>`{3,}|~{3,})(?<info>.*)$/;
const HTML_COMMENT_CLOSE = '-->';
const COMMENT = '%%';
const MATH = '$$';

/** Tags that begin an HTML block in CommonMark (its start condition 6). */
const HTML_BLOCK_TAGS = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link ' +
    'main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead ' +
    'title tr track ul'
  ).split(' '),
);
/** Tags whose text is literal until their own end tag (start condition 1). */
const HTML_LITERAL_TAGS = new Set(['pre', 'script', 'style', 'textarea']);
const HTML_TAG = /^<\/?(?<tag>[a-z][a-z0-9]*)(?=[\s/>]|$)/i;
/** One complete tag alone on its line (start condition 7); a line break typed by hand means no block to its author. */
const HTML_LONE_TAG = /^<\/?(?!br\b)[a-z][a-z0-9-]*(?:\s[^<>]*)?>$/i;

function fenceBlock(words: string): Block['closes'] | null {
  const groups = FENCE.exec(words)?.groups;
  const mark = groups?.['mark'];
  if (mark === undefined || (mark.startsWith('`') && groups?.['info']?.includes('`'))) return null;
  const close = new RegExp(`^\\${mark.charAt(0)}{${mark.length},}$`);
  return (line) => close.test(line);
}

function htmlBlock(words: string): Block['closes'] | null {
  if (words.startsWith('<!--')) return (line) => line.includes(HTML_COMMENT_CLOSE);
  const tag = HTML_TAG.exec(words)?.groups?.['tag']?.toLowerCase();
  if (tag !== undefined && HTML_LITERAL_TAGS.has(tag))
    return (line) => line.toLowerCase().includes(`</${tag}>`);
  const begins = (tag !== undefined && HTML_BLOCK_TAGS.has(tag)) || HTML_LONE_TAG.test(words);
  return begins ? (line) => line === '' : null;
}

/** What the words at a line's beginning open, and how it ends. */
function opening(words: string): Block | null {
  const first = words.charAt(0);
  if (first === '`' || first === '~') {
    const closes = fenceBlock(words);
    return closes && { region: 'code', closes };
  }
  if (first === '<') {
    const closes = htmlBlock(words);
    return closes && { region: words.startsWith('<!--') ? 'comment' : 'html', closes };
  }
  if (words.startsWith(COMMENT)) return { region: 'comment', closes: (line) => line.includes(COMMENT) };
  if (words.startsWith(MATH)) return { region: 'math', closes: (line) => line.includes(MATH) };
  return null;
}

/** Whether a block that `words` opened ends on the same line. */
function closesAtOnce(block: Block, words: string): boolean {
  if (block.region === 'comment' || block.region === 'math') return block.closes(words.slice(2));
  return block.region === 'html' && words !== '' && block.closes(words);
}

/** The columns from which text outside a list is an indented code block. */
const CODE_INDENT = 4;

/** Indented bullets are how people nest by hand, so only indented prose, or a box that no list holds, is code. */
function isIndentedCode(words: string, { indent, marker, box }: LinePrefix, isInList: boolean): boolean {
  return !isInList && words !== '' && indent >= CODE_INDENT && (marker === null || box !== null);
}

/** Whether a line stands outside of a block's container. */
function leaves({ quoteDepth, column }: OpenBlock, words: string, prefix: LinePrefix): boolean {
  return prefix.outerQuoteDepth < quoteDepth || (words !== '' && column > 0 && prefix.indent < column);
}

/** A reader at the top of a note's body. */
export function regionReader(): RegionReader {
  let open: OpenBlock | null = null;
  /** True where an indented code block may begin: at the top of the note, after a blank line, or in one. */
  let mayIndent = true;
  return (line, prefix, isInList) => {
    const { marker, indent, contentStart, contentColumn, outerQuoteDepth } = prefix;
    const words = line.slice(contentStart, prefix.contentEnd);
    if (open && !leaves(open, words, prefix)) {
      const { block, quoteDepth } = open;
      // Markers inside a block are text: what stands after the container's quote marks is what may close it.
      const text = marker === null && outerQuoteDepth === quoteDepth ? line.slice(contentStart) : line;
      if (block.closes(text.trim())) open = null;
      return block.region;
    }
    open = null;
    const isCode = mayIndent && isIndentedCode(words, prefix, isInList);
    mayIndent = words === '' || isCode;
    if (isCode) return 'code';
    const block = opening(words);
    if (!block) return 'text';
    if (!closesAtOnce(block, words)) {
      const column = marker !== null ? contentColumn : isInList ? Math.min(indent, 2) : 0;
      open = { block, quoteDepth: outerQuoteDepth, column };
    }
    return block.region;
  };
}
