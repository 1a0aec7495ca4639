import type { Reader } from '../text/reader';

/** Takes words that say how often, not when: "every monday", "each week", "every 4th of the month", "mondays". */
export function takeRepetition(reader: Reader): boolean {
  const start = reader.position;
  if (reader.word('every')) {
    if (reader.attempt(reader.lists.point) ?? reader.attempt(takeUnit)) return true;
  } else if (reader.take('repeats') !== undefined) return true;
  reader.position = start;
  return reader.attempt(takeOfEvery) ?? false;
}

function takeUnit(reader: Reader): true | null {
  reader.take('which');
  reader.number(0, 9999);
  reader.take('count');
  reader.take('ordinal');
  if (reader.peek()?.text === 'other') reader.position++;
  const taken =
    reader.take('unit') ?? reader.take('weekday') ?? reader.take('dayPart') ?? reader.take('month');
  return taken === undefined ? null : true;
}

/** "4th of every month", "first monday of each month". */
function takeOfEvery(reader: Reader): true | null {
  reader.word('the');
  if (reader.number(1, 31) === null && reader.take('ordinal') === undefined) return null;
  reader.take('ordinalEnding');
  reader.take('weekday');
  reader.take('unit');
  if (!reader.word('of') || !reader.word('every')) return null;
  return takeUnit(reader);
}
