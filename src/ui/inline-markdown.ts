/** A piece of a line's inline Markdown. */
export type Inline =
  | { readonly kind: 'text' | 'code' | 'tag'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'strike' | 'highlight'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'note link'; readonly target: string; readonly text: string };

/** A piece with the number of characters that it took. */
interface Taken {
  readonly piece: Inline;
  readonly length: number;
}

/** Reads a piece that starts at `at`, null where none does. */
type Reader = (text: string, at: number) => Taken | null;

/** Longer lines are prose pasted in one piece: shown as they stand. */
const longest = 4000;

/** The inline Markdown of one line as a tree; what is no Markdown stays text, character for character. */
export function inlineMarkdown(text: string): readonly Inline[] {
  return text.length > longest ? [{ kind: 'text', text }] : pieces(text);
}

/** The words of a line without its inline Markdown. */
export function plainWords(text: string): string {
  return wordsOf(inlineMarkdown(text));
}

function wordsOf(found: readonly Inline[]): string {
  return found.map((piece) => ('children' in piece ? wordsOf(piece.children) : piece.text)).join('');
}

function pieces(text: string): readonly Inline[] {
  const found: Inline[] = [];
  let plainFrom = 0;
  let at = 0;
  const endPlain = (end: number) => {
    if (end > plainFrom) found.push({ kind: 'text', text: text.slice(plainFrom, end) });
  };
  while (at < text.length) {
    const taken = takeAt(text, at);
    if (taken === null) {
      at += 1;
      continue;
    }
    endPlain(at);
    found.push(taken.piece);
    at += taken.length;
    plainFrom = at;
  }
  endPlain(text.length);
  return found;
}

function takeAt(text: string, at: number): Taken | null {
  const readers = readersByFirst.get(text.charAt(at));
  for (const reader of readers ?? []) {
    const taken = reader(text, at);
    if (taken !== null) return taken;
  }
  return null;
}

/** A reader for what a sticky pattern matches. */
function matching(pattern: RegExp, piece: (groups: Record<string, string | undefined>) => Inline): Reader {
  return (text, at) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    return match === null ? null : { piece: piece(match.groups ?? {}), length: match[0].length };
  };
}

const escaped = matching(/\\(?<text>[!-/:-@[-`{-~])/y, ({ text = '' }) => ({ kind: 'text', text }));

const code = matching(/(?<ticks>`+)(?!`)(?<text>.*?[^`])\k<ticks>(?!`)/y, ({ text = '' }) => ({
  kind: 'code',
  text: /^ .*\S.* $/.test(text) ? text.slice(1, -1) : text,
}));

const noteLink = matching(
  /!?\[\[(?<target>[^[\]|]+)(?:\|(?<alias>[^\]]*))?\]\]/y,
  ({ target = '', alias }) => ({
    kind: 'note link',
    target: target.trim(),
    text: alias?.trim() ? alias.trim() : target.trim().replace(/^#+/, '').replace(/[#^]+/g, ' › '),
  }),
);

const link = matching(
  /!?\[(?<label>[^[\]]*)\]\(<?(?<href>[^\s()<>]+(?:\([^\s()]*\)[^\s()<>]*)?)>?(?:\s+["'][^"']*["'])?\)/y,
  ({ label = '', href = '' }) => {
    const children = pieces(label === '' ? href : label);
    if (isWebAddress(href)) return { kind: 'link', href, children };
    return { kind: 'note link', target: decoded(href), text: label === '' ? decoded(href) : label };
  },
);

const address = matching(/<?(?<href>https?:\/\/[^\s<>]*[^\s<>.,;:!?'")\]*_~])>?/y, ({ href = '' }) => ({
  kind: 'link',
  href,
  children: [{ kind: 'text', text: href.replace(/^https?:\/\/(?:www\.)?/, '') }],
}));

const tagWords = matching(/#(?<text>[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*)/uy, ({ text = '' }) => ({
  kind: 'tag',
  text: `#${text}`,
}));

const tag: Reader = (text, at) => (/\S/.test(text.charAt(at - 1)) ? null : tagWords(text, at));

/** A reader for text between two equal marks, as in `**bold**`. */
function between(mark: string, kind: 'strong' | 'emphasis' | 'strike' | 'highlight'): Reader {
  return (text, at) => {
    const from = at + mark.length;
    if (!opens(text, at, mark) || isInWord(text, at, from)) return null;
    const end = closing(text, from, mark);
    if (end === null) return null;
    const children = pieces(text.slice(from, end));
    return { piece: { kind, children }, length: end + mark.length - at };
  };
}

/** A mark opens at the start of its run, before a word; a run of two is never two single marks. */
function opens(text: string, at: number, mark: string): boolean {
  const char = mark.charAt(0);
  const run = runEnd(text, at, char) - at;
  const fits = mark.length === 1 ? run % 2 === 1 : run >= 2;
  return fits && text.charAt(at - 1) !== char && /\S/.test(text.charAt(at + run));
}

/** Underscores inside words are part of a name (`max_batch_size`), not emphasis. */
function isInWord(text: string, before: number, after: number): boolean {
  const isWord = (char: string) => /[\p{L}\p{N}]/u.test(char);
  return text.charAt(before) === '_' && isWord(text.charAt(before - 1)) && isWord(text.charAt(after));
}

/** Where the mark that closes a piece starts; a longer run of marks closes at its end, so that pieces nest. */
function closing(text: string, from: number, mark: string): number | null {
  const char = mark.charAt(0);
  let at = from;
  while (at < text.length) {
    if (text.charAt(at) === '\\') at += 2;
    else if (text.charAt(at) === '`') at += code(text, at)?.length ?? 1;
    else if (text.charAt(at) !== char) at += 1;
    else {
      const end = runEnd(text, at, char);
      if (closes(text, at, end, mark)) return end - mark.length;
      at = end;
    }
  }
  return null;
}

function closes(text: string, start: number, end: number, mark: string): boolean {
  const run = end - start;
  const fits = mark.length === 1 ? run % 2 === 1 : run >= 2;
  return fits && /\S/.test(text.charAt(start - 1)) && !isInWord(text, start, end);
}

function runEnd(text: string, start: number, char: string): number {
  let end = start;
  while (text.charAt(end) === char) end += 1;
  return end;
}

function isWebAddress(href: string): boolean {
  return /^(?:https?|mailto|obsidian):/i.test(href);
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

const readersByFirst: ReadonlyMap<string, readonly Reader[]> = new Map([
  ['\\', [escaped]],
  ['`', [code]],
  ['!', [noteLink, link]],
  ['[', [noteLink, link]],
  ['<', [address]],
  ['h', [address]],
  ['#', [tag]],
  ['*', [between('**', 'strong'), between('*', 'emphasis')]],
  ['_', [between('__', 'strong'), between('_', 'emphasis')]],
  ['~', [between('~~', 'strike')]],
  ['=', [between('==', 'highlight')]],
]);
