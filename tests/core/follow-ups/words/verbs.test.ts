import { describe, expect, test } from 'vitest';
import { isWorkVerb, orders, ordersOrThings } from '../../../../src/core/follow-ups/words/work-verbs';
import { kind } from '../../../../src/core/follow-ups/words/word-kinds';
import { wordingOf } from '../../../../src/core/follow-ups/words/wording';

const kindsOfFirst = (text: string): number => wordingOf(text).kinds[0] ?? 0;
const mayBe = (word: string, name: keyof typeof kind): boolean => (kindsOfFirst(word) & kind[name]) !== 0;

describe('verbs of work', () => {
  test.each([
    'send',
    'Send',
    'FIX',
    'bump',
    'ping',
    'e-mail',
    'double-check',
    'rsvp',
    'plan',
    'book',
    'text',
  ])('%s may begin an order', (word) => {
    expect(isWorkVerb(word)).toBe(true);
  });

  test.each(['sent', 'sends', 'sending', 'gate', 'fog', 'odile', 'need', 'will', 'was', 'the', 'maybe', ''])(
    '%s may not',
    (word) => {
      expect(isWorkVerb(word)).toBe(false);
    },
  );

  test('are either clear orders or things as well, never both', () => {
    const things = new Set(ordersOrThings);
    expect(orders.filter((verb) => things.has(verb))).toEqual([]);
  });

  test('are single words in lower case', () => {
    for (const verb of [...orders, ...ordersOrThings]) expect(verb).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  test.each(['send', 'renew', 'ask', 'tell', 'resolve', 'install', 'forward'])(
    '%s is a clear order',
    (word) => {
      expect(mayBe(word, 'order')).toBe(true);
      expect(mayBe(word, 'orderOrThing')).toBe(false);
    },
  );

  test.each(['plan', 'report', 'design', 'test', 'bump', 'ship'])('%s is a thing as often', (word) => {
    expect(mayBe(word, 'orderOrThing')).toBe(true);
    expect(mayBe(word, 'order')).toBe(false);
  });
});

describe('forms of verbs', () => {
  test.each([
    ['sends', 'does'],
    ['fetches', 'does'],
    ['relaxes', 'does'],
    ['carries', 'does'],
    ['buys', 'does'],
    ['goes', 'does'],
    ['called', 'past'],
    ['renewed', 'past'],
    ['met', 'past'],
    ['bought', 'past'],
    ['went', 'past'],
    ['told', 'past'],
    ['forgot', 'past'],
    ['driven', 'past'],
    ['sending', 'doing'],
    ['buying', 'doing'],
    ['waiting', 'doing'],
  ] as const)('%s: %s', (word, name) => {
    expect(mayBe(word, name)).toBe(true);
  });

  test.each([
    ['send', 'does'],
    ['bus', 'does'],
    ['lets', 'does'],
    ['need', 'past'],
    ['seed', 'past'],
    ['speed', 'past'],
    ['bed', 'past'],
    ['shed', 'past'],
    ['hundred', 'past'],
    ['proceed', 'past'],
    ['embed', 'past'],
    ['ted', 'past'],
    ['thing', 'doing'],
    ['evening', 'doing'],
    ['string', 'doing'],
    ['spring', 'doing'],
    ['during', 'doing'],
    ['building', 'doing'],
    ['wing', 'doing'],
    ['kingdom', 'doing'],
  ] as const)('%s is no %s', (word, name) => {
    expect(mayBe(word, name)).toBe(false);
  });
});

describe('a verb that is taken for no order', () => {
  test.each(['unzip', 'stir', 'phone', 'believe'])('%s is a known word all the same', (word) => {
    expect(mayBe(word, 'otherVerb')).toBe(true);
    expect(isWorkVerb(word)).toBe(false);
  });

  test.each(['renew', 'bump', 'call', 'fog'])('%s is none', (word) => {
    expect(mayBe(word, 'otherVerb')).toBe(false);
  });
});

describe('the manner of an order', () => {
  test.each(['call', 'book', 'renew'])('%s is of an errand', (word) => {
    expect(mayBe(word, 'errand')).toBe(true);
  });

  test.each(['click', 'trust', 'fog'])('%s is of none', (word) => {
    expect(mayBe(word, 'errand')).toBe(false);
  });
});
