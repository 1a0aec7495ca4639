import type { DateContext } from '../date-phrase';
import type { Glue, Meaning } from '../words/meaning';
import type { Reading } from '../reading';
import type { Token } from './token';

/** Reads the longest phrase of some list of wordings at the reader's place. */
export type ReadList = (reader: Reader) => Reading | null;

/** All wordings together, for those that hold another phrase: "two weeks after easter". */
export interface Lists {
  /** A day named by the calendar: "14 july", "7/14". */
  readonly date: ReadList;
  /** Any one day: also "friday", "tomorrow". */
  readonly day: ReadList;
  /** A day told by its distance: "in 2 weeks". */
  readonly offset: ReadList;
  /** A week, month, quarter or year. */
  readonly period: ReadList;
  /** A day or a period. */
  readonly point: ReadList;
}

const deepest = 24;
// As many lists of patterns as may remember what they read.
const slots = 5;

interface Remembered {
  readonly found: unknown;
  readonly end: number;
}

/** Walks over the tokens of a text; what does not fit leaves it where it was. */
export class Reader {
  /** How many tokens have been looked at: what reading has cost. */
  steps = 0;
  private depth = 0;
  private readonly memory: (Remembered | undefined)[] = [];

  constructor(
    readonly tokens: readonly Token[],
    readonly context: DateContext,
    readonly lists: Lists,
    public position = 0,
  ) {}

  /** The token so many places ahead, without taking it. */
  peek(ahead = 0): Token | undefined {
    this.steps++;
    return this.tokens[this.position + ahead];
  }

  /** The token before the next one. */
  get previous(): Token | undefined {
    return this.tokens[this.position - 1];
  }

  /** Takes the next word if it has such a meaning, and gives that meaning. */
  take<K extends keyof Meaning>(key: K): Meaning[K] | undefined {
    const meaning = this.peek()?.meaning[key];
    if (meaning !== undefined) this.position++;
    return meaning;
  }

  /** Takes the next token if it is one of these small words. */
  word(...glue: Glue[]): boolean {
    const next = this.peek()?.meaning.glue;
    const fits = next !== undefined && glue.includes(next);
    if (fits) this.position++;
    return fits;
  }

  /** Takes the next token if it is written so. */
  text(written: string): boolean {
    const fits = this.peek()?.text === written;
    if (fits) this.position++;
    return fits;
  }

  /** Takes these small words if all of them follow in order. */
  words(...glue: Glue[]): boolean {
    const start = this.position;
    for (const word of glue) {
      if (this.peek()?.meaning.glue !== word) {
        this.position = start;
        return false;
      }
      this.position++;
    }
    return true;
  }

  /** Takes the next token if it is one of these marks. */
  mark(...marks: string[]): boolean {
    const next = this.peek();
    const fits = next?.kind === 'mark' && marks.includes(next.text);
    if (fits) this.position++;
    return fits;
  }

  /** Takes a mark that stands between two tokens without a space on either side, as in 2025-07-14. */
  tightMark(...marks: string[]): boolean {
    const fits = this.peek()?.touches && this.peek(1)?.touches;
    return fits ? this.mark(...marks) : false;
  }

  /** Takes the next number if it lies between the two and has at most so many digits. */
  number(least: number, most: number, digits = 4): number | null {
    const next = this.peek();
    if (next?.kind !== 'number' || next.text.length > digits) return null;
    if (next.value < least || next.value > most) return null;
    this.position++;
    return next.value;
  }

  /** True where the next token stands against the one before, without a space. */
  isTouching(): boolean {
    return this.peek()?.touches ?? false;
  }

  /** What `read` finds, or null with nothing taken. */
  attempt<T>(read: (reader: this) => T | null): T | null {
    const start = this.position;
    const found = read(this);
    if (found === null) this.position = start;
    return found;
  }

  /** What `read` finds at this place; the second time it is asked for, what it found the first time. */
  remembered<T>(slot: number, read: (reader: this) => T | null): T | null {
    const place = this.position * slots + slot;
    const known = this.memory[place];
    if (known) {
      this.position = known.end;
      return known.found as T | null;
    }
    if (this.depth >= deepest) return null;
    this.depth++;
    const found = read(this);
    this.depth--;
    this.memory[place] = { found, end: this.position };
    return found;
  }

  /** What the first of these that fits finds. */
  first<T>(...choices: ((reader: this) => T | null)[]): T | null {
    for (const choice of choices) {
      const found = this.attempt(choice);
      if (found !== null) return found;
    }
    return null;
  }
}
