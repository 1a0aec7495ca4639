import type { Weekday } from '../day';

/** A length of time that phrases count in; `moment` is anything shorter than a day. */
export type Unit =
  | 'moment'
  | 'day'
  | 'business day'
  | 'weekend'
  | 'week'
  | 'work week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** Which of several the writer points at: "this", "next", "last" … */
export type Which = 'this' | 'coming' | 'next' | 'last' | 'past';

/** A part of a longer time. */
export type Part = 'early' | 'earlier' | 'mid' | 'late' | 'later' | 'start' | 'end' | 'rest';

/** Small words that hold a phrase together, under one name for all their spellings. */
export type Glue =
  | 'the'
  | 'of'
  | 'and'
  | 'or'
  | 'to'
  | 'until'
  | 'in'
  | 'within'
  | 'on'
  | 'at'
  | 'around'
  | 'for'
  | 'from'
  | 'between'
  | 'ago'
  | 'hence'
  | 'after'
  | 'before'
  | 'since'
  | 'by'
  | 'due'
  | 'starting'
  | 'every'
  | 'no'
  | 'not'
  | 'than'
  | 'later'
  | 'earlier'
  | 'late'
  | 'early'
  | 'greater'
  | 'sooner'
  | 'latest'
  | 'earliest'
  | 'onwards'
  | 'prior'
  | 'as'
  | 'now'
  | 'today'
  | 'time'
  | 'possessive'
  | 'oclock'
  | 'business'
  | 'calendar'
  | 'fiscal'
  | 'half'
  | 'past'
  | 'closest'
  | 'subject'
  | 'w'
  | 'ww'
  | 'q'
  | 'h'
  | 'fy'
  | 'wc'
  | 'we'
  | 'ending';

/** All that a word can mean in a date phrase; one word may mean several things ("second", "may", "last"). */
export interface Meaning {
  /** 1 to 12. */
  readonly month?: number;
  readonly weekday?: Weekday;
  /** A plural weekday, which repeats: "mondays". */
  readonly repeats?: Weekday;
  /** Also an everyday word or a name ("may", "sat", "april"): a date only in company. */
  readonly everyday?: true;
  /** Also a verb: may, march. */
  readonly verb?: true;
  readonly unit?: Unit;
  /** A unit of which 24 make a day. */
  readonly hours?: true;
  /** A cardinal: seven, twelve. */
  readonly count?: number;
  /** A loose count: a (1), couple (2), few (3). */
  readonly some?: number;
  /** A cardinal that another may follow: twenty. */
  readonly tens?: number;
  /** 100 or 1000. */
  readonly scale?: number;
  /** An ordinal: first is 1. */
  readonly ordinal?: number;
  /** What follows a number to make it an ordinal: st, nd, rd, th. */
  readonly ordinalEnding?: true;
  readonly which?: Which;
  readonly part?: Part;
  readonly glue?: Glue;
  /** Days from the day of writing: tomorrow is 1. */
  readonly fromToday?: number;
  /** One word for the end of a period: EOM. */
  readonly endOf?: Unit;
  /** One word for the start of a period: BOM. */
  readonly startOf?: Unit;
  /** A part of the day in one word: the hour at which it begins, 0 to 23. */
  readonly dayPart?: number;
  /** am or pm: what it adds to the hour. */
  readonly halfDay?: 0 | 12;
  /** Begins the name of a holiday. */
  readonly holiday?: true;
}
