import { describe, expect, test } from 'vitest';
import { followUpAt, followUpOnLast } from '../reading';

/** The span in which a note's last line is due, as one text. */
function dueOnLast(lines: readonly string[]): string | null | undefined {
  const found = followUpOnLast(lines);
  if (!found?.due) return found && null;
  const { first, last } = found.due;
  return first === last ? first : `${first ?? ''}..${last ?? ''}`;
}

describe('when a box is due by its own words', () => {
  test.each([
    ['send the bill today', '2025-06-11'],
    ['send the bill tomorrow', '2025-06-12'],
    ['send the bill tonight', '2025-06-11'],
    ['send the bill thursday', '2025-06-12'],
    ['send the bill on monday', '2025-06-16'],
    ['send the bill, tuesday', '2025-06-17'],
    ['send the bill - fri', '2025-06-13'],
    ['send the bill (july 14)', '2025-07-14'],
    ['send the bill july 14th', '2025-07-14'],
    ['send the bill 14 july', '2025-07-14'],
    ['send the bill 14th of july', '2025-07-14'],
    ['send the bill 7/14', '2025-07-14'],
    ['send the bill 2025-07-14', '2025-07-14'],
    ['send the bill [[2025-07-14]]', '2025-07-14'],
    ['send the bill @ monday 10am', '2025-06-16'],
    ['tomorrow: send the bill', '2025-06-12'],
    ['tomorrow send the bill', '2025-06-12'],
    ['july 14: send the bill', '2025-07-14'],
    ['send the bill this week', '2025-06-09..2025-06-15'],
    ['send the bill next week', '2025-06-16..2025-06-22'],
    ['send the bill in two weeks', '2025-06-25'],
    ['send the bill in 3 days', '2025-06-14'],
    ['send the bill this weekend', '2025-06-14..2025-06-15'],
    ['send the bill in july', '2025-07-01..2025-07-31'],
    ['send the bill friday and then rest', '2025-06-13'],
    ['send the bill friday before lunch', '2025-06-13'],
    ['Ruth to send the bill friday', '2025-06-13'],
    ['send the bill (Ruth) friday', '2025-06-13'],
    ['send the bill friday (Ruth)', '2025-06-13'],
    ['send the bill for july moorings, due friday', '2025-06-13'],
  ])('%s: %s', (words, due) => {
    expect(dueOnLast([`- [ ] ${words}`])).toBe(due);
  });

  test.each([
    ['send the bill by friday', '2025-06-13'],
    ['send the bill before july', '2025-06-30'],
    ['send the bill until friday', '2025-06-13'],
    ['bill, due july 14', '2025-07-14'],
    ['bill (deadline: july 14)', '2025-07-14'],
    ['bill, no later than july 14', '2025-07-14'],
    ['bill by end of june', '2025-06-30'],
    ['bill eta monday', '2025-06-16'],
  ])('%s ends on %s', (words, last) => {
    expect(followUpAt(0, [`- [ ] ${words}`])?.due?.last).toBe(last);
  });
});

describe('days that are only spoken of', () => {
  test.each([
    'send the bill',
    'send the bill soon',
    'send 14 bills',
    'send the bill for 14 july',
    'send the bill of july 14',
    'read the log from tuesday',
    'read about july 14',
    'ask who came on july 4, 2024',
    'splice what frayed on june 2, 2025',
    'prepare the friday meeting',
    'write up friday’s talk',
    'bring the july chart',
    'sign up for july courses',
    'order the 2026 calendar',
    'plan the q3 review',
    'send the bill after july',
    'sail route 7',
    'buy rope nr 12',
    'open https://example.org/2025/07/14',
    'look at chart 2025-06-01',
    'splice 3/4 of the rope',
    'run version 2.7.14',
    'may need rope',
    'march to the slip',
    'sat on the slip',
  ])('%s: not due', (words) => {
    expect(dueOnLast([`- [ ] ${words}`])).toBeNull();
  });
});

describe('when a box is due by what stands around it', () => {
  test.each([
    ['a heading', ['## Tomorrow', '- [ ] send the bill'], '2025-06-12'],
    ['a heading with its day', ['## Friday', '- [ ] send the bill'], '2025-06-13'],
    ['a heading for a day', ['## For Friday', '- [ ] send the bill'], '2025-06-13'],
    ['a heading of plans', ['## Goals for next week', '- [ ] send the bill'], '2025-06-16..2025-06-22'],
    ['a heading due', ['## Due July 14', '- [ ] send the bill'], '2025-07-14'],
    ['a line that announces', ['This week:', '- [ ] send the bill'], '2025-06-09..2025-06-15'],
    ['a parent', ['- tomorrow', '  - [ ] send the bill'], '2025-06-12'],
    ['its own words, not its heading', ['## Tomorrow', '- [ ] send the bill monday'], '2025-06-16'],
    ['its own field, not its heading', ['## Tomorrow', '- [ ] send it 📅 2025-07-14'], '2025-07-14'],
    ['a parent, not the heading', ['## Next week', '- tomorrow', '  - [ ] send the bill'], '2025-06-12'],
    ['the dated heading from which it is read', ['## 2025-06-02', '- [ ] send it tomorrow'], '2025-06-03'],
    ['the dated bullet from which it is read', ['- 2025-06-02', '  - [ ] send it tomorrow'], '2025-06-03'],
  ])('%s', (_, lines, due) => {
    expect(dueOnLast(lines)).toBe(due);
  });

  test.each([
    ['the day of writing', ['## 2025-06-11', '- [ ] send the bill']],
    ['the day of writing as a bullet', ['- 2025-06-11', '  - [ ] send the bill']],
    ['a day that is over', ['## Yesterday', '- [ ] send the bill']],
    ['a week that is over', ['## Last week', '- [ ] send the bill']],
    ['the note’s title', ['# Tomorrow', '- [ ] send the bill']],
    ['a talk on a day', ['## Friday’s talk', '- [ ] send the bill']],
    [
      'a sentence with a day',
      ['- we meet the yard and its crew again on the slip tomorrow', '  - [ ] send it'],
    ],
    ['a sibling', ['- tomorrow', '- [ ] send the bill']],
    ['a section before', ['## Tomorrow', '## Slip', '- [ ] send the bill']],
  ])('%s sets none', (_, lines) => {
    expect(dueOnLast(lines)).toBeNull();
  });

  test.each([
    ['due friday', '2025-06-13'],
    ['by friday', '2025-06-13'],
    ['deadline: july 14', '2025-07-14'],
    ['due date: 2025-07-14', '2025-07-14'],
    ['July 14', '2025-07-14'],
  ])('a bullet under it: %s', (words, last) => {
    expect(followUpAt(0, ['- [ ] send the bill', `  - ${words}`])?.due?.last).toBe(last);
  });

  test.each(['odile asked on friday', 'due soon', 'it rained', 'friday was wet'])(
    'no bullet under it: %s',
    (words) => {
      expect(followUpAt(0, ['- [ ] send the bill', `  - ${words}`])?.due).toBeNull();
    },
  );
});
