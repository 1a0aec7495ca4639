import { readTimeAfterDay } from '../pieces/time-beside-day';
import { fixedDay, type Reading } from '../reading';
import { joined } from '../refiners/joined';
import type { Reader } from '../text/reader';
import { readDayToDay, readDayToNumber } from './day-to-day';

/** How the two ends are held together; only "between" or "from" make "and" such a joint. */
type Opener = 'between' | 'from' | 'none';

function readOpener(reader: Reader): Opener {
  if (reader.word('between')) return 'between';
  return reader.word('from') ? 'from' : 'none';
}

function readEnd(reader: Reader): Reading | null {
  if (reader.word('now')) return fixedDay(reader.context.writtenOn);
  reader.word('the');
  return reader.lists.point(reader);
}

/** The words between two ends; a dash with spaces parts more often than it joins. */
function readJoint(reader: Reader, opener: Opener): 'word' | 'dash' | null {
  if (reader.word('to', 'until') || (opener === 'between' && reader.word('and'))) return 'word';
  return reader.mark('-', '–', '—', '~') ? 'dash' : null;
}

function readTwoEnds(reader: Reader, opener: Opener, isTimed: boolean): Reading | null {
  const start = readEnd(reader);
  if (!start || (isTimed && start.first !== start.last)) return null;
  if (isTimed) readTimeAfterDay(reader);
  const joint = readJoint(reader, opener);
  if (joint === null) return null;
  const isTight = reader.isTouching();
  reader.word('by', 'until');
  const end = readEnd(reader);
  if (!end) return null;
  const isLoose = joint === 'dash' && !isTight && opener === 'none';
  return isLoose && start.precision !== end.precision ? null : joined(start, end);
}

// "from wednesday the twenty third of july at 10 in the morning until"
const furthestJoint = 12;

/** False where no word or mark that could join two ends is near. */
function hasJointAhead({ tokens, position }: Reader): boolean {
  const end = Math.min(tokens.length, position + furthestJoint);
  for (let place = position + 1; place < end; place++) {
    const token = tokens[place];
    const { glue } = token?.meaning ?? {};
    if (glue === 'to' || glue === 'until' || glue === 'and') return true;
    if (token?.kind === 'mark' && '-–—~/&'.includes(token.text)) return true;
  }
  return false;
}

/** "july 8-10", "mon-wed", "from 3 to 12 sept", "between now and june". */
export function readRange(reader: Reader): Reading | null {
  if (!hasJointAhead(reader)) return null;
  const opener = readOpener(reader);
  const isAndJoint = opener === 'between';
  return reader.first(
    (r) => readDayToDay(r, isAndJoint),
    (r) => readDayToNumber(r, isAndJoint),
    (r) => readTwoEnds(r, opener, false),
    (r) => readTwoEnds(r, opener, true),
  );
}
