import { knownWord } from './known-words';
import { phrasesAt } from './phrases';
import { isCapital, isDash } from '../signs';
import { NO_WORD, withCharacter } from '../../word-hash';
import { kind, kindsOf } from './word-kinds';

/** A line's words with what each may be: read once, asked by many cues. */
export interface Wording {
  readonly text: string;
  /** Offset of each word. */
  readonly starts: readonly number[];
  /** Offset behind each word. */
  readonly ends: readonly number[];
  /** Bits of `kind`, for each word. */
  readonly kinds: readonly number[];
  /** Every bit that any of the words has. */
  readonly all: number;
  /** Bits of `phrase` for the phrases anywhere in the line. */
  readonly phrases: number;
  /** The first word after a label ("**Schedule:** Provide …", "Annie: send …"); 0 where there is none. */
  readonly opening: number;
  readonly sentences: number;
  /** Indices of the words that follow a comma, a free dash or an arrow. */
  readonly clauses: readonly number[];
  /** What the words tell by themselves, in log odds. */
  readonly weight: number;
  /** False where none of the words can be part of a date. */
  readonly mayNameDay: boolean;
  /** Whether any character but letters, digits, blanks and plain stops stands in the line. */
  readonly hasMarks: boolean;
}

/** Longer lines are prose; what follows rarely changes what a line is. */
const MOST_WORDS = 48;
/** The first words of a line, labels included, tell more than those behind. */
export const BEGINNING = 3;
/** A label before a line's words is no longer than this; one before a dash ("me - new key", "roof – call Bo") shorter. */
const LABEL_WORDS = 5;
const DASHED_LABEL_WORDS = 2;
/** What no label before a dash begins with. */
const NO_LABEL =
  kind.order | kind.past | kind.doing | kind.does | kind.article | kind.preposition | kind.we | kind.be;

/** What a character does for words. */
const LETTER = 1;
const DIGIT = 2;
const APOSTROPHE = 3;
const JOINER = 4;
const COLON = 5;
const STOP = 6;
const SYMBOL = 7;
const MARK = 8;
const SPACE = 9;
const COMMA = 10;

const classes = new Uint8Array(128);
function classify(characters: string, as: number): void {
  for (const character of characters) classes[character.charCodeAt(0)] = as;
}
classes.fill(MARK);
classify('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', LETTER);
classify('0123456789', DIGIT);
classify(' \t', SPACE);
classify("'", APOSTROPHE);
classify('-@/_', JOINER);
classify(',', COMMA);
classify(':', COLON);
classify('.!?;', STOP);
classify('&+=', SYMBOL);

/** Letters beyond ASCII; punctuation, arrows and symbols of Unicode's general blocks are none. */
function charClass(code: number): number {
  if (code < 128) return classes[code] as number;
  if (code === 0x2019) return APOSTROPHE;
  return (code >= 0x2000 && code <= 0x2bff) || code < 0xc0 || (code >= 0x3000 && code <= 0x303f)
    ? MARK
    : LETTER;
}

const HASH = 35;
const SLASH = 47;
const AT = 64;
const GREATER = 62;
const isArrow = (code: number): boolean => code === GREATER || (code >= 0x2190 && code <= 0x21ff);

const isWordChar = (char: number): boolean => char === LETTER || char === DIGIT;
const isUpper = (code: number): boolean => isCapital(code) || (code >= 0xc0 && code <= 0xde);

/** Reads the words of one line, left to right. */
class WordReader implements Wording {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly kinds: number[] = [];
  all = 0;
  phrases = 0;
  opening = 0;
  sentences = 0;
  readonly clauses: number[] = [];
  weight = 0;
  mayNameDay = false;
  hasMarks = false;
  private readonly hashes: number[] = [];
  private isClause = false;
  private isStart = true;
  private at = 0;

  constructor(readonly text: string) {}

  read(): Wording {
    const { text, kinds } = this;
    while (this.at < text.length && kinds.length < MOST_WORDS) this.step(text.charCodeAt(this.at));
    if (this.opening >= kinds.length) this.opening = 0;
    if (this.at < text.length) this.mayNameDay = true;
    if ((this.all & kind.beginsPhrase) !== 0) this.findPhrases();
    return this;
  }

