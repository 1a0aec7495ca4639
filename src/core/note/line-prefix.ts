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

/** A cursor over the beginning of one line. */
class PrefixScanner {
  private at: number;
  private column = 0;
  private quoteDepth = 0;
  private outerQuoteDepth = 0;
  private indent = 0;
  private contentColumn = 0;
  private marker: string | null = null;

  constructor(private readonly line: string) {
    this.at = line.charCodeAt(0) === BOM ? 1 : 0;
  }

  scan(): LinePrefix {
    const stars = this.line.startsWith('**') ? starsLength(this.line) : 0;
    if (stars > 0) this.skipStars(stars);
    else this.skipMarks();
    const box = this.marker === null || stars > 0 ? null : boxAt(this.line, this.at);
    if (box !== null) {
      this.at += box.length + 2;
      this.skipSpace();
    }
    const heading = this.skipHashes();
    return {
      quoteDepth: this.quoteDepth,
      outerQuoteDepth: this.outerQuoteDepth,
      indent: this.indent,
      contentColumn: this.contentColumn,
      marker: this.marker,
      box,
      heading,
      contentStart: this.at,
      contentEnd: this.contentEnd(heading),
    };
  }

  /** Quote marks and list markers come in any order: `> - text`, `- > text`, `- - text`. */
  private skipMarks(): void {
    for (;;) {
      this.skipSpace();
      if (this.marker === null) this.indent = this.contentColumn = this.column;
      if (this.line[this.at] === '>') this.skipQuoteMark();
      else if (!this.skipListMarker()) return;
    }
  }

  private skipStars(count: number): void {
    this.marker = this.line.slice(0, count);
    this.indent = STAR_INDENT * (count - 1);
    this.contentColumn = this.indent + STAR_INDENT;
    this.at = this.column = count;
    this.skipSpace();
  }

  private skipQuoteMark(): void {
    this.quoteDepth++;
    this.at++;
    if (this.marker !== null) return;
    this.outerQuoteDepth++;
    if (this.line.charCodeAt(this.at) === SPACE) this.at++;
    this.column = 0;
  }

  private skipListMarker(): boolean {
    const bullet = bulletLength(this.line, this.at);
    // After a bullet, "7." is more likely the day of "- 7. July" than a list in a list.
    const length = bullet || (this.marker === null ? orderedLength(this.line, this.at) : 0);
    if (length === 0) return false;
    const isFirst = this.marker === null;
    this.marker ??= this.line.slice(this.at, this.at + length);
    this.at += length;
    this.column += length;
    if (isFirst) this.contentColumn = this.column + 1;
    return true;
  }

  /** A heading's hashes, and stray ones after them: `### ## "How do you …"`. */
  private skipHashes(): number {
    const level = hashCount(this.line, this.at);
    for (let count = level; count > 0; count = hashCount(this.line, this.at)) {
      this.at += count;
      this.skipSpace();
    }
    return level;
  }

  private skipSpace(): void {
    for (; ; this.at++) {
      const code = this.line.charCodeAt(this.at);
      if (code === SPACE) this.column++;
      else if (code === TAB) this.column += TAB_WIDTH - (this.column % TAB_WIDTH);
      else return;
    }
  }

  private contentEnd(heading: number): number {
    let end = this.line.length;
    while (end > this.at && this.line.charCodeAt(end - 1) <= SPACE) end--;
    if (heading === 0 || this.line.charCodeAt(end - 1) !== HASH) return end;
    const words = this.line.slice(this.at, end).replace(CLOSING_HASHES, '');
    return this.at + words.trimEnd().length;
  }
}

/** Reads what stands before a line's words, in time linear in the prefix. */
export function linePrefix(line: string): LinePrefix {
  const prefix = new PrefixScanner(line).scan();
  const isBreak = prefix.marker !== null && prefix.contentStart >= prefix.contentEnd && BREAK.test(line);
  if (!isBreak) return prefix;
  return { ...prefix, marker: null, contentStart: prefix.indent, contentEnd: line.trimEnd().length };
}
