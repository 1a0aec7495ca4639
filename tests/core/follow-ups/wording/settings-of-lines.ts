import { isShown } from '../../../../src/core/follow-ups/shown';
import { readNote } from '../../../../src/core/read-note';
import { defaultSettings } from '../../../../src/core/settings/settings';

/** A note around a line: what stands above it, how it is marked, and what stands below. */
export interface Surroundings {
  readonly path: string;
  readonly above: string;
  readonly prefix: string;
  readonly below: string;
}

/** A day's notes by hand: loose thoughts and errands in one list. */
export const daily: Surroundings = {
  path: 'Daily/2025-03-14.md',
  above: '- slept badly, coffee helped\n- the printer works again',
  prefix: '- ',
  below: '- lunch with Mara was nice\n- rained all afternoon',
};

/** Minutes with attendees and a discussion. */
export const meeting: Surroundings = {
  path: 'Meetings/2025-03-14 harbour meeting.md',
  above: '# Harbour meeting\n\nAttendees: Mara, Teo, Ruth\n\n## Discussion\n\n- The crane was late again',
  prefix: '- ',
  below: '- Costs are as expected',
};

/** The end of the minutes. */
export const nextSteps: Surroundings = {
  path: 'Meetings/2025-03-14 harbour meeting.md',
  above: '# Harbour meeting\n\n## Discussion\n\n- The crane was late again\n\n## Next steps\n',
  prefix: '- ',
  below: '',
};

/** Thoughts typed line after line, without any marks. */
export const haste: Surroundings = {
  path: '2025-03-14.md',
  above: 'harbour call\nthe crane is late again',
  prefix: '',
  below: 'they like the new gate',
};

/** A manual for any reader. */
export const manual: Surroundings = {
  path: 'How to set up the printer.md',
  above: '# How to set up the printer\n\nThis guide shows you how to connect your printer.\n\n## Steps\n',
  prefix: '1. ',
  below: '2. Wait until the light stops blinking.\n\n```\nlpadmin -p office\n```',
};

/** An essay in long lines. */
export const article: Surroundings = {
  path: 'Articles/On harbours.md',
  above:
    '# On harbours\n\nHarbours have always drawn people who like to watch others work, and the reasons are older than the cranes and the ' +
    'containers that we see today, as anybody who has read the letters of the pilots knows.\n',
  prefix: '',
  below:
    '\nWhat remains of the old quays was built by hand over a century, stone upon stone, and nobody kept a list of the people who built it, ' +
    'though their names are found in the parish books.',
};

/** Whether a line is shown as a follow-up where it stands. */
export function isShownIn(line: string, { path, above, prefix, below }: Surroundings): boolean {
  const text = `${above}\n${prefix}${line}\n${below}\n`;
  const index = above.split('\n').length;
  const { followUps } = readNote(text, {
    path,
    fileDay: '2025-03-14',
    dailyNoteFormat: null,
    parseYaml: () => ({}),
    settings: defaultSettings,
  });
  return followUps.some(
    ({ line: at, kind, status, confidence }) =>
      at === index &&
      kind === 'action' &&
      (status === 'open' || status === 'in progress') &&
      isShown({ confidence }),
  );
}

/** The lines of a table, one a line. */
export const lines = (table: string): string[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim());
