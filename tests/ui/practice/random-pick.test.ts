import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomPick, shuffled } from '../../../src/ui/practice/random-pick';
import { refOf } from '../../../src/ui/practice/vault-prompts';
import { manyPrompts } from './prompts';

const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('a random pick', () => {
  test('takes each prompt for an equal share of chance', () => {
    const prompts = manyPrompts(4);
    const picked = [0, 0.24, 0.25, 0.49, 0.5, 0.74, 0.75, 0.99].map(
      (random) => randomPick(prompts, [], () => random)?.path,
    );
    expect(picked).toEqual(['0.md', '0.md', '1.md', '1.md', '2.md', '2.md', '3.md', '3.md']);
  });

  test('is none where there are no prompts', () => {
    expect(randomPick([], [], () => 0)).toBeNull();
  });

  test('is the only prompt there is, even again', () => {
    const [only] = manyPrompts(1);
    expect(randomPick([only!], [refOf(only!)], () => 0.5)).toBe(only);
  });

  test('is never the last one while there is another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.nat(19), chance, (count, last, random) => {
        const prompts = manyPrompts(count);
        const lately = prompts[last % count]!;
        expect(randomPick(prompts, [refOf(lately)], () => random)).not.toBe(lately);
      }),
    );
  });

  test('avoids the last five where there are more', () => {
    const prompts = manyPrompts(6);
    const lately = prompts.slice(0, 5).map(refOf);
    for (const random of [0, 0.3, 0.6, 0.99])
      expect(randomPick(prompts, lately, () => random)).toBe(prompts[5]);
  });

  test('comes back to what was asked before the last five', () => {
    const prompts = manyPrompts(7);
    const lately = prompts.slice(0, 6).map(refOf);
    expect(randomPick(prompts, lately, () => 0)).toBe(prompts[0]);
  });
});

describe('a shuffled queue', () => {
  test('holds each prompt once', () => {
    fc.assert(
      fc.property(fc.array(chance, { maxLength: 30 }), (chances) => {
        const prompts = manyPrompts(chances.length);
        const left = [...chances];
        const order = shuffled(prompts, () => left.pop()!);
        expect(order.map(({ path }) => path).sort()).toEqual(prompts.map(({ path }) => path).sort());
      }),
    );
  });

  test('can start with any of them', () => {
    const prompts = manyPrompts(3);
    expect([0, 0.4, 0.8].map((random) => shuffled(prompts, () => random)[0]?.path)).toEqual([
      '0.md',
      '1.md',
      '2.md',
    ]);
  });
});
