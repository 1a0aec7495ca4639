import { describe, expect, test } from 'vitest';
import { saysDone, statusOf, type StatusSigns } from '../../../src/core/follow-ups/status';
import { followUpOnLast } from './reading';

describe('how far a marked follow-up is', () => {
  test.each([
    ['- [ ] splice the rope', 'open'],
    ['- [x] splice the rope', 'done'],
    ['- [X] splice the rope', 'done'],
    ['- [✔] splice the rope', 'done'],
    ['- [-] splice the rope', 'cancelled'],
    ['- [/] splice the rope', 'in progress'],
    ['- [>] splice the rope', 'open'],
    ['- [ ] splice the rope ✅ 2025-06-10', 'done'],
    ['- [ ] splice the rope ❌ 2025-06-10', 'cancelled'],
    ['- [x] splice the rope ❌ 2025-06-10', 'cancelled'],
    ['- [ ] splice the rope [completion:: 2025-06-10]', 'done'],
    ['- [ ] splice the rope [cancelled:: 2025-06-10]', 'cancelled'],
    ['- [ ] ~~splice the rope~~', 'done'],
    ['- [ ] ~~splice~~ knot the rope', 'open'],
    ['- [ ] splice the rope (done)', 'open'],
    ['- [ ] get the rope done', 'open'],
    ['- [ ] ask whether it is sent', 'open'],
    ['TODO splice the rope', 'open'],
    ['TODO splice the rope - done', 'done'],
    ['TODO splice the rope ✅', 'done'],
    ['DOING splice the rope', 'in progress'],
    ['DONE splice the rope', 'done'],
    ['CANCELLED splice the rope', 'cancelled'],
    ['CANCELED splice the rope', 'cancelled'],
    ['AI: splice the rope', 'open'],
    ['AI: splice the rope - DONE', 'done'],
  ])('%s: %s', (line, status) => {
    expect(followUpOnLast([line])?.status).toBe(status);
  });

  test.each([
    ['send the bill', 'open'],
    ['send the bill - done', 'done'],
    ['send the bill (sent)', 'done'],
    ['~~send the bill~~', 'done'],
    ['AI: ~~send the bill~~', 'done'],
    ['send the bill ✅', 'done'],
    ['send what is done', 'open'],
    ['send the bill that was sent to us', 'open'],
  ])('without a mark, under next steps: %s, %s', (words, status) => {
    expect(followUpOnLast(['## Next steps', `- ${words}`])?.status).toBe(status);
  });
});

describe('words that say so', () => {
  test.each([
    'splice the rope; done',
    'splice the rope | done',
    'splice the rope → done',
    'splice the rope. Done.',
    'splice the rope (finished)',
    'the pump: fixed',
    'the pump - FIXED',
    'the bill, sent!',
    'the rope ☑️',
    '✔ the rope',
    '☑ the rope',
    '**DONE** - the rope',
    '~~the rope~~ done',
    '*~~the rope~~*',
    'rope done',
    'bill from yard done',
  ])('%s', (words) => {
    expect(saysDone(words)).toBe(true);
  });

  test.each([
    'the rope',
    'rope is done',
    'rope isn’t done',
    'nearly done',
    'already done',
    'until done',
    'have it done',
    'want the rope done',
    'needs to get the rope done',
    'the sent bill',
    'a fixed pump',
    'finished rope for the yard',
    'what they completed',
    'prefixed',
    'consent',
    'abandoned',
    'done with ropes for now',
    'DONE list of the yard',
  ])('not yet: %s', (words) => {
    expect(saysDone(words)).toBe(false);
  });
});

describe('where several things tell', () => {
  const open: StatusSigns = {
    fields: { done: null, cancelled: null },
    marker: null,
    row: null,
    isFiled: false,
    words: 'splice the rope',
  };
  const box = (status: 'open' | 'done' | 'in progress') => ({ marker: 'checkbox' as const, status });

  test.each<[string, Partial<StatusSigns>, string]>([
    [
      'a cancelled day before a done one',
      { fields: { done: '2025-06-10', cancelled: '2025-06-10' } },
      'cancelled',
    ],
    [
      'a done day before the box',
      { fields: { done: '2025-06-10', cancelled: null }, marker: box('in progress') },
      'done',
    ],
    ['the box before the list on a board', { marker: box('in progress'), isFiled: true }, 'in progress'],
    ['the list on a board before the words', { isFiled: true, words: 'not done' }, 'done'],
    ['the box before the table', { marker: box('done'), row: 'in progress' }, 'done'],
    ['the table before the words', { row: 'cancelled', words: 'rope - done' }, 'cancelled'],
    [
      'the words before an open keyword',
      { marker: { marker: 'keyword', status: 'open' }, words: 'x - done' },
      'done',
    ],
    ['an open box before the words', { marker: box('open'), words: 'rope - done' }, 'open'],
  ])('%s', (_, signs, status) => {
    expect(statusOf({ ...open, ...signs })).toBe(status);
  });
});
