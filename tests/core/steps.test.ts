import { describe, expect, it } from 'vitest';
import { reading, readNote } from '../../src/core/read-note';
import { defaultSettings } from '../../src/core/settings/settings';
import { atOnce, each } from '../../src/core/steps';

const context = {
  path: 'Quay.md',
  fileDay: '2025-03-14',
  dailyNoteFormat: null,
  parseYaml: (): unknown => ({}),
  settings: defaultSettings,
};
const KINDS = [
  '## Why us?',
  '- [ ] oil the gate',
  'the harbour is quiet',
  '- order rope by friday',
  '',
  '1. tar',
];
const noteOf = (lines: number): string =>
  Array.from({ length: lines }, (_, n) => `${KINDS[n % KINDS.length]} ${n}`).join('\n');

function stepsOf(lines: number): number {
  const steps = reading(noteOf(lines), context);
  let count = 1;
  while (steps.next().done === false) count++;
  return count;
}

describe('reading in steps', () => {
  it('takes one step for a short note, and more the longer a note is', () => {
    expect(stepsOf(40)).toBe(1);
    const [some, many] = [stepsOf(2000), stepsOf(20_000)];
    expect(some).toBeGreaterThan(100);
    expect(many / some).toBeGreaterThan(9);
    expect(many / some).toBeLessThan(11);
  });

  it('finds what reading at a stretch finds', () => {
    const steps = reading(noteOf(500), context);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    expect(JSON.stringify(step.value)).toBe(JSON.stringify(readNote(noteOf(500), context)));
  });

  it('makes something of each thing, in order', () => {
    const numbers = Array.from({ length: 300 }, (_, n) => n);
    expect(atOnce(each(numbers, (number, at) => number + at))).toEqual(numbers.map((n) => 2 * n));
    expect(atOnce(each([], () => 1))).toEqual([]);
  });
});
