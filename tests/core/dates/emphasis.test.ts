import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/core/dates/find-dates';

const textsIn = (line: string): string[] =>
  findDates(line, { writtenOn: '2025-07-01', dayFirst: false, weekStart: 1 }).map(({ text }) => text);

describe('dates in bold or italic', () => {
  it.each([
    ['send it **friday**', 'friday'],
    ['send it **by friday**', 'by friday'],
    ['**July 14**: send it', 'July 14'],
    ['**Tomorrow**', 'Tomorrow'],
    ['**2025-07-14** parcel', '2025-07-14'],
    ['_tomorrow_ the parcel comes', 'tomorrow'],
    ['__14 july__ parcel', '14 july'],
    ['*tomorrow*, the parcel', 'tomorrow'],
    ['(**july 14th**)', 'july 14th'],
    ['***next week***', 'next week'],
  ])('%j names %j', (line, text) => {
    expect(textsIn(line)).toEqual([text]);
  });

  it.each(['5*14/7*3', 'due_2025_friday_plan', 'on_friday_hook', 'a*friday*b', 'x_2025-07-14_y', '3**2025'])(
    '%j names none',
    (line) => {
      expect(textsIn(line)).toEqual([]);
    },
  );
});
