import type { Kinds } from './meaning';

// The English words of date phrases, separated by spaces. Another language is another such set of tables.

/** Kinds whose words stand in order: the meaning of the first, the step from one to the next, the words. */
const inOrder = {
  Month: [1, 1, 'january february march april may june july august september october november december'],
  Weekday: [0, 1, 'sunday monday tuesday wednesday thursday friday saturday'],
  Count: [
    0,
    1,
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ],
  Tens: [20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'],
  Ordinal: [1, 1, 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'],
  Day: [-1, 1, 'yesterday today tomorrow'],
  Few: [2, 1, 'couple few'],
  Scale: [100, 900, 'hundred thousand'],
  Half: [0, 12, 'am pm'],
} as const satisfies Partial<Record<keyof Kinds, readonly [number, number, string]>>;

/** Kinds whose words mean themselves. */
const byName = {
  Unit: 'day workday weekend week workweek fortnight month quarter half year decade century',
  Units: 'second minute hour',
  Which: 'this coming next last past',
  Part: 'early earlier mid late later start end rest',
} as const satisfies Partial<Record<keyof Kinds, string>>;

/** Kinds of which a few words have each its own meaning. */
const byMeaning = {
  Ordinal: { twentieth: 20, thirtieth: 30 },
  EndOf: { eow: 'week', eom: 'month', eoq: 'quarter', eoy: 'year' },
  Hours: { midnight: 0, morning: 6, noon: 12, afternoon: 13, eod: 17, evening: 18, night: 20 },
} as const satisfies Partial<Record<keyof Kinds, Readonly<Record<string, string | number>>>>;

/** What else is true of some words. */
const flags = {
  Everyday: 'may march mar jan sun sat april june august dec',
  Verb: 'may march',
  Ending: 'st nd rd th',
  'Leads Joins': 'in on by before after until since from to within around starting than of at every as',
  Leads: 'between due',
  Joins: 'and or for no not now is',
  Subject: 'i he she it we you they who the',
  the: 'the',
} as const;

/** Other spellings of words. */
const spellings = {
  september: 'sept',
  february: 'febr',
  tuesday: 'tues',
  wednesday: 'weds',
  thursday: 'thur thurs',
  few: 'several',
  yesterday: 'yday',
  today: 'tonight tonite eod cob eob 2day 2nite 2night tonght',
  tomorrow: 'tmrw tmr tmw tmrrw tmro tomorow tommorow tommorrow tomoro tomorro tomoz 2morrow 2moro 2mrw',
  second: 'sec',
  minute: 'min',
  hour: 'hr',
  workday: 'weekday',
  weekend: 'wkend wknd',
  week: 'wk',
  month: 'mth',
  quarter: 'qtr',
  year: 'yr',
  this: 'that current same',
  coming: 'upcoming',
  next: 'nxt following',
  last: 'previous prior',
  mid: 'middle',
  start: 'beginning',
  rest: 'remainder remaining',
  noon: 'midday lunchtime',
  eod: 'cob eob',
  evening: 'eve',
  night: 'tonight tonite nite',
  a: 'an',
  until: 'till til thru through',
  in: 'during',
  around: 'about approximately approx circa',
  after: 'following',
  starting: 'beginning commencing',
  every: 'each any all per',
  onwards: 'onward forward',
  business: 'working work',
  fiscal: 'financial calendar',
  closest: 'nearest',
  and: '&',
  oclock: "o'clock o’clock",
  am: 'a.m',
  pm: 'p.m',
  "'": '’ ‘',
  "'s": '’s',
  '-': '– —',
  ww: 'cw kw wk',
  fy: 'cy',
  wc: 'w/c',
} as const;

/** Other words that a slip of the pen would make of a month or a weekday. */
const notMisspelt = 'monay frida';

/** The words of English. */
export const words = { inOrder, byName, byMeaning, flags, spellings, notMisspelt };
