import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kind } from '../../../../src/core/follow-ups/words/word-kinds';
import { mayHoldDate } from '../../../../src/core/dates/text/scan';
import { wordAt, wordingOf } from '../../../../src/core/follow-ups/words/wording';

const wordsOf = (text: string): string[] => {
  const wording = wordingOf(text);
  return wording.kinds.map((_, at) => wordAt(wording, at));
};

describe('where words begin and end', () => {
  test.each<[string, string[]]>([
    ['splice/caulk the hull', ['splice/caulk', 'the', 'hull']],
    ['re-rig at 10:30', ['re-rig', 'at', '10:30']],
    ['v1.2 of the chart', ['v1.2', 'of', 'the', 'chart']],
    ['odile@example.org wrote', ['odile@example.org', 'wrote']],
    ['Änne & Øyvind', ['änne', '&', 'øyvind']],
    ['rope + tar = sealed', ['rope', '+', 'tar', '=', 'sealed']],
    ['fog…then sun', ['fog', 'then', 'sun']],
    ['“patient” sea', ['patient', 'sea']],
    ['slip → shed', ['slip', 'shed']],
    ['yard_list', ['yard_list']],
    ['tide (low)', ['tide', 'low']],
    ['40m of rope', ['40m', 'of', 'rope']],
    ['see https://example.org/a,b.', ['see', 'https://example.org/a,b.']],
    ['  wide   gaps  ', ['wide', 'gaps']],
    ['日本 の 船', ['日本', 'の', '船']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test.each<[string, number]>([
    ['Fog. Rain. Sun.', 3],
    ['Fog? Rain! Sun', 3],
    ['Yard: the slip', 2],
    ['Fog; rain', 2],
    ['fog, rain, sun', 1],
    ['v1.2 of the chart', 1],
    ['', 0],
  ])('“%s” has %i sentences', (text, count) => {
    expect(wordingOf(text).sentences).toBe(count);
  });

  test.each<[string, boolean]>([
    ['**rope**', true],
    ['rope - tar', true],
    ['rope (new)', true],
    ['rope #41', true],
    ['rope, tar. Done!', false],
    ['re-rig', false],
    ['it’s Odile’s', false],
  ])('marks in “%s”: %s', (text, hasMarks) => {
    expect(wordingOf(text).hasMarks).toBe(hasMarks);
  });
});

describe('any text', () => {
  test('words stand apart, in order, within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        const { starts, ends, kinds } = wordingOf(text);
        expect(starts.length).toBe(kinds.length);
        expect(ends.length).toBe(kinds.length);
        starts.forEach((start, at) => {
          expect(start).toBeGreaterThanOrEqual(ends[at - 1] ?? 0);
          expect(ends[at]).toBeGreaterThan(start);
        });
        expect(ends[ends.length - 1] ?? 0).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('what all words may be is what any of them may be', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('send', 'the', 'Odile', 'by', '12', 'fog.'), { maxLength: 9 }),
        (words) => {
          const { kinds, all } = wordingOf(words.join(' '));
          expect(all).toBe(kinds.reduce((bits, one) => bits | one, 0));
        },
      ),
    );
  });

  test('the first word begins a sentence', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,5}$/), (text) => {
        const begins = wordingOf(text).kinds.map((bits) => (bits & kind.sentenceStart) !== 0);
        expect(begins).toEqual(begins.map((_, at) => at === 0));
      }),
    );
  });
});

describe('whether a line may name a day', () => {
  test.each(['call Bo on friday', 'the 14th', 'mid-july at the latest', 'friday’s list', 'see (May)'])(
    '%j may',
    (text) => {
      expect(wordingOf(text).mayNameDay).toBe(true);
    },
  );

  test.each(['call Bo', 'mend the roof, then the door.', '- [the plan] for us'])('%j does not', (text) => {
    expect(wordingOf(text).mayNameDay).toBe(false);
  });

  test('is never refused where the finder of dates would look', () => {
    const bit = fc.oneof(
      fc.constantFrom('may', 'Friday', 'next', 'week', '3', '14th', '2025-07-01', 'é', '’s', 'roof', 'xmas'),
      fc.constantFrom(' ', ' ', '-', '/', '_', '.', ':', '(', ')', ',', '@', '#', '://', '–'),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 12 }), (bits) => {
        const text = bits.join('');
        if (mayHoldDate(text, true)) expect(wordingOf(text).mayNameDay).toBe(true);
      }),
    );
  });
});
