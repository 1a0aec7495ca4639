import { describe, expect, test } from 'vitest';
import { followUpOnLast } from './reading';

describe('dated things to be aware of', () => {
  test.each([
    ['july 24th - regatta', '2025-07-24'],
    ['24 july: regatta', '2025-07-24'],
    ['2025-07-24 regatta', '2025-07-24'],
    ['friday: yard closed', '2025-06-13'],
    ['regatta july 24', '2025-07-24'],
    ['regatta on july 24', '2025-07-24'],
    ['meeting with the yard on friday', '2025-06-13'],
    ['next meeting: july 24', '2025-07-24'],
    ['next call monday at 10', '2025-06-16'],
    ['Deadline: july 24', '2025-07-24'],
    ['deadline of the grant is july 24', '2025-07-24'],
    ['dentist tomorrow', '2025-06-12'],
    ['flight to the island july 24', '2025-07-24'],
    ['wedding of Odile, july 24', '2025-07-24'],
    ['the concert starts on july 24', '2025-07-24'],
    ['yard closes july 24', '2025-07-24'],
    ['conference july 24-26', '2025-07-26'],
  ])('%s: %s', (line, last) => {
    expect(followUpOnLast([line])).toMatchObject({ kind: 'event', status: 'open', due: { last } });
    expect(followUpOnLast([`- ${line}`])).toMatchObject({ kind: 'event', due: { last } });
  });

  test.each([
    [['## Next meeting', '', 'July 24th, 2025']],
    [['## Upcoming regattas', '- july 24 2025']],
    [['Key dates:', '- 24 july 2025']],
  ])('a day alone under what is to come: %j', (lines) => {
    expect(followUpOnLast(lines)).toMatchObject({ kind: 'event', due: { last: '2025-07-24' } });
  });

  test.each([[['## Log', '- july 24 2025']], [['## Last meeting', '- july 24 2025']], [['- july 24 2025']]])(
    'a day alone elsewhere is none: %j',
    (lines) => {
      expect(followUpOnLast(lines)).toBeNull();
    },
  );

  test.each([
    ['an order', 'send the bill july 24'],
    ['an errand', 'book the slip for july 24'],
    ['an obligation', 'must be there july 24'],
    ['a plan', 'will sail july 24'],
    ['a bound', 'rope by july 24'],
    ['a request', 'rope please, july 24'],
    ['somebody’s', 'Ruth to sail july 24'],
    ['a box', '[ ] regatta july 24'],
    ['a keyword', 'TODO regatta july 24'],
    ['a thing to have ready', 'hull ready july 24'],
  ])('%s is none: %s', (_, line) => {
    expect(followUpOnLast([`- ${line}`])?.kind ?? 'action').toBe('action');
  });

  test.each([
    ['a day that is over', 'june 2 - regatta'],
    ['what has been', 'regatta was on july 24'],
    ['a habit', 'regatta every friday'],
    ['a habit by its days', 'yard closed on fridays'],
    ['a question', 'regatta on july 24?'],
    ['a condition', 'if it rains on july 24'],
    ['an origin', 'yard founded july 24'],
    ['a fraction', '1/2 of the rope'],
    ['no day', 'the regatta'],
    ['a day alone', 'july 24'],
    ['today', 'regatta today'],
  ])('%s is not told as one: %s', (_, line) => {
    const found = followUpOnLast([line]);
    expect(found?.kind === 'event' && found.confidence >= 0.4).toBe(false);
  });

  test('a long sentence with a day is none', () => {
    const line =
      'the yard told us again that the crews of all the islands will row across the bay on july 24';
    expect(followUpOnLast([line])?.kind).not.toBe('event');
  });
});

describe('why an event is there', () => {
  test.each([
    ['july 24th - regatta', 'names a coming day'],
    ['next meeting july 24', 'speaks of “meeting”'],
    ['dentist tomorrow', 'speaks of “dentist”'],
    ['conference next week', 'names a coming week'],
  ])('%s: %s', (line, reason) => {
    expect(followUpOnLast([line])?.why).toContain(reason);
  });
});
