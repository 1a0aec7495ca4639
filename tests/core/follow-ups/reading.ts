import { parse } from 'yaml';
import type { FollowUp } from '../../../src/core/follow-ups/follow-up';
import { isShown } from '../../../src/core/follow-ups/shown';
import { readNote } from '../../../src/core/read-note';
import { defaultSettings } from '../../../src/core/settings/settings';

/** The follow-ups of an invented note, doubtful ones included; written on a Wednesday unless its path says otherwise. */
export function followUpsIn(lines: readonly string[], path = '2025-06-11.md'): readonly FollowUp[] {
  return readNote(lines.join('\n'), {
    path,
    fileDay: '2025-06-11',
    dailyNoteFormat: null,
    parseYaml: (yaml) => parse(yaml) as unknown,
    settings: defaultSettings,
  }).followUps;
}

/** The follow-up on a line of an invented note, null where there is none. */
export function followUpAt(line: number, lines: readonly string[], path?: string): FollowUp | null {
  return followUpsIn(lines, path).find((followUp) => followUp.line === line) ?? null;
}

/** The follow-up on the last line of an invented note, null where there is none. */
export const followUpOnLast = (lines: readonly string[], path?: string): FollowUp | null =>
  followUpAt(lines.length - 1, lines, path);

/** How sure we are of the last line of an invented note, 0 where it is not even doubtful. */
export const confidenceOnLast = (lines: readonly string[], path?: string): number =>
  followUpOnLast(lines, path)?.confidence ?? 0;

/** The texts that are shown of an invented note. */
export const shownIn = (lines: readonly string[], path?: string): string[] =>
  followUpsIn(lines, path).flatMap((followUp) => (isShown(followUp) ? [followUp.text] : []));
