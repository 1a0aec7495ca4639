import { isLetter } from '../word-hash';

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
/** The columns by which each star of an outline nests its line. */
const STAR_INDENT = 2;

/** A thematic break drawn with list markers: `* * *`, `- - -`. */
const BREAK = /^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,})$/;
const CLOSING_HASHES = /(?:^|\s)#+$/;

// What may stand at a place of the line; white space or the line's end follows.
/** An outline's stars (`** TODO call Ann`, as org writes it), with words; deeper outlines are drawn lines. */
const STARS = /\*{2,8}(?=[ \t][^])/y;
const BULLET = /[-*+](?![^ \t])/y;
/** CommonMark's limit is nine digits. */
const ORDERED = /\d{1,9}[.)](?![^ \t])/y;
/** A checkbox around one character, which may be an emoji of two units. */
const BOX = /\[[^]\](?![^ \t])/uy;
const HASHES = /#{1,6}(?![^ \t])/y;

/** How much of a line a pattern takes at a place, 0 where it does not fit there. None begins with a letter, as most words do. */
function lengthAt(pattern: RegExp, line: string, at: number): number {
  if (isLetter(line.charCodeAt(at))) return 0;
  pattern.lastIndex = at;
  return pattern.test(line) ? pattern.lastIndex - at : 0;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === TAB;
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
    if (line.charAt(at) === '>') {
      quoteDepth++;
      at++;
      if (marker !== null) continue;
      outerQuoteDepth++;
      if (line.charCodeAt(at) === SPACE) at++;
      column = 0;
      continue;
    }
    // After a bullet, "7." is more likely the day of "- 7. July" than a list in a list.
    const length = lengthAt(BULLET, line, at) || (marker === null ? lengthAt(ORDERED, line, at) : 0);
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
  const stars = lengthAt(STARS, line, 0);
  const marks = stars > 0 ? outlineMarks(line, stars) : marksOf(line);
  const { quoteDepth, outerQuoteDepth, indent, contentColumn, marker } = marks;
  let at = marks.contentStart;
  const boxLength = marker === null || stars > 0 ? 0 : lengthAt(BOX, line, at);
  const box = boxLength > 0 ? line.slice(at + 1, at + boxLength - 1) : null;
  if (boxLength > 0) at = afterSpace(line, at + boxLength);
  const heading = lengthAt(HASHES, line, at);
  // A heading's hashes, and stray ones after them: `### ## "How do you …"`.
  for (let count = heading; count > 0; count = lengthAt(HASHES, line, at)) at = afterSpace(line, at + count);
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
