import { ME } from '../me';
import { kind } from '../words/word-kinds';
import { ifHas, says, weighs, type Cue } from './cue';
import { indexOf, isAt, wordCount, type Seen } from './seen';

const AT_NAME = /(?:^|[\s(])@\p{L}/u;
const OWNER_COLUMN = /owner|assign|who|person|responsible|lead|name|netid|member/i;
const DUE_COLUMN = /due|deadline|date|when|eta|by$/i;

const column =
  (pattern: RegExp) =>
  ({ line }: Seen): boolean =>
    line.table?.header.some((cell) => pattern.test(cell)) ?? false;

function byADay(seen: Seen): boolean {
  for (let at = indexOf(seen, kind.due); at >= 0; at = indexOf(seen, kind.due, at + 1))
    if (isAt(seen, at + 1, kind.time | kind.number) || isAt(seen, at + 2, kind.time | kind.number))
      return true;
  return false;
}

const namesOwner = ({ owner }: Seen): boolean => owner !== null && owner.owner !== ME;

const namesWhom = ({ owner }: Seen): string => `names ${owner?.owner ?? 'somebody'}`;

/** Who has it, and when it is wanted. */
export const whoAndWhen: readonly Cue[] = [
  says('names an owner', namesOwner, namesWhom),
  says('@name', ({ words }) => words.includes('@') && AT_NAME.test(words), namesWhom),
  says('names a day', ifHas(kind.time), 'names a day'),
  says('by a day', ifHas(kind.due, byADay), 'says by when'),
  weighs(
    'names only a day',
    ifHas(kind.time, (seen) => wordCount(seen) <= 3),
  ),
  says('row of a table of tasks', ({ line }) => line.table !== null, 'is a row of a table of tasks'),
  weighs('table with a due column', column(DUE_COLUMN)),
  weighs('table with an owner column', column(OWNER_COLUMN)),
];
