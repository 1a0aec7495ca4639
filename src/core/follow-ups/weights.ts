/** Where the score of a line without any cue starts, in log odds. */
export const BIAS = -2.6;

/** What each cue adds to a line's score, in log odds. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  checkbox: 6,
  keyword: 5,
  'task field': 4,
  'under a to-do title': 3.6,
  'only groups': -4,
  'not a list item': -1,
  'work verb': 2.9,
  obligation: 2,
  plan: 2.9,
  request: 2.4,
  past: -2.5,
  hedge: -1.2,
  done: -4,
  question: -2.2,
  long: -1.2,
  owner: 1.4,
  'forward date': 1.6,
};
