import type { Bound } from '../date-phrase';
import type { Reading } from '../reading';
import type { Part, Unit, Which } from '../words/meaning';

/** A length of time: "3 weeks". */
export type Amount = readonly [count: number, unit: Unit];

/** Which of its kind in a longer time, from 1 or -1 for the last: "the third tuesday", "last 2 weeks". */
export type Thing = readonly [place: number, kind: Unit | number, count: number];

/** A quarter or a half of a year, from 1. */
export type Division = readonly [number: number, unit: 'quarter' | 'half'];

/** What the words before or after a phrase say of its days; "since" looks back. */
export type Bounding = Bound | 'since';

/** A reading with the time of day beside it, empty if none is said, and what bounds it. */
export type Phrase = readonly [reading: Reading, time: string, bounding?: Bounding | undefined];

/** The parts of the grammar, with what each is read as. */
export interface Parts {
  ones: number;
  cardinal: number;
  count: number;
  ordinal: number;
  /** A day's number in its month: as an ordinal, otherwise, either way. */
  nth: number;
  plain: number;
  number: number;
  yyyy: number;
  yy: number;
  fyYear: number;
  year: number;
  ofYear: number;
  thatYear: number;
  anyYear: number;
  month: number;
  which: Which;
  part: Part;
  unit: Unit;
  units: Unit;
  amount: readonly Amount[];
  place: number;
  thing: Thing;
  division: Division;
  week: number;
  holiday: string;
  hour: number;
  minute: number;
  minutes: number;
  seconds: number;
  dotted: number;
  half: number;
  /** A time of day, "HH:mm"; empty where only a part of the day is named. */
  clock: string;
  looseClock: string;
  dayPart: string;
  announcing: true;
  time: string;
  times: string;
  timeBefore: string;
  /** A day named by the calendar: "14 july". */
  date: Reading;
  /** Any one day: also "friday", "tomorrow". */
  day: Reading;
  /** A day told by its distance: "in 2 weeks". */
  offset: Reading;
  /** A week, month, quarter or year. */
  period: Reading;
  /** A day or a period, one that may come again, one that a distance is counted from. */
  everyday: number;
  pointed: Reading;
  current: Reading;
  point: Reading;
  anchor: Reading;
  range: Reading;
  whole: Reading;
  timed: Phrase;
  before: Bounding;
  after: Bounding;
  phrase: Phrase;
  more: true;
  /** One more number after a day: ", 5th". */
  another: number;
  oneMore: number;
}
