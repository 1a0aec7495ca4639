/** A piece of a line's inline Markdown. */
export type Inline =
  | { readonly kind: 'text' | 'code' | 'tag'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'strike' | 'highlight'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'note link'; readonly target: string; readonly text: string };

type Groups = Readonly<Record<string, string | undefined>>;

/** A kind of piece: how it is written, what it is, and after which character it is not one. */
type Rule = readonly [pattern: RegExp, piece: (groups: Groups) => Inline, notAfter?: RegExp];

/** Longer lines are prose pasted in one piece: shown as they stand. */
const longest = 4000;

/** Where a piece may start. */
const starts = /[\\`![<#*_~=]|https?:/g;

/** The inline Markdown of one line as a tree; what is no Markdown stays text, character for character. */
export function inlineMarkdown(text: string): readonly Inline[] {
  return text.length > longest ? [{ kind: 'text', text }] : pieces(text);
}

/** The words of a line without its inline Markdown. */
export function plainWords(text: string): string {
  return wordsOf(inlineMarkdown(text));
}

/** A text, cut where it is longer than so many characters. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

function wordsOf(found: readonly Inline[]): string {
  return found.map((piece) => ('children' in piece ? wordsOf(piece.children) : piece.text)).join('');
}

function pieces(text: string): readonly Inline[] {
  const found: Inline[] = [];
  let from = 0;
  for (const { index } of text.matchAll(starts)) {
    const match = index < from ? null : matchAt(text, index);
    if (match === null) continue;
    if (index > from) found.push({ kind: 'text', text: text.slice(from, index) });
    found.push(match.piece);
    from = match.end;
  }
  if (from < text.length) found.push({ kind: 'text', text: text.slice(from) });
  return found;
}

function matchAt(text: string, at: number): { readonly piece: Inline; readonly end: number } | null {
  for (const [pattern, piece, notAfter] of rules) {
    if (notAfter?.test(text.charAt(at - 1))) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { piece: piece(match.groups ?? {}), end: at + match[0].length };
  }
  return null;
}

function noteLink({ target = '', alias = '' }: Groups): Inline {
  const name = target.trim();
  const text = alias.trim() || name.replace(/^#+/, '').replace(/[#^]+/g, ' › ');
  return { kind: 'note link', target: name, text };
}

function link({ label = '', href = '' }: Groups): Inline {
  if (/^(?:https?|mailto|obsidian):/i.test(href))
    return { kind: 'link', href, children: pieces(label || href) };
  const target = decoded(href);
  return { kind: 'note link', target, text: label || target };
}

function address({ href = '' }: Groups): Inline {
  return {
    kind: 'link',
    href,
    children: [{ kind: 'text', text: href.replace(/^https?:\/\/(?:www\.)?/, '') }],
  };
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

/** Text between two equal marks of one or two characters, as in `**bold**`. */
function between(mark: string, kind: 'strong' | 'emphasis' | 'strike' | 'highlight'): Rule {
  const char = `[${mark.charAt(0)}]`;
  const isDouble = mark.length > 1;
  const [own, opening, closing] = isDouble
    ? [char, `${char}{2}(?=${char}*[^\\s${mark.charAt(0)}])`, `${char}{2}(?!${char})`]
    : [char + char, `${char}(?!\\s|${char})`, `${char}(?!${char})`];
  // Escapes, code and marks behind a space do not close a piece; of a longer run its end closes, so that pieces nest.
  const inner = `\\\\.|\`[^\`]*\`|\\s(?!${char})|\\s${char}+(?!${char})|${own}|[^\\s\\\\\`${mark.charAt(0)}]`;
  // Underscores inside words are part of a name (`max_batch_size`), not emphasis.
  const isUnderscore = mark.startsWith('_');
  const end = isUnderscore ? `${closing}(?![\\p{L}\\p{N}])` : closing;
  return [
    new RegExp(`${opening}(?<text>(?:${inner})+?)${end}`, 'uy'),
    ({ text = '' }) => ({ kind, children: pieces(text) }),
    isUnderscore ? /[\p{L}\p{N}_]/u : new RegExp(char),
  ];
}

/** The first that fits wins. */
const rules: readonly Rule[] = [
  [/\\(?<text>[!-/:-@[-`{-~])/y, ({ text = '' }) => ({ kind: 'text', text })],
  [
    /(?<ticks>`+)(?!`)(?<text>.*?[^`])\k<ticks>(?!`)/y,
    ({ text = '' }) => ({ kind: 'code', text: /^ .*\S.* $/.test(text) ? text.slice(1, -1) : text }),
  ],
  [/!?\[\[(?<target>[^[\]|]+)(?:\|(?<alias>[^\]]*))?\]\]/y, noteLink],
  [
    /!?\[(?<label>[^[\]]*)\]\(<?(?<href>[^\s()<>]+(?:\([^\s()]*\)[^\s()<>]*)?)>?(?:\s+["'][^"']*["'])?\)/y,
    link,
  ],
  [/<?(?<href>https?:\/\/[^\s<>]*[^\s<>.,;:!?'")\]*_~])>?/y, address],
  [
    /(?<text>#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*)/uy,
    ({ text = '' }) => ({ kind: 'tag', text }),
    /\S/,
  ],
  between('**', 'strong'),
  between('__', 'strong'),
  between('~~', 'strike'),
  between('==', 'highlight'),
  between('*', 'emphasis'),
  between('_', 'emphasis'),
];
