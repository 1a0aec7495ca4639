import type { Precision } from '../date-phrase';

/** A length of time that phrases count in. */
export type Unit =
  Exclude<Precision, 'range'> | 'second' | 'minute' | 'hour' | 'workday' | 'fortnight' | 'decade';

/** Which of several the writer points at: this (0), next (1) and coming (2), last (-1) and past (-2). */
export type Which = number;

/** One word for the end of a period. */
export type EndOf = 'eow' | 'eom' | 'eoq' | 'eoy';

/** A part of a longer time. */
export type Part = 'early' | 'earlier' | 'mid' | 'late' | 'later' | 'start' | 'end' | 'rest';

/** The kinds of words, with what a word of that kind means. */
export interface Kinds {
  /** 1 to 12. */
  Month: number;
  /** Sunday is 0. */
  Weekday: number;
  /** A plural weekday, which repeats: "mondays". */
  Weekdays: number;
  /** A unit of a day or longer, one of it. */
  Unit: Unit;
  /** Any unit, one or several. */
  Units: Unit;
  /** A cardinal: seven, twelve. */
  Count: number;
  /** A loose count: couple (2), few (3). */
  Few: number;
  /** A cardinal that another may follow: twenty. */
  Tens: number;
  /** 100 or 1000. */
  Scale: number;
  /** An ordinal: first is 1. */
  Ordinal: number;
  /** What follows a number to make it an ordinal: st, nd, rd, th. */
  Ending: string;
  Which: Which;
  /** Which side of a day: 1 after it, -1 before. */
  Side: 1 | -1;
  Part: Part;
  /** Days from the day of writing: tomorrow is 1. */
  Day: number;
  /** One word for the end of a period: EOM. */
  EndOf: EndOf;
  /** A part of the day in one word. */
  Hours: string;
  /** am or pm: what it adds to the hour. */
  Half: number;
  /** A number of one or two digits, of two, of four, of eight, of any up to four. */
  NN: number;
  DD: number;
  NNNN: number;
  NNNNNNNN: number;
  N: number;
}

/** All that a word can mean in a date phrase, by kind; a word that a pattern names has its own name as a kind. */
export type Meaning = { readonly [K in keyof Kinds]?: Kinds[K] } & {
  /** Also an everyday word or a name ("may", "sat", "april"): a date only in company. */
  readonly Everyday?: unknown;
  /** Also a verb: may, march. */
  readonly Verb?: unknown;
  /** Says that a date may follow: "on", "by". */
  readonly Leads?: unknown;
  /** May follow a day in its sentence: "and", "at". */
  readonly Joins?: unknown;
  /** Anchors a date phrase by itself, or, weakly, beside a word that helps. */
  readonly Anchors?: unknown;
  readonly Weak?: unknown;
  readonly Helps?: unknown;
  /** A mark, or the edge of a text. */
  readonly Mark?: true;
  /** Whoever does something: "he". */
  readonly Subject?: unknown;
} & Readonly<Record<string, unknown>>;

/** What each known word or mark means, by its lower-case spelling. */
export type Lexicon = Map<string, Meaning>;
