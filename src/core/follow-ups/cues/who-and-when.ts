import { ME } from '../me';
import { kind } from '../words/word-kinds';
import { says, weighs, type Cue } from './cue';
import { indexOf, isAt, type Seen } from './seen';

const AT_NAME = /(?:^|[\s(])@\p{L}/u;
const IN_PARENTHESES =
  /\((?:\p{Lu}[\p{L}.]*|@\w+)(?:(?:,|\s*&|\s*\/|\s+and)?\s*(?:\p{Lu}[\p{L}.]*|@\w+))*\)[.\s]*$/u;
const TASK_COLUMN = /task|action|to-?do|deliverable|next|plan|notes?$|item|what/i;
const OWNER_COLUMN = /owner|assign|who|person|responsible|lead|name|netid|member/i;
const DUE_COLUMN = /due|deadline|date|when|eta|by$/i;

const columns =
  (pattern: RegExp) =>
  ({ line }: Seen): boolean =>
    line.table?.header.some((cell) => pattern.test(cell)) ?? false;
const hasTime = (seen: Seen): boolean => indexOf(seen, kind.time) >= 0;

/** Who has it, and when it is wanted. */
export const whoAndWhen: readonly Cue[] = [
  says(
    'names an owner',
    ({ candidate: { owner } }) => owner !== null && owner.owner !== ME,
    ({ candidate: { owner } }) => `names ${owner?.owner ?? ''}`,
  ),
  says('@name', ({ candidate }) => AT_NAME.test(candidate.words), 'names somebody with @'),
  says(
    'owner in parentheses',
    ({ line }) => IN_PARENTHESES.test(line.content),
    'names somebody in parentheses',
  ),
  says('names a day', hasTime, 'names a day or time'),
  says(
    'by a day',
    (seen) => {
      for (let at = indexOf(seen, kind.due); at >= 0; at = indexOf(seen, kind.due, at + 1))
        if (isAt(seen, at + 1, kind.time | kind.number) || isAt(seen, at + 2, kind.time | kind.number))
          return true;
      return false;
    },
    'says by when',
  ),
  weighs('names only a day', (seen) => hasTime(seen) && seen.wording.words.length <= 3),
  weighs('table row', ({ line }) => line.table !== null),
  says(
    'table of tasks',
    (seen) => columns(TASK_COLUMN)(seen) && (columns(OWNER_COLUMN)(seen) || columns(DUE_COLUMN)(seen)),
    'is a row of a table of tasks',
  ),
  weighs('table with a due column', columns(DUE_COLUMN)),
  weighs('table with an owner column', columns(OWNER_COLUMN)),
];
