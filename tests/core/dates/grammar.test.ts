import { describe, expect, it } from 'vitest';
import type { Parts } from '../../../src/core/dates/grammar/parts';
import { grammarOf, type Rules } from '../../../src/core/dates/grammar/part';
import { readerOf } from '../../../src/core/dates/grammar/reader';
import { wording } from '../../../src/core/dates/grammar/wording';
import { lexiconOf } from '../../../src/core/dates/words/lexicon';
import { words } from '../../../src/core/dates/words/english';
import { context } from './first-phrase';

/** What a part made of these rules is read as at the beginning of a text, with the words behind it. */
function read(rules: Partial<Rules>, name: keyof Parts, text: string, place = 0): [unknown, string] | null {
  const grammar = grammarOf([rules], lexiconOf(words));
  const reader = readerOf(text, context, grammar);
  const found = reader.find(name, place);
  return found && [found.value, text.slice(reader.tokens[found.end]?.index ?? text.length)];
}

describe('a wording', () => {
  it.each([
    ['Month words', '{Month}', 'july and', [7, 'and']],
    ['one of some words', 'in|by {Month}', 'by july', [7, '']],
    ['one of some marks', '{Month} ,-', 'july - x', [7, 'x']],
    ['what may be missing', 'of? {Month} ,?', 'july x', [7, 'x']],
    ['what stands against the word before', '{Month} ~-', 'july - x', null],
    ['what stands against it', '{Month} ~-', 'july- x', [7, 'x']],
    ['kinds without keeping them', 'Weekday {Month}', 'friday july', [7, '']],
    ['alternatives, the longest of which counts', '{Month}; {Month} now', 'july now', [7, '']],
    ['what must come next', '{Month} <Weekday>', 'july friday', [7, 'friday']],
    ['what must not come next', '{Month} <!Weekday>', 'july friday', null],
    ['what comes one word later', '{Month} <1:Weekday>', 'july on friday', [7, 'on friday']],
    ['the end of the text as a mark', '{Month} <Mark>', 'july', [7, '']],
    ['the letters that follow', '{Month} <!dashed>', 'july-like', null],
  ] as const)('takes %s: %s', (_, written, text, expected) => {
    expect(read({ month: [wording(written, (month: number) => month)] }, 'month', text)).toEqual(expected);
  });

  it('looks back', () => {
    const rules = { month: [wording('{Month} <-2:by>')] };
    expect(read(rules, 'month', 'by july', 1)).toEqual([7, '']);
    expect(read(rules, 'month', 'on july', 1)).toBeNull();
  });

  it('hands over what it captures in order, null for what is missing', () => {
    const rules = {
      amount: [
        wording('{Count}? {Tens} {Few}?', (count, tens, few) => [
          [count ?? -1, 'day'] as const,
          [tens + (few ?? 0), 'week'] as const,
        ]),
      ],
    };
    expect(read(rules, 'amount', 'twenty x')).toEqual([
      [
        [-1, 'day'],
        [20, 'week'],
      ],
      'x',
    ]);
    expect(read(rules, 'amount', 'two twenty few')).toEqual([
      [
        [2, 'day'],
        [23, 'week'],
      ],
      '',
    ]);
  });

  it('may be refused by its meaning, so that a shorter one counts', () => {
    const rules = { number: [wording('{Count}'), wording('{Count} {Count}', (): number | null => null)] };
    expect(read(rules, 'number', 'one two')).toEqual([1, 'two']);
  });

  it('goes before a later one of the same length', () => {
    const rules = { number: [wording('{Count}', () => 1), wording('{Count}', () => 2)] };
    expect(read(rules, 'number', 'five')).toEqual([1, '']);
  });

  it('may hold other parts, a leading “the” aside', () => {
    const rules = { nth: [wording('{Ordinal}')], number: [wording('of {nth}; {-nth} {nth}')] };
    expect(read(rules, 'number', 'of the third')).toEqual([3, '']);
    expect(read(rules, 'number', 'the first second')).toEqual([2, '']);
  });
});
