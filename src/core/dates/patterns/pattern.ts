import type { Reading } from '../reading';
import type { Opening } from '../text/opening';
import type { Reader } from '../text/reader';

/** Reads one way of writing days; null, with nothing taken, where the words are another. */
export type Read = (reader: Reader, grammar: Grammar) => Reading | null;

/** One way of writing days. */
export interface Pattern {
  readonly name: string;
  /** What its first word can be, a leading "the" aside; with any other it is not tried. */
  readonly begins: readonly Opening[];
  readonly read: Read;
}

/** All patterns together, for those that hold another phrase: "two weeks after easter". */
export interface Grammar {
  /** A day named by the calendar: "14 july", "7/14". */
  readonly date: (reader: Reader) => Reading | null;
  /** Any one day: also "friday", "tomorrow". */
  readonly day: (reader: Reader) => Reading | null;
  /** A week, month, quarter or year. */
  readonly period: (reader: Reader) => Reading | null;
  /** A day or a period. */
  readonly point: (reader: Reader) => Reading | null;
}
