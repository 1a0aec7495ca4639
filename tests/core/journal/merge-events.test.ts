import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeEvents } from '../../../src/core/journal/merge-events';
import { anyEvent, anyEvents } from './arbitrary-events';

/** Journals that share some events, and once in a while an id. */
const journals = fc
  .tuple(anyEvents, anyEvents, anyEvents, fc.array(anyEvent, { maxLength: 2 }))
  .map(([one, two, three, clashing]) => {
    const shared = one.slice(0, 2);
    const clashes = clashing.map((event, index) => ({ ...event, id: one[index]?.id ?? event.id }));
    return [one, [...shared, ...two], [...clashes, ...three, ...shared]] as const;
  });

describe('merging journals', () => {
  it('does not depend on their order', () => {
    fc.assert(
      fc.property(journals, ([a, b, c]) => {
        expect(mergeEvents(a, b, c)).toEqual(mergeEvents(c, a, b));
        expect(mergeEvents(a, c)).toEqual(mergeEvents(c, a));
      }),
    );
  });

  it('does not depend on how they are grouped', () => {
    fc.assert(
      fc.property(journals, ([a, b, c]) => {
        expect(mergeEvents(mergeEvents(a, b), c)).toEqual(mergeEvents(a, mergeEvents(b, c)));
      }),
    );
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(journals, ([a, , c]) => {
        const merged = mergeEvents(a, c);
        expect(mergeEvents(merged, merged, a)).toEqual(merged);
      }),
    );
  });

  it('keeps every event once, in order of time', () => {
    fc.assert(
      fc.property(journals, ([a, b, c]) => {
        const merged = mergeEvents(a, b, c);
        expect(new Set(merged.map((event) => event.id))).toEqual(
          new Set([...a, ...b, ...c].map((event) => event.id)),
        );
        expect(merged).toHaveLength(new Set(merged.map((event) => event.id)).size);
        const times = merged.map((event) => event.at);
        expect(times).toEqual([...times].sort());
      }),
    );
  });

  it('of nothing is nothing', () => {
    expect(mergeEvents()).toEqual([]);
    expect(mergeEvents([], [])).toEqual([]);
  });
});
