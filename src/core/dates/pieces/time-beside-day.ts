import type { Reader } from '../text/reader';
import { endsFreely } from '../text/edges';
import { openings, openingsOf } from '../text/opening';
import { readClock, readTime } from './clock';

const mostTimes = 4;
const beforeDay = openings(['short number', 'long number', 'count', 'tens', 'glue', 'part', 'dayPart']);

/** The time that words after a day add: null if only a part of the day is named. */
interface TimePiece {
  readonly time: string | null;
}

/** "end of day", "end of the day". */
function takeEndOfDay(reader: Reader): true | null {
  if (reader.take('part') !== 'end') return null;
  reader.word('of');
  reader.word('the');
  return reader.take('unit') === 'day' ? true : null;
}

function readDayPart(reader: Reader): TimePiece | null {
  reader.word('the');
  if (reader.attempt(takeEndOfDay)) return { time: null };
  reader.take('part');
  const part = reader.take('dayPart');
  if (part === undefined) return null;
  const word = reader.previous?.text;
  return { time: part === 12 && (word === 'noon' || word === 'midday') ? '12:00' : null };
}

function readPiece(reader: Reader): TimePiece | null {
  const next = reader.peek();
  if (!next || (next.kind === 'word' && openingsOf(next) === 0)) return null;
  reader.mark(',', '-', '–', '(', '@', '|', '/');
  const isAnnounced = reader.word('at', 'around', 'by', 'from', 'between', 'after', 'before', 'until', 'to');
  // "friday and 10 more": a bare number after "and" is no hour.
  const goesOn = isAnnounced || reader.word('and');
  if (goesOn) reader.word('around');
  else reader.word('in');
  return reader.first(readDayPart, (r) => {
    const isOpen = isAnnounced || r.previous?.text === '@';
    const time = r.attempt((inner) => readTime(inner, true, isOpen));
    r.attempt((rest) => (rest.mark('-', '–') ? readTime(rest, true, true) : null));
    const isWhole = time !== null && !isDateAhead(r) && endsFreely(r.tokens, r.position);
    return isWhole ? { time } : null;
  });
}

/** "monday at 2 may": what looks like an hour is the day of a month. */
function isDateAhead(reader: Reader): boolean {
  const next = reader.peek();
  return next?.meaning.month !== undefined || (next?.text === '/' && next.touches);
}

/** Takes the times and parts of the day after a day: " at 5pm", ", 14:30 - 15:00", " in the morning". */
export function readTimeAfterDay(reader: Reader): string | null {
  let time: string | null = null;
  for (let taken = 0; taken < mostTimes; taken++) {
    const piece = reader.attempt(readPiece);
    if (!piece) break;
    time ??= piece.time;
  }
  return time;
}

/** Takes a time before a day: "8am tomorrow", "at 14:30 on friday", "evening of 3 May". */
export function readTimeBeforeDay(reader: Reader): TimePiece | null {
  const next = reader.peek();
  if (!next || next.kind === 'mark' || (openingsOf(next) & beforeDay) === 0) return null;
  return reader.attempt((r) => {
    r.word('at', 'around');
    const piece = r.first(readDayPart, (inner) => {
      const time = readClock(inner);
      return time === null ? null : { time };
    });
    if (!piece) return null;
    r.mark(',');
    r.word('on', 'of');
    return piece;
  });
}
