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
export const lateOrdinals: Record<number, string> = { 30: 'thirtieth' };

/** What follows digits to make an ordinal. */
export const ordinalEndings = 'st nd rd th';

/** Words that count loosely. */
export const some: Record<number, string> = { 1: 'a an', 2: 'couple', 3: 'few several' };

export const scale: Record<number, string> = { 100: 'hundred', 1000: 'thousand' };

export const unit: Record<Unit, string> = {
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

export const part: Record<Part, string> = {
  early: 'early',
  earlier: 'earlier',
  mid: 'mid middle',
  late: 'late',
  later: 'later',
  start: 'start beginning',
  end: 'end',
  rest: 'rest remainder remaining',
};

/** Small words whose name is their spelling. */
export const glueWords =
  'the of and or to until in within on at around for from between ago hence after before since by due ' +
  'starting every no not than later earlier late early greater sooner latest earliest onwards prior as ' +
  'now today time oclock business calendar fiscal half past closest w ww q h fy ending';

/** Other spellings of small words. */
export const glue: Partial<Record<Glue, string>> = {
  until: 'till til thru through',
  in: 'during',
  around: 'about approximately approx circa',
  after: 'following',
  starting: 'beginning commencing',
  every: 'each any all per',
  onwards: 'onward forward',
  possessive: 's',
  business: 'working work',
  fiscal: 'financial',
  closest: 'nearest',
  subject: 'i he she it we you they who',
  ww: 'cw kw wk',
  fy: 'cy',
  wc: 'w/c wc',
  we: 'w/e',
};

/** Days named from the day of writing: yesterday first. */
export const daysFromToday = [
  'yesterday yday',
  'today tonight tonite eod cob eob 2day 2nite 2night tonght',
  'tomorrow tmrw tmr tmw tomorow tommorow tommorrow tomoro tomorro tomoz tmrrw 2morrow 2moro 2mrw',
];

export const endOf: Partial<Record<Unit, string>> = {
  week: 'eow',
  month: 'eom',
  quarter: 'eoq',
  year: 'eoy',
};

export const startOf: Partial<Record<Unit, string>> = {
  week: 'bow',
  month: 'bom',
  quarter: 'boq',
  year: 'boy',
};

/** Parts of the day by the hour at which they begin. */
export const dayPart: Record<number, string> = {
  0: 'midnight',
  6: 'morning',
  12: 'noon midday lunchtime afternoon',
  17: 'eod cob eob',
  18: 'evening eve',
  20: 'night tonight tonite nite',
};

export const halfDay: Record<number, string> = { 0: 'am', 12: 'pm' };
