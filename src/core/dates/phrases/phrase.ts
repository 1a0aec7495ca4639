import type { Bound } from '../date-phrase';
import { readBoundAfter, readBoundBefore } from '../pieces/bound';
import { readTimeAfterDay, readTimeBeforeDay } from '../pieces/time-beside-day';
import { bounded } from '../refiners/bounded';
import { inYear, type Reading } from '../reading';
import { readYearDigits } from '../pieces/year';
import { endsFreely } from '../text/edges';
import type { Reader } from '../text/reader';
import { readRange } from './range';

function keepIf(isKept: () => boolean, reading: Reading | null): Reading | null {
  return reading && isKept() ? reading : null;
}

/** The longer of a range and a point; a point where both take as much. */
function readRangeOrPoint(reader: Reader): Reading | null {
  const start = reader.position;
  const isFree = () => endsFreely(reader.tokens, reader.position);
  const point = reader.attempt((r) => keepIf(isFree, r.lists.point(r)));
  const end = reader.position;
  reader.position = start;
  const range = reader.attempt((r) => keepIf(isFree, readRange(r)));
  if (range && reader.position > end) return range;
  reader.position = end;
  return point;
}

function takesTime({ precision, first, last }: Reading): boolean {
  return precision === 'day' || (first !== null && first === last);
}

function readTimed(reader: Reader, before: string | null): Reading | null {
  reader.word('the');
  const reading = readRangeOrPoint(reader);
  if (!reading) return null;
  const after = takesTime(reading) || reading.precision === 'range' ? readTimeAfterDay(reader) : null;
  const year = after === null || reading.every !== 'year' ? null : reader.attempt(readYearDigits);
  // "Mar 4 09:20 2026"
  const settled = inYear(reading, year);
  const time = reading.time ?? before ?? after;
  return time === settled.time ? settled : { ...settled, time };
}

/** A day with the time of day before it. */
function readAfterTime(reader: Reader): Reading | null {
  const before = readTimeBeforeDay(reader);
  const reading = before && readTimed(reader, before.time);
  return reading && takesTime(reading) ? reading : null;
}

function readPlain(reader: Reader): Reading | null {
  return reader.attempt(readAfterTime) ?? readTimed(reader, null);
}

function readBounded(reader: Reader): Reading | null {
  const bound = readBoundBefore(reader);
  const reading = bound === null ? null : readPlain(reader);
  return reading && bound !== null ? withBound(reading, bound) : null;
}

/** A span that is itself bounded ("within 2 weeks") stays as it is. */
function withBound(reading: Reading, bound: Bound): Reading {
  const isClosed = reading.precision === 'range' && bound === 'from';
  return reading.bound === 'on' && !isClosed ? bounded(reading, bound) : reading;
}

/** A range, or a day or period with what bounds it and the time beside it. */
export function readPhrase(reader: Reader): Reading | null {
  const start = reader.position;
  const plain = reader.attempt(readPlain);
  const end = reader.position;
  reader.position = start;
  const withWords = reader.attempt(readBounded);
  if (withWords && reader.position > end) return withWords;
  reader.position = end;
  const after = plain && reader.attempt(readBoundAfter);
  return plain && after ? withBound(plain, after) : plain;
}
