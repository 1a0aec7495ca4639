import { anyOf } from './any-of';

/** Without these characters words are plain already. */
const MARKUP = /[[<*_=~^#]/;
const LINK = /!?\[(?<label>[^\]]*)\]\([^)\s]*(?:\s"[^"]*")?\)/g;
const WIKI_LINK = /!?\[\[(?:[^\]|]*\|)?(?<label>[^\]|]*)\]\]/g;
const TAG_OR_FOOTNOTE = /<\/?[a-z][^<>]{0,40}>|\[\^[^\]]+\]/gi;
const EMPHASIS = /\*\*|__|==|~~/g;
const CALLOUT = /^\[![^\]]*\][+-]?\s*/;
const BLOCK_ID = /\s\^[A-Za-z0-9-]+$/;
const TRAILING_TAGS = /(?:\s+#[\p{L}][\p{L}\p{N}/_-]*)+$/u;
/** An answer on the same line, after an arrow. */
const INLINE_ANSWER = /\s*(?:-{1,2}>|=>|→|⇒|:=)\s*(?<answer>\S.*)$/;

const EDGES = /^[\s"'“”‘’«»*_#>.…·•●▪◦○-]+|(?:[\s"'“”‘’«»*_#:;…]|\.{2,}$)+$/g;
const NUMBER = /^(?:[Qq](?:uestion)?|[Pp]rompt|#)?\s?\d{1,3}[a-z]?\s*(?:[.):]|[–-]\s)\s*(?=\D)/;
const LABEL = anyOf(
  ['q|question|prompt|card|front|q to \\w+|gotcha|ex(?:ercise)?|problem|essay|case|follow-up'],
  '^(?:optional )?',
  '\\s?\\d{0,3}\\s*[:.)–-]\\s*',
);

const withoutEdges = (words: string): string => words.replace(EDGES, '');

/** Words as they are displayed: without links' addresses, tags, footnotes and marks of emphasis. */
export function plainWords(words: string): string {
  if (!MARKUP.test(words)) return words.trim();
  return words
    .replace(LINK, '$<label>')
    .replace(WIKI_LINK, '$<label>')
    .replace(TAG_OR_FOOTNOTE, '')
    .replace(EMPHASIS, '')
    .replace(BLOCK_ID, '')
    .replace(TRAILING_TAGS, '')
    .trim();
}

/** A question on one line with its answer after an arrow: "Too slow?" → cache it. */
export function splitInlineAnswer(words: string): { readonly question: string; readonly answer: string } {
  const found = INLINE_ANSWER.exec(words);
  const question = found ? words.slice(0, found.index) : words;
  const isQuestion = /\?["'”’*_\s]*$/.test(question);
  return found && isQuestion
    ? { question, answer: found.groups?.['answer'] ?? '' }
    : { question: words, answer: '' };
}

/** A question without the quotes, stray hashes, bold marks, labels and numbers around it. */
export function cleanQuestion(words: string): string {
  const plain = withoutEdges(plainWords(words.replace(CALLOUT, '')));
  return withoutEdges(withoutEdges(plain.replace(NUMBER, '')).replace(LABEL, '')).replace(/\s+/g, ' ');
}
