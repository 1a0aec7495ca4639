import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cues } from '../../../../src/core/follow-ups/cues/all';
import { candidatesOf } from '../../../../src/core/follow-ups/find-follow-ups';
import { companies, company } from '../../../../src/core/follow-ups/cues/company';
import { see } from '../../../../src/core/follow-ups/cues/sight';
import { scores } from '../../../../src/core/follow-ups/score';
import { isMaybe, isShown, thresholds } from '../../../../src/core/follow-ups/shown';
import { COMPANY_BIAS, COMPANY_WEIGHTS } from '../../../../src/core/follow-ups/company-weights';
import { BIAS, WEIGHTS } from '../../../../src/core/follow-ups/weights';
import { parseNote } from '../../../../src/core/note/parse-note';
import { atOnce } from '../../../../src/core/steps';

const PATH = 'Meetings/2025-03-14 harbour meeting.md';
const NOTE = `# Harbour meeting

Attendees: Mara, Teo

- the crane was late
- Mara to send the drawings by Friday
- [ ] book the hall
- [x] pay the diver

## Next steps

- order the chains (Teo)
- photos of the quay
  - from both sides
TODO ask the port
`;

describe('the score of a line', () => {
  const note = parseNote(NOTE);
  const candidates = candidatesOf(note, {
    path: PATH,
    writtenOnAt: () => null,
    dates: { dayFirst: false, weekStart: 1 },
  });
  const found = atOnce(scores(candidates, note, PATH));
  const squash = (odds: number): number => 1 / (1 + Math.exp(-odds));

  it('is the squashed sum of all cues that apply, and of what they make of the lines around', () => {
    const seen = see(candidates, note, PATH);
    const looks = seen.map((one) =>
      cues.reduce(
        (total, cue, place) => total + (cue.applies(one) ? (WEIGHTS[place] ?? 0) : 0),
        BIAS + (one.isMarked ? 0 : one.wording.weight + one.place.headingWeight + one.note.nameWeight),
      ),
    );
    companies(seen, looks.map(squash)).forEach((around, at) => {
      const added = company.reduce(
        (total, cue, place) => total + (cue.applies(around) ? (COMPANY_WEIGHTS[place] ?? 0) : 0),
        COMPANY_BIAS,
      );
      const confidence = squash((looks[at] ?? 0) + added);
      if (confidence >= 0.1) expect(found[at]?.confidence).toBeCloseTo(confidence, 10);
      else expect(found[at]?.confidence).toBeLessThan(0.1);
    });
    expect(found.filter((score) => score.confidence >= 0.1).length).toBeGreaterThan(4);
  });

  it('comes with at most three reasons, each said once', () => {
    for (const { why } of found) {
      expect(why.length).toBeLessThanOrEqual(3);
      expect(new Set(why).size).toBe(why.length);
    }
  });

  it('says the strongest reason first', () => {
    const order = found[candidates.findIndex(({ line }) => line.content.startsWith('order the chains'))];
    expect(order?.why.slice(0, 2)).toEqual(['names Teo', 'stands under “Next steps”']);
  });
});

describe('the weights', () => {
  it.each([
    ['weights.ts', cues],
    ['company-weights.ts', company],
  ])('stand in the order of their cues: %s', (file, all) => {
    const source = fs.readFileSync(`src/core/follow-ups/${file}`, 'utf8');
    const names = [...source.matchAll(/^ {2}-?[\d.]+, \/\/ (.+)$/gm)].map(([, name]) => name);
    expect(names).toEqual(all.map(({ name }) => name));
  });

  it('are given to cues with names of their own', () => {
    expect(new Set(cues.map(({ name }) => name)).size).toBe(cues.length);
  });
});

describe('a threshold', () => {
  it('shows more the more sensitive it is', () => {
    expect(thresholds.fewer.shown).toBeGreaterThan(thresholds.balanced.shown);
    expect(thresholds.balanced.shown).toBeGreaterThan(thresholds.more.shown);
  });

  it.each(['fewer', 'balanced', 'more'] as const)(
    'leaves what it does not show as a maybe down to a bound: %s',
    (sensitivity) => {
      const { shown, maybe } = thresholds[sensitivity];
      expect(isShown({ confidence: shown }, sensitivity)).toBe(true);
      expect(isMaybe({ confidence: shown }, sensitivity)).toBe(false);
      expect(isMaybe({ confidence: maybe }, sensitivity)).toBe(true);
      expect(isMaybe({ confidence: maybe - 0.01 }, sensitivity)).toBe(false);
    },
  );
});
