/** How the day of a holiday is found in a year. */
export type HolidayRule =
  | { readonly on: 'date'; readonly month: number; readonly day: number }
  /** The nth such weekday of a month, -1 for the last; `plus` days later. */
  | {
      readonly on: 'weekday';
      readonly month: number;
      readonly weekday: 0 | 1 | 2 | 3 | 4 | 5 | 6;
      readonly nth: number;
      readonly plus?: number;
    }
  /** Days after Easter Sunday. */
  | { readonly on: 'easter'; readonly plus: number };

const date = (month: number, day: number): HolidayRule => ({ on: 'date', month, day });
const monday = 1;
const thursday = 4;
const sunday = 0;

/** Names of holidays, alternatives separated by "|"; apostrophes and "day" as people write them. */
export const englishHolidays: readonly (readonly [names: string, rule: HolidayRule])[] = [
  ['new years day|new year day|new years|new year', date(1, 1)],
  ['new years eve|new year eve|nye|silvester', date(12, 31)],
  [
    'mlk day|martin luther king day|martin luther king jr day|martin luther kings day',
    { on: 'weekday', month: 1, weekday: monday, nth: 3 },
  ],
  ['groundhog day', date(2, 2)],
  ['valentines day|valentine day|valentines|vday', date(2, 14)],
  ['presidents day|president day', { on: 'weekday', month: 2, weekday: monday, nth: 3 }],
  ['womens day|international womens day', date(3, 8)],
  ['ides of march', date(3, 15)],
  ['pi day', date(3, 14)],
  [
    'saint patricks day|st patricks day|saint patrick day|st patrick day|saint patrick|st pattys day',
    date(3, 17),
  ],
  ['april fools day|april fools|april fool day', date(4, 1)],
  ['earth day', date(4, 22)],
  ['may day|labour day|international workers day|workers day', date(5, 1)],
  ['star wars day', date(5, 4)],
  ['cinco de mayo', date(5, 5)],
  ['mothers day|mother day', { on: 'weekday', month: 5, weekday: sunday, nth: 2 }],
  ['memorial day', { on: 'weekday', month: 5, weekday: monday, nth: -1 }],
  ['fathers day|father day', { on: 'weekday', month: 6, weekday: sunday, nth: 3 }],
  ['juneteenth|freedom day|jubilee day', date(6, 19)],
  ['canada day', date(7, 1)],
  ['independence day', date(7, 4)],
  ['bastille day', date(7, 14)],
  ['labor day', { on: 'weekday', month: 9, weekday: monday, nth: 1 }],
  ['columbus day|indigenous peoples day', { on: 'weekday', month: 10, weekday: monday, nth: 2 }],
  ['halloween|hallowe en|halloween day|all hallows eve', date(10, 31)],
  ['all saints day', date(11, 1)],
  ['guy fawkes night|guy fawkes day|bonfire night', date(11, 5)],
  ['veterans day|armistice day|remembrance day', date(11, 11)],
  ['thanksgiving|thanksgiving day', { on: 'weekday', month: 11, weekday: thursday, nth: 4 }],
  ['black friday', { on: 'weekday', month: 11, weekday: thursday, nth: 4, plus: 1 }],
  ['cyber monday', { on: 'weekday', month: 11, weekday: thursday, nth: 4, plus: 4 }],
  ['christmas eve|xmas eve', date(12, 24)],
  ['christmas|christmas day|xmas|xmas day|x mas', date(12, 25)],
  ['boxing day', date(12, 26)],
  ['mardi gras|shrove tuesday', { on: 'easter', plus: -47 }],
  ['ash wednesday', { on: 'easter', plus: -46 }],
  ['palm sunday', { on: 'easter', plus: -7 }],
  ['maundy thursday', { on: 'easter', plus: -3 }],
  ['good friday', { on: 'easter', plus: -2 }],
  ['holy saturday', { on: 'easter', plus: -1 }],
  ['easter|easter sunday|easter day', { on: 'easter', plus: 0 }],
  ['easter monday', { on: 'easter', plus: 1 }],
  ['ascension day', { on: 'easter', plus: 39 }],
  ['pentecost|whit sunday|pentecost sunday', { on: 'easter', plus: 49 }],
  ['whit monday|pentecost monday', { on: 'easter', plus: 50 }],
  ['corpus christi', { on: 'easter', plus: 60 }],
];
