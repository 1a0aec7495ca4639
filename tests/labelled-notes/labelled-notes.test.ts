import { describe, expect, it } from 'vitest';
import { inventedNotes } from '../../scripts/fit/invented-notes';
import { defaultSettings } from '../../src/core/settings/settings';
import { isShown } from '../../src/core/follow-ups/shown';
import { readNote } from '../../src/core/read-note';

const notes = inventedNotes(new URL('.', import.meta.url).pathname);

/** The lines, from 1, that the sidebar shows of a note's text. */
function shownLines(text: string, path: string): ReadonlySet<number> {
  const { followUps } = readNote(text, {
    path,
    fileDay: '2024-03-11',
    dailyNoteFormat: null,
    parseYaml: () => ({}),
    settings: defaultSettings,
  });
  const open = followUps.filter(
    ({ kind, status }) => kind === 'action' && status !== 'done' && status !== 'cancelled',
  );
  return new Set(open.filter((one) => isShown(one)).map(({ line }) => line + 1));
}

const found = notes.map(({ text, path, actions, category }) => {
  const shown = shownLines(text, path);
  const clear = actions.filter(({ standing }) => standing === 'clear');
  const isLabelled = (line: number) => actions.some((one) => line >= one.line && line <= one.endLine);
  return {
    category,
    lines: text.split('\n').length,
    right: clear.filter(({ line }) => shown.has(line)).length,
    missed: clear.filter(({ line }) => !shown.has(line)).length,
    wrong: [...shown].filter((line) => !isLabelled(line)).length,
  };
});

const sum = (of: typeof found, key: 'right' | 'missed' | 'wrong' | 'lines'): number =>
  of.reduce((total, one) => total + one[key], 0);

/** Held where the last fit has brought it: a change that finds less, or more that is not there, is to be looked at. */
describe('in the invented notes with labels', () => {
  it('there are enough notes and tasks to tell', () => {
    expect(notes.length).toBeGreaterThanOrEqual(180);
    expect(sum(found, 'right') + sum(found, 'missed')).toBeGreaterThan(350);
  });

  it('most of what is shown is a task, and most clear tasks are shown', () => {
    const [right, wrong, missed] = [sum(found, 'right'), sum(found, 'wrong'), sum(found, 'missed')];
    expect(right / (right + wrong)).toBeGreaterThan(0.75);
    expect(right / (right + missed)).toBeGreaterThan(0.5);
  });

  it('notes that ask for nothing show hardly two lines in a hundred', () => {
    const quiet = found.filter(({ category }) => category === 'C');
    expect(sum(quiet, 'wrong') / sum(quiet, 'lines')).toBeLessThan(0.024);
  });
});
