/** A civil day, `YYYY-MM-DD`. Compares, sorts and serialises as text; no time zone moves it. */
export type Day = string;

/** A day of the week as in ECMAScript: 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;
