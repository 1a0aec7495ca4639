import { describe, expect, it, test } from 'vitest';
import { companies, company, type Company } from '../../../../src/core/follow-ups/cues/company';
import { see } from '../../../../src/core/follow-ups/cues/seen';
import { candidatesOf } from '../../../../src/core/follow-ups/find-follow-ups';
import { COMPANY_WEIGHTS } from '../../../../src/core/follow-ups/company-weights';
import { parseNote } from '../../../../src/core/note/parse-note';

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
  it('has the other items of its list for siblings, not itself', () => {
    expect(companyOf(['- oil gate', '- new rope!', '- tar!'])[0]?.siblings).toBe(1);
    expect(companyOf(['- oil gate!', '- new rope', '- tar'])[0]?.siblings).toBe(0);
  });

  it('does not count lines that are no items among items', () => {
    expect(companyOf(['the harbour is quiet', '- oil gate', '- tar!'])[1]?.siblings).toBe(1);
  });

  it('does not count what stands under another heading or item', () => {
    const around = companyOf(['# Yard', '- oil gate', '  - hinges!', '- tar', '# Slip', '- new rope!']);
    expect(around[0]?.siblings).toBe(0);
    expect(around[0]?.children).toBe(1);
    expect(around[1]?.parent).toBe(0);
    expect(around[3]?.siblings).toBeNull();
  });

  it('has nothing to tell of a line alone in its note', () => {
    expect(companyOf(['- oil gate'])).toEqual([{ siblings: null, children: null, parent: null, note: null }]);
  });

  test.each([
    ['among follow-ups', { siblings: 0.6 }, true],
    ['among follow-ups', { siblings: 0.59 }, false],
    ['among some follow-ups', { siblings: 0.3 }, true],
    ['among some follow-ups', { siblings: 0.6 }, false],
    ['among few follow-ups', { siblings: 0.05 }, true],
    ['among no follow-ups', { siblings: 0.04 }, true],
    ['among no follow-ups', { siblings: null }, false],
    ['stands above follow-ups', { children: 0.5 }, true],
    ['stands above follow-ups', { children: null }, false],
    ['under a follow-up', { parent: 0.4 }, true],
    ['under no follow-up', { parent: 0 }, true],
    ['under no follow-up', { parent: null }, false],
    ['in a note without follow-ups', { note: 0 }, true],
    ['in a note with follow-ups', { note: 0.08 }, true],
    ['in a note with follow-ups', { note: 0.07 }, false],
  ])('%s: %j is %s', (name, around, expected) => {
    const none = { siblings: null, children: null, parent: null, note: null };
    expect(holds(name, { ...none, ...around })).toBe(expected);
  });

  it('has a weight for each of its cues', () => {
    expect(Object.keys(COMPANY_WEIGHTS)).toEqual(company.map(({ name }) => name));
  });
});
