import type { Day, Weekday } from './day';

/** What a phrase says about its days: "on the 7th", "by 7th", "before July", "after", "from", "around". */
export type Bound = 'on' | 'by' | 'before' | 'after' | 'from' | 'around';

/** The unit that a phrase names. `range` is two named ends ("july 8-10"). */
export type Precision = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'range';

/** First and last day, both inclusive; null where that side is open. At least one is a day. */
export interface DaySpan {
  readonly first: Day | null;
  readonly last: Day | null;
}

/** Words that name a day or a window of days, resolved against the day they were written. */
export interface DatePhrase extends DaySpan {
  /** Offset of the phrase's first character in the text, in UTF-16 units. */
  readonly index: number;
  /** The phrase as written, with its bound ("by 7th"). */
  readonly text: string;
  readonly bound: Bound;
  readonly precision: Precision;
  /** What the words say themselves; false where it was inferred from the day of writing. */
  readonly said: { readonly year: boolean; readonly month: boolean; readonly direction: boolean };
  /** The other reading where the words allow two (8/7, "next Friday"), else null. */
  readonly otherReading: DaySpan | null;
  /** A time of day that belongs to the phrase, `HH:mm`, else null. */
  readonly time: string | null;
  /** How it was read, in plain words: “july 14th”, read on 1 July 2025. */
  readonly reading: string;
}

/** What a phrase's meaning depends on besides its words. */
export interface DateContext {
  /** The day on which the text was written. */
  readonly writtenOn: Day;
  /** True where 8/7 means 8 July. */
  readonly dayFirst: boolean;
  readonly weekStart: Weekday;
  /** Which way phrases without a direction look, whatever the words around them; left out, the words tell. */
  readonly direction?: 'forward' | 'backward';
}
