import { cues } from '../../../../src/core/follow-ups/cues/all';
import { see } from '../../../../src/core/follow-ups/cues/sight';
import { candidatesOf } from '../../../../src/core/follow-ups/find-follow-ups';
import { parseNote } from '../../../../src/core/note/parse-note';

/** The names of the cues that apply to the last line of an invented note. */
export function cuesOnLast(lines: readonly string[], path = 'Gates.md'): ReadonlySet<string> {
  const note = parseNote(lines.join('\n'));
  const candidates = candidatesOf(note, {
    path,
    writtenOnAt: () => null,
    dates: { dayFirst: false, weekStart: 1 },
  });
  const seen = see(candidates, note, path).find(({ line }) => line.index === lines.length - 1);
  if (!seen) throw new RangeError(`“${lines[lines.length - 1] ?? ''}” is no candidate.`);
  return new Set(cues.filter((cue) => cue.applies(seen)).map(({ name }) => name));
}

/** Whether a cue, which must exist, applies to the last line of an invented note. */
export function cueHolds(name: string, lines: readonly string[], path?: string): boolean {
  if (!cues.some((cue) => cue.name === name)) throw new RangeError(`There is no cue “${name}”.`);
  return cuesOnLast(lines, path).has(name);
}

/** Whether a cue applies to a line on a list item of its own. */
export const cueHoldsOn = (name: string, line: string): boolean => cueHolds(name, [`- ${line}`]);
