import type { Reader } from '../text/reader';
import { readNumberWord } from './numbers';

function clock(hour: number, minute: number, halfDay?: 0 | 12): string | null {
  if (hour > 24 || minute > 59 || (halfDay !== undefined && (hour < 1 || hour > 23))) return null;
  const inDay = halfDay === undefined || hour > 12 ? hour : (hour % 12) + halfDay;
  return `${String(inDay % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** "am", "p.m.", "a", "p" after a time. */
function readHalfDay(reader: Reader): 0 | 12 | undefined {
  if (reader.isTouching() && reader.text('a')) return 0;
  if (reader.isTouching() && reader.text('p')) return 12;
  return reader.take('halfDay');
}

function readMinute(reader: Reader): number | null {
  return reader.peek()?.text.length === 2 ? reader.number(0, 59, 2) : null;
}

/** ":30", "h15", ".30", ":30:15"; the mark that stood before it. */
function readMinutes(reader: Reader): { mark: string; minute: number } | null {
  const mark = reader.peek()?.text ?? '';
  if (!reader.isTouching() || !(reader.mark(':', '.') || reader.text('h'))) return null;
  const minute = readMinute(reader) ?? (mark === 'h' ? 0 : null);
  if (minute === null) return null;
  reader.attempt((r) => (r.tightMark(':') ? readMinute(r) : null));
  return { mark, minute };
}

/**
 * "14:30", "2:30 pm", "9 a.m.", "5 o'clock", "9h15"; beside a day also "2.30", and after "at" or "around" a bare hour.
 */
export function readTime(reader: Reader, isBesideDay: boolean, isAnnounced: boolean): string | null {
  const hour = reader.number(0, 24, 2) ?? reader.attempt(readNumberWord);
  if (hour === null) return null;
  const { mark, minute = 0 } = reader.attempt(readMinutes) ?? {};
  const isOclock = mark === undefined && reader.word('oclock');
  const halfDay = readHalfDay(reader);
  const isTime = halfDay !== undefined || isOclock || mark === ':' || mark === 'h';
  const isBare = isAnnounced && mark === undefined && reader.peek()?.meaning.unit === undefined;
  return isTime || isBare || (isBesideDay && mark === '.') ? clock(hour, minute, halfDay) : null;
}

/** A time that is one by itself, wherever it stands. */
export function readClock(reader: Reader): string | null {
  return reader.attempt((r) => readTime(r, false, false));
}