  private step(code: number): void {
    const char = charClass(code);
    if (isWordChar(char)) this.word(this.at);
    else if (char === SYMBOL) this.add(this.at, this.at + 1, withCharacter(NO_WORD, code));
    else {
      if (char === COLON) this.colon();
      else if (char === STOP) this.isStart = true;
      else if (char === COMMA) this.isClause = true;
      else if (char === MARK || char === JOINER) this.mark(code);
      this.at++;
    }
  }

  /** A dash that stands free, and any arrow, begins a clause; after a word or two it ends a label. */
  private mark(code: number): void {
    this.hasMarks = true;
    const isFree = isDash(code) && this.text.charCodeAt(this.at + 1) === 32;
    if (!isFree && !isArrow(code)) return;
    this.isClause = true;
    const count = this.kinds.length;
    const first = this.kinds[0] ?? NO_LABEL;
    if (count > 0 && count <= DASHED_LABEL_WORDS && this.opening === 0 && (first & NO_LABEL) === 0)
      this.opening = count;
  }

  private colon(): void {
    const count = this.kinds.length;
    if (count > 0 && count <= LABEL_WORDS && this.opening === 0) this.opening = count;
    this.isStart = true;
  }

  /** A word goes on over apostrophes, and over hyphens, slashes and dots between letters: "follow-up", "10:30". */
  private word(start: number): void {
    const { text } = this;
    let hash = NO_WORD;
    let end = start;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      const char = charClass(code);
      if (!isWordChar(char) && char !== APOSTROPHE) {
        if (!this.joins(char, code, end)) break;
        if (char === COLON && text.charCodeAt(end + 1) === SLASH) {
          this.link(start, end);
          return;
        }
      }
      // A date may hide in "14th", "mid-july", "friday's".
      if (char !== LETTER || code > 127) this.mayNameDay = true;
      hash = withCharacter(hash, code);
    }
    this.add(start, end, hash);
  }

  /** Whether the mark at an offset joins two halves of a word. */
  private joins(char: number, code: number, at: number): boolean {
    const isDot = char === STOP && code === 46;
    if (char !== JOINER && char !== COLON && !isDot) return false;
    const next = this.text.charCodeAt(at + 1);
    if (char === COLON)
      return classes[next] === DIGIT || (next === 47 && this.text.charCodeAt(at + 2) === 47);
    return at + 1 < this.text.length && isWordChar(charClass(next));
  }

  /** An address is one word. */
  private link(start: number, from: number): void {
    let end = from;
    while (end < this.text.length && this.text.charCodeAt(end) > 32) end++;
    this.hasMarks = true;
    this.mayNameDay = true;
    this.add(start, end, NO_WORD);
  }

  private add(start: number, end: number, hash: number): void {
    const { text } = this;
    const first = text.charCodeAt(start);
    // A tag ("#push") or a mention ("@ann") is a name, not a word.
    const before = start > 0 ? text.charCodeAt(start - 1) : 0;
    const isName = before === HASH || before === AT;
    const { kinds, weight, atBeginning, isOfDate } = knownWord(hash);
    if (isOfDate) this.mayNameDay = true;
    let bits = isName ? 0 : kindsOf(text, start, end, hash, kinds);
    if (isUpper(first) || before === AT) bits |= kind.capital;
    if (first >= 48 && first <= 57) bits |= kind.number;
    if (this.isStart) {
      bits |= kind.sentenceStart;
      this.sentences++;
    }
    const tells = this.kinds.length < BEGINNING ? weight + atBeginning : weight;
    if (tells !== 0 && !isName && !this.hashes.includes(hash)) this.weight += tells;
    if (this.isClause) this.clauses.push(this.kinds.length);
    this.isStart = false;
    this.isClause = false;
    this.starts.push(start);
    this.ends.push(end);
    this.kinds.push(bits);
    this.hashes.push(hash);
    this.all |= bits;
    this.at = end;
  }

  private findPhrases(): void {
    this.kinds.forEach((bits, at) => {
      if ((bits & kind.beginsPhrase) !== 0) this.phrases |= phrasesAt(this.hashes, at);
    });
  }
}

/** Reads a line's words in one pass. */
export function wordingOf(text: string): Wording {
  return new WordReader(text).read();
}

/** The word at an index, lower case; empty where there is none. */
export function wordAt({ text, starts, ends }: Wording, index: number): string {
  return text.slice(starts[index], ends[index] ?? 0).toLowerCase();
}
