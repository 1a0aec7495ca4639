/** What stands before a line's words: quote marks, indentation, list markers, a checkbox, hashes. */
export interface LinePrefix {
  /** How many `>` marks stand before the words. */
  readonly quoteDepth: number;
  /** How many of them stand before any list marker: the block quotes that hold the list. */
  readonly outerQuoteDepth: number;
  /** Columns of white space after the last quote mark before any list marker; a tab reaches the next multiple of 4. */
  readonly indent: number;
  /** Column at which the first list marker's text begins; equal to `indent` without a marker. */
  readonly contentColumn: number;
  readonly marker: string | null;
  readonly box: string | null;
  /** Heading level 1 to 6, 0 for other lines. */
  readonly heading: number;
  readonly contentStart: number;
  readonly contentEnd: number;
}

const TAB = 9;
const SPACE = 32;
const HASH = 35;
const BOM = 0xfeff;

const TAB_WIDTH = 4;
/** CommonMark's limit for the digits of an ordered list marker. */
const MOST_DIGITS = 9;
/** Deeper outlines than this are drawn lines. */
const MOST_STARS = 8;
/** The columns by which each star of an outline nests its line. */
const STAR_INDENT = 2;

/** A thematic break drawn with list markers: `* * *`, `- - -`. */
const BREAK = /^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,})$/;
const CLOSING_HASHES = /(?:^|\s)#+$/;

const isSpace = (code: number): boolean => code === SPACE || code === TAB;
const isSpaceOrEnd = (code: number): boolean => Number.isNaN(code) || isSpace(code);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The length of the bullet at `at`, 0 where there is none. */
function bulletLength(line: string, at: number): number {
  const char = line[at];
  return (char === '-' || char === '*' || char === '+') && isSpaceOrEnd(line.charCodeAt(at + 1)) ? 1 : 0;
}

/** The length of an outline's stars at the line's beginning (`** TODO call Ann`, as org writes it), 0 where there are none. */
function starsLength(line: string): number {
  let end = 0;
  while (line[end] === '*') end++;
  return end >= 2 && end <= MOST_STARS && isSpace(line.charCodeAt(end)) && end + 1 < line.length ? end : 0;
}

/** The length of the ordered list marker at `at` (`12.`, `3)`), 0 where there is none. */
function orderedLength(line: string, at: number): number {
  let end = at;
  while (end - at <= MOST_DIGITS && isDigit(line.charCodeAt(end))) end++;
  if (end === at || end - at > MOST_DIGITS) return 0;
  const closes = line[end] === '.' || line[end] === ')';
  return closes && isSpaceOrEnd(line.charCodeAt(end + 1)) ? end + 1 - at : 0;
}

/** The character in a checkbox at `at`, null where there is none. It may be an emoji of two units. */
function boxAt(line: string, at: number): string | null {
  if (line[at] !== '[') return null;
  const close = line[at + 2] === ']' ? at + 2 : line[at + 3] === ']' ? at + 3 : -1;
  if (close < 0 || !isSpaceOrEnd(line.charCodeAt(close + 1))) return null;
  const inside = line.slice(at + 1, close);
  return Array.from(inside).length === 1 ? inside : null;
}

function hashCount(line: string, at: number): number {
  let end = at;
  while (line.charCodeAt(end) === HASH) end++;
  const count = end - at;
  return count <= 6 && isSpaceOrEnd(line.charCodeAt(end)) ? count : 0;
}

/** The quote marks and list markers of a line, `contentStart` being what follows them. */
type Marks = Omit<LinePrefix, 'box' | 'heading' | 'contentEnd'>;

/** An outline's stars nest their line, and no other mark follows them. */
function outlineMarks(line: string, stars: number): Marks {
  return {
    quoteDepth: 0,
    outerQuoteDepth: 0,
    indent: STAR_INDENT * (stars - 1),
    contentColumn: STAR_INDENT * stars,
    marker: line.slice(0, stars),
    contentStart: afterSpace(line, stars),
  };
}

/** Quote marks and list markers come in any order: `> - text`, `- > text`, `- - text`. */
function marksOf(line: string): Marks {
  let at = line.charCodeAt(0) === BOM ? 1 : 0;
  let column = 0;
  let quoteDepth = 0;
  let outerQuoteDepth = 0;
  let indent = 0;
  let contentColumn = 0;
  let marker: string | null = null;
  for (;;) {
    for (; isSpace(line.charCodeAt(at)); at++) {
      column += line.charCodeAt(at) === SPACE ? 1 : TAB_WIDTH - (column % TAB_WIDTH);
    }
    if (marker === null) indent = contentColumn = column;
    if (line[at] === '>') {
      quoteDepth++;
      at++;
      if (marker !== null) continue;
      outerQuoteDepth++;
      if (line.charCodeAt(at) === SPACE) at++;
      column = 0;
      continue;
    }
    // After a bullet, "7." is more likely the day of "- 7. July" than a list in a list.
    const length = bulletLength(line, at) || (marker === null ? orderedLength(line, at) : 0);
    if (length === 0) break;
    column += length;
    if (marker === null) {
      marker = line.slice(at, at + length);
      contentColumn = column + 1;
    }
    at += length;
  }
  return { quoteDepth, outerQuoteDepth, indent, contentColumn, marker, contentStart: at };
}

function afterSpace(line: string, at: number): number {
  let end = at;
  while (isSpace(line.charCodeAt(end))) end++;
  return end;
}

/** Reads what stands before a line's words, in time linear in the prefix. */
export function linePrefix(line: string): LinePrefix {
  const stars = starsLength(line);
  const marks = stars > 0 ? outlineMarks(line, stars) : marksOf(line);
  const { quoteDepth, outerQuoteDepth, indent, contentColumn, marker } = marks;
  let at = marks.contentStart;
  const box = marker === null || stars > 0 ? null : boxAt(line, at);
  if (box !== null) at = afterSpace(line, at + box.length + 2);
  const heading = hashCount(line, at);
  // A heading's hashes, and stray ones after them: `### ## "How do you …"`.
  for (let count = heading; count > 0; count = hashCount(line, at)) at = afterSpace(line, at + count);
  const contentEnd = endOfContent(line, at, heading);
  const isBreak = marker !== null && at >= contentEnd && BREAK.test(line);
  return {
    quoteDepth,
    outerQuoteDepth,
    indent,
    contentColumn,
    marker: isBreak ? null : marker,
    box,
    heading,
    contentStart: isBreak ? indent : at,
    contentEnd: isBreak ? line.trimEnd().length : contentEnd,
  };
}

function endOfContent(line: string, start: number, heading: number): number {
  let end = line.length;
  while (end > start && line.charCodeAt(end - 1) <= SPACE) end--;
  if (heading === 0 || line.charCodeAt(end - 1) !== HASH) return end;
  return start + line.slice(start, end).replace(CLOSING_HASHES, '').trimEnd().length;
}
