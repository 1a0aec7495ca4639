import type { Glue, Part, Unit, Which } from './meaning';

// The English words of date phrases, spellings separated by spaces. Another language is another such table.

/** January first. */
export const months = [
  'january jan',
  'february feb febr',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sep sept',
  'october oct',
  'november nov',
  'december dec',
];

/** Sunday first. */
export const weekdays = [
  'sunday sun',
  'monday mon',
  'tuesday tue tues',
  'wednesday wed weds',
  'thursday thu thur thurs',
  'friday fri',
  'saturday sat',
];

/** Weekdays that repeat, Sunday first. */
export const repeatedWeekdays = [
  'sundays',
  'mondays',
  'tuesdays',
  'wednesdays',
  'thursdays',
  'fridays',
  'saturdays',
];

/** Months and weekdays that are also everyday words or names of people. */
export const everydayWords = 'may march mar jan sun sat april june august dec';

/** Months that are also verbs. */
export const verbs = 'may march';

/** Other words that a slip of the pen would make of a month or a weekday. */
export const notMisspelt = 'monay frida';

/** Zero first, then by ones. */
export const counts =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';

/** Twenty first, then by tens. */
export const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** First first, then by ones up to the twentieth. */
export const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

/** Beyond that, those that are one word. */
export const lateOrdinals: Record<string, number> = { thirtieth: 30 };

/** What follows digits to make an ordinal. */
export const ordinalEndings = 'st nd rd th';

/** Words that count loosely. */
export const looseCounts: Record<string, number> = { a: 1, an: 1, couple: 2, few: 3, several: 3 };

export const scales: Record<string, number> = { hundred: 100, thousand: 1000 };

export const units: Record<Unit, string> = {
  moment: 'second seconds sec secs minute minutes min mins hour hours hr hrs',
  day: 'day days',
  'business day': 'workday workdays weekday weekdays',
  weekend: 'weekend weekends wkend wknd',
  week: 'week weeks wk wks',
  'work week': 'workweek workweeks',
  fortnight: 'fortnight fortnights',
  month: 'month months mth mths',
  quarter: 'quarter quarters qtr qtrs',
  half: 'half halves',
  year: 'year years yr yrs',
  decade: 'decade decades',
  century: 'century centuries',
};

/** Units of which 24 make a day. */
export const hours = 'hour hours hr hrs';

export const which: Record<Which, string> = {
  this: 'this that current same',
  coming: 'coming upcoming',
  next: 'next nxt following',
  last: 'last previous prior',
  past: 'past',
};

export const parts: Record<Part, string> = {
  early: 'early',
  earlier: 'earlier',
  mid: 'mid middle',
  late: 'late',
  later: 'later',
  start: 'start beginning',
  end: 'end',
  rest: 'rest remainder remaining',
};

export const glue: Record<Glue, string> = {
  the: 'the',
  of: 'of',
  and: 'and',
  or: 'or',
  to: 'to',
  until: 'until till til thru through',
  in: 'in during',
  within: 'within',
  on: 'on',
  at: 'at',
  around: 'around about approximately approx circa',
  for: 'for',
  from: 'from',
  between: 'between',
  ago: 'ago',
  hence: 'hence',
  after: 'after following',
  before: 'before',
  since: 'since',
  by: 'by',
  starting: 'starting beginning commencing',
  every: 'every each any all per',
  no: 'no',
  not: 'not',
  than: 'than',
  later: 'later',
  earlier: 'earlier',
  late: 'late',
  early: 'early',
  greater: 'greater',
  sooner: 'sooner',
  latest: 'latest',
  earliest: 'earliest',
  onwards: 'onwards onward forward',
  prior: 'prior',
  as: 'as',
  now: 'now',
  today: 'today',
  time: 'time',
  possessive: 's',
  oclock: 'oclock',
  business: 'business working work',
  calendar: 'calendar',
  fiscal: 'fiscal financial',
  half: 'half',
  past: 'past',
  closest: 'closest nearest',
  subject: 'i he she it we you they who',
  w: 'w',
  ww: 'ww cw kw wk',
  q: 'q',
  h: 'h',
  fy: 'fy cy',
  wc: 'w/c wc',
  we: 'w/e',
  ending: 'ending',
};

/** Days named from the day of writing. */
export const daysFromToday: Record<string, number> = {
  today: 0,
  tonight: 0,
  tonite: 0,
  eod: 0,
  cob: 0,
  eob: 0,
  tomorrow: 1,
  tmrw: 1,
  tmr: 1,
  tmw: 1,
  tomorow: 1,
  tommorow: 1,
  tommorrow: 1,
  tomoro: 1,
  tomorro: 1,
  tomoz: 1,
  tmrrw: 1,
  '2morrow': 1,
  '2moro': 1,
  '2mrw': 1,
  '2day': 0,
  '2nite': 0,
  '2night': 0,
  tonght: 0,
  yesterday: -1,
  yday: -1,
};

export const endsOf: Record<string, Unit> = { eow: 'week', eom: 'month', eoq: 'quarter', eoy: 'year' };

export const startsOf: Record<string, Unit> = { bow: 'week', bom: 'month', boq: 'quarter', boy: 'year' };

/** Parts of the day and the hour at which they begin. */
export const dayParts: Record<string, number> = {
  morning: 6,
  noon: 12,
  midday: 12,
  lunchtime: 12,
  afternoon: 12,
  evening: 18,
  eve: 18,
  night: 20,
  midnight: 0,
  tonight: 20,
  tonite: 20,
  nite: 20,
  eod: 17,
  cob: 17,
  eob: 17,
};

export const halfDays: Record<string, 0 | 12> = { am: 0, pm: 12 };
