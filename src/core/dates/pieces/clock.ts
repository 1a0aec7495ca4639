import type { Reader } from '../text/reader';
import { readNumberWord } from './numbers';

function clock(hour: number, minute: number, halfDay?: 0 | 12): string | null {
  if (hour > 24 || minute > 59 || (halfDay !== undefined && (hour < 1 || hour > 23))) return null;
  const inDay = halfDay === undefined || hour > 12 ? hour : (hour % 12) + halfDay;
  return `${String(inDay % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** "am", "p.m.", "a", "p", "h", "o'clock" after a time; undefined if none of them follows. */
function readHalfDay(reader: Reader): 0 | 12 | undefined {
  const next = reader.peek();
  const isLetter = next?.touches && (next.text === 'a' || next.text === 'p');
  if (isLetter) reader.position++;
  if (isLetter) return next.text === 'a' ? 0 : 12;
  const halfDay = reader.take('halfDay');
  if (halfDay === undefined && next?.text === 'h') reader.position++;
  return halfDay;
}

function readMinute(reader: Reader): number | null {
  return reader.peek()?.text.length === 2 ? reader.number(0, 59, 2) : null;
}

/** "14:30", "2:30 pm", "14:30:15". */
function readColon(reader: Reader): string | null {
  const hour = reader.number(0, 24, 2);
  if (hour === null || !reader.tightMark(':')) return null;
  const minute = readMinute(reader);
  if (minute === null) return null;
  reader.attempt((r) => (r.tightMark(':') ? readMinute(r) : null));
  return clock(hour, minute, readHalfDay(reader));
}

/** "2pm", "9 a.m.", "5 o'clock", "9h15", "2.30 pm". */
function readHour(reader: Reader): string | null {
  const hour = reader.number(0, 24, 2) ?? reader.attempt(readNumberWord);
  if (hour === null) return null;
  const minute = reader.attempt((r) => (r.tightMark('.', 'h') ? readMinute(r) : null));
  if (reader.isTouching() && reader.peek()?.text === 'h') {
    reader.position++;
    return clock(hour, minute ?? readMinute(reader) ?? 0);
  }
  if (reader.word('oclock')) return clock(hour, 0, readHalfDay(reader));
  const before = reader.position;
  const halfDay = readHalfDay(reader);
  return reader.position > before ? clock(hour, minute ?? 0, halfDay) : null;
}

/** "half past seven", "20 past eight", "quarter to nine". */
function readPast(reader: Reader): string | null {
  const isHalf = reader.word('half');
  const minutes = isHalf ? 30 : (reader.number(1, 59, 2) ?? reader.attempt(readNumberWord));
  if (minutes === null) return null;
  if (reader.peek()?.meaning.unit === 'moment') reader.position++;
  if (!reader.word('past')) return null;
  const hour = reader.number(1, 12, 2) ?? reader.attempt(readNumberWord);
  if (hour === null) return null;
  reader.word('oclock');
  return clock(hour, minutes, readHalfDay(reader));
}

/** A time that is one by itself, wherever it stands. */
export function readClock(reader: Reader): string | null {
  return reader.first(readColon, readHour, readPast);
}

/** "0935", "2.30", "nine thirty": times only beside a day. */
function readBesideDay(reader: Reader): string | null {
  return reader.first(
    (r) => {
      const digits = r.peek();
      const value = r.number(0, 2400);
      if (value === null || digits?.text.length !== 4) return null;
      return clock(Math.floor(value / 100), value % 100, readHalfDay(r));
    },
    (r) => {
      const hour = r.number(0, 24, 2);
      const minute = hour !== null && r.tightMark('.') ? readMinute(r) : null;
      return hour === null || minute === null ? null : clock(hour, minute, readHalfDay(r));
    },
    (r) => {
      const hour = r.take('count');
      if (hour === undefined || hour === 0) return null;
      r.mark('-');
      const minute = readNumberWord(r);
      return minute !== null && minute >= 10 ? clock(hour, minute, readHalfDay(r)) : null;
    },
  );
}

/** A time of day that stands beside a day; after "at" or "around" a bare hour is one too. */
export function readTimeBesideDay(reader: Reader, isAnnounced: boolean): string | null {
  const time = reader.first(readClock, readBesideDay);
  if (time !== null || !isAnnounced) return time;
  const hour = reader.attempt((r) => {
    const value = r.number(0, 24, 2) ?? r.take('count') ?? null;
    return value === null || r.peek()?.meaning.unit ? null : value;
  });
  return hour === null ? null : clock(hour, 0);
}
