import { describe, expect, it, test } from 'vitest';
import { companies, company, type Company } from '../../../../src/core/follow-ups/cues/company';
import { see } from '../../../../src/core/follow-ups/cues/sight';
import { candidatesOf } from '../../../../src/core/follow-ups/find-follow-ups';
import { parseNote } from '../../../../src/core/note/parse-note';

/** The company of a line alone in its note. */
const NOBODY: Company = {
  isOrder: false,
  isTaught: false,
  siblings: 0,
  orders: null,
  alike: null,
  children: null,
  parent: null,
  note: null,
};

/** The company of each line of an invented note; the first look gives the line its mark: `!` 1, else 0. */
function companyOf(lines: readonly string[]): Company[] {
  const note = parseNote(lines.join('\n'));
  const path = 'Quay.md';
  const candidates = candidatesOf(note, {
    path,
    writtenOnAt: () => null,
    dates: { dayFirst: false, weekStart: 1 },
  });
  const seen = see(candidates, note, path);
  return companies(
    seen,
    seen.map(({ words }) => (words.endsWith('!') ? 1 : 0)),
  );
}

const holds = (name: string, around: Company): boolean => {
  const cue = company.find((one) => one.name === name);
  if (!cue) throw new RangeError(`There is no cue “${name}”.`);
  return cue.applies(around);
};

describe('the company of a line', () => {
  it('has those of the other items of its list that open as it does, not itself', () => {
    expect(companyOf(['- oil gate', '- order rope!', '- new tar'])[0]?.alike).toBe(1);
    expect(companyOf(['- oil gate!', '- order rope', '- new tar!'])[0]?.alike).toBe(0);
    expect(companyOf(['- oil gate!', '- new rope', '- old tar!'])[1]?.alike).toBe(1);
  });

  it('tells how many of the others open with a verb', () => {
    const around = companyOf(['- oil gate', '- order rope', '- new tar', '- old paint', '- quay']);
    expect(around[0]).toMatchObject({ isOrder: true, siblings: 4, orders: 0.25 });
    expect(around[4]).toMatchObject({ isOrder: false, siblings: 4, orders: 0.5 });
  });

  it('does not count lines that are no items among items', () => {
    expect(companyOf(['the harbour is quiet', '- new gate', '- old tar!'])[1]?.alike).toBe(1);
  });

  it('does not count what stands under another heading or item', () => {
    const around = companyOf(['# Yard', '- new gate', '  - hinges!', '- old tar', '# Slip', '- some rope!']);
    expect(around[0]?.alike).toBe(0);
    expect(around[0]?.children).toBe(1);
    expect(around[1]?.parent).toBe(0);
    expect(around[3]?.alike).toBeNull();
  });

  it('has nothing to tell of a line alone in its note', () => {
    expect(companyOf(['- oil gate'])).toEqual([{ ...NOBODY, isOrder: true }]);
  });

  it('knows notes that teach by their names and by their speaking to a reader', () => {
    expect(companyOf(['# How to tar a boat', '- stir the tar'])[0]?.isTaught).toBe(true);
    expect(companyOf(['- warm your tar', '- oil the gate'])[0]?.isTaught).toBe(true);
    expect(companyOf(['- warm the tar', '- oil the gate'])[0]?.isTaught).toBe(false);
  });

  test.each<[string, Partial<Company>, boolean]>([
    ['alike follow-ups', { alike: 0.6 }, true],
    ['alike follow-ups', { alike: 0.59 }, false],
    ['some alike follow-ups', { alike: 0.3 }, true],
    ['some alike follow-ups', { alike: 0.6 }, false],
    ['few alike follow-ups', { alike: 0.05 }, true],
    ['no alike follow-ups', { alike: 0.04 }, true],
    ['no alike follow-ups', { alike: null }, false],
    ['an order alone', { isOrder: true, orders: 0 }, true],
    ['an order alone', { isOrder: true, orders: 0.1 }, false],
    ['an order alone', { isOrder: true, orders: null }, false],
    ['an order alone', { isOrder: true, isTaught: true, orders: 0 }, false],
    ['an order among few', { isOrder: true, orders: 0.2 }, true],
    ['an order among few', { isOrder: true, orders: 0.3 }, false],
    ['an order among orders', { isOrder: true, orders: 1 }, true],
    ['an order among orders', { isOrder: true, isTaught: true, orders: 1 }, false],
    ['no order among orders', { orders: 0.6 }, true],
    ['no order among orders', { isOrder: true, orders: 0.6 }, false],
    ['in a list of orders', { isOrder: true, siblings: 2, orders: 1 }, true],
    ['in a list of orders', { isOrder: true, siblings: 1, orders: 1 }, false],
    ['in a list without orders', { siblings: 2, orders: 0 }, true],
    ['in a list without orders', { siblings: 2, orders: 0.5 }, false],
    ['stands above follow-ups', { children: 0.5 }, true],
    ['stands above follow-ups', { children: null }, false],
    ['under a follow-up', { parent: 0.4 }, true],
    ['under no follow-up', { parent: 0 }, true],
    ['under no follow-up', { parent: null }, false],
    ['in a note without follow-ups', { note: 0 }, true],
    ['in a note with follow-ups', { note: 0.08 }, true],
    ['in a note with follow-ups', { note: 0.07 }, false],
  ])('%s: %j is %s', (name, around, expected) => {
    expect(holds(name, { ...NOBODY, ...around })).toBe(expected);
  });
});
