import type { LinePrefix } from './line-prefix';
import type { Region } from './note';

/** Tells, line after line from the top, what kind of text a line belongs to. */
export interface RegionReader {
  /** The region of the next line. `isInList` is true where the line stands under a list item. */
  next(line: string, prefix: LinePrefix, isInList: boolean): Region;
}

/** An open block that swallows lines until it ends. */
interface OpenBlock {
  readonly region: Region;
  /** Whether this line ends the block and still belongs to it. */
  readonly closes: (words: string) => boolean;
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

function fenceBlock(words: string): OpenBlock['closes'] | null {
  const groups = FENCE.exec(words)?.groups;
  const mark = groups?.['mark'];
  if (mark === undefined || (mark.startsWith('`') && groups?.['info']?.includes('`'))) return null;
  const close = new RegExp(`^\\${mark.charAt(0)}{${mark.length},}$`);
  return (line) => close.test(line);
}

function htmlBlock(words: string): OpenBlock['closes'] | null {
  if (words.startsWith('<!--')) return (line) => line.includes(HTML_COMMENT_CLOSE);
  const tag = HTML_TAG.exec(words)?.groups?.['tag']?.toLowerCase();
  if (tag !== undefined && HTML_LITERAL_TAGS.has(tag))
    return (line) => line.toLowerCase().includes(`</${tag}>`);
  const begins = (tag !== undefined && HTML_BLOCK_TAGS.has(tag)) || HTML_LONE_TAG.test(words);
  return begins ? (line) => line === '' : null;
}

/** What the words at a line's beginning open, and how it ends. */
function opening(words: string): Pick<OpenBlock, 'region' | 'closes'> | null {
  const first = words[0];
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
function closesAtOnce(block: Pick<OpenBlock, 'region' | 'closes'>, words: string): boolean {
  if (block.region === 'comment' || block.region === 'math') return block.closes(words.slice(2));
  return block.region === 'html' && words !== '' && block.closes(words);
}

/** The columns from which text outside a list is an indented code block. */
const CODE_INDENT = 4;

class Regions implements RegionReader {
  private open: OpenBlock | null = null;
  /** True where an indented code block may begin: at the top of the note, after a blank line, or in one. */
  private mayIndent = true;

  next(line: string, prefix: LinePrefix, isInList: boolean): Region {
    const words = line.slice(prefix.contentStart, prefix.contentEnd);
    if (this.open && this.leaves(this.open, words, prefix)) this.open = null;
    if (this.open) return this.inside(this.open, line, prefix);
    const isIndentedCode = this.isIndentedCode(words, prefix, isInList);
    this.mayIndent = words === '' || isIndentedCode;
    return isIndentedCode ? 'code' : this.begin(words, prefix, isInList);
  }

  private leaves(open: OpenBlock, words: string, prefix: LinePrefix): boolean {
    if (prefix.outerQuoteDepth < open.quoteDepth) return true;
    return words !== '' && open.column > 0 && prefix.indent < open.column;
  }

  private inside(open: OpenBlock, line: string, prefix: LinePrefix): Region {
    // Markers inside a block are text: what stands after the container's quote marks is what may close it.
    const text =
      prefix.marker === null && prefix.outerQuoteDepth === open.quoteDepth
        ? line.slice(prefix.contentStart)
        : line;
    if (open.closes(text.trim())) this.open = null;
    return open.region;
  }

  /** Indented bullets are how people nest by hand, so only indented prose, or a box that no list holds, is code. */
  private isIndentedCode(words: string, prefix: LinePrefix, isInList: boolean): boolean {
    if (!this.mayIndent || isInList || words === '' || prefix.indent < CODE_INDENT) return false;
    return prefix.marker === null || prefix.box !== null;
  }

  private begin(words: string, prefix: LinePrefix, isInList: boolean): Region {
    const block = opening(words);
    if (!block) return 'text';
    if (!closesAtOnce(block, words)) {
      const column =
        prefix.marker !== null ? prefix.contentColumn : isInList ? Math.min(prefix.indent, 2) : 0;
      this.open = { ...block, quoteDepth: prefix.outerQuoteDepth, column };
    }
    return block.region;
  }
}

/** A reader at the top of a note's body. */
export function regionReader(): RegionReader {
  return new Regions();
}
