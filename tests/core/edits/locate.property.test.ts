import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Anchor } from '../../../src/core/edits/anchor';
import { anchorOf } from '../../../src/core/edits/anchor-of';
import { locate } from '../../../src/core/edits/locate';
import { parseNote } from '../../../src/core/note/parse-note';
import { isRightLine } from './right-line';
import { afterEdits, scenarios, textOf, type Scenario } from './someone-else';

const runs = Number(process.env['SCENARIOS'] ?? 10_000);

/** Finds the line to edit, null where it would rather not. */
type Locator = (text: string, anchor: Anchor) => number | null;

const ours: Locator = (text, anchor) => {
  const located = locate(text, anchor);
  return located.kind === 'found' ? located.line : null;
};

const byNumber: Locator = (text, { line }) => (line < text.split('\n').length ? line : null);

const bySubstring: Locator = (text, anchor) => {
  const line = text.split('\n').findIndex((other) => other.includes(anchor.text.trim()));
  return line < 0 ? null : line;
};

/** The rule of the best text-only plugin: same number and text, else the only identical line. */
const byNumberAndText: Locator = (text, anchor) => {
  const lines = text.split(/\r?\n/);
  if (lines[anchor.line] === anchor.text) return anchor.line;
  const equal = lines.flatMap((line, index) => (line === anchor.text ? [index] : []));
  return equal.length === 1 ? equal[0]! : null;
};

function play(
  { mark, lines, target, edits }: Scenario,
  locator: Locator,
): 'right' | 'wrong' | 'refused' | 'needless' {
  const anchor = anchorOf(parseNote(textOf(mark, lines)), target, 'note.md');
  const now = afterEdits(lines, edits);
  const text = textOf(mark, now);
  const index = locator(text, anchor);
  const shown = lines[target]!;
  if (index !== null) return isRightLine(lines, now, shown, index) ? 'right' : 'wrong';
  const place = now.findIndex((line) => line.id === shown.id && line.text === shown.text);
  return place >= 0 && parseNote(text).lines[place]!.region === 'text' ? 'needless' : 'refused';
}

function tally(locator: Locator): Record<ReturnType<typeof play>, number> {
  const counts = { right: 0, wrong: 0, refused: 0, needless: 0 };
  for (const scenario of fc.sample(scenarios, runs)) counts[play(scenario, locator)]++;
  return counts;
}

describe('while somebody else edits the note', () => {
  it('a line is found again or not, but never mistaken for another', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        expect(play(scenario, ours)).not.toBe('wrong');
      }),
      { numRuns: runs },
    );
  });

  it('most lines that are still there are found', ({ annotate }) => {
    const { right, needless, ...others } = tally(ours);
    void annotate(JSON.stringify({ right, needless, ...others }));
    console.warn(`of ${runs} lines: ${JSON.stringify({ right, needless, ...others })}`);
    expect(right).toBeGreaterThan(0.5 * runs);
    expect(needless).toBeLessThan(0.13 * runs);
  });

  it.each([
    ['line number', byNumber, 0.2],
    ['substring', bySubstring, 0.1],
    ['line number and text', byNumberAndText, 0.01],
  ])('finding it by %s hits the wrong line', (_, locator, atLeast) => {
    expect(tally(locator).wrong).toBeGreaterThan(atLeast * runs);
  });
});
