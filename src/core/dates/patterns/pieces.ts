import { readAmount, readUnit } from '../pieces/amount';
import { readClock } from '../pieces/clock';
import { readDayNumber } from '../pieces/day-number';
import { readHolidayName } from '../pieces/holiday-name';
import { readCount, readDigitOrdinal, readOrdinal } from '../pieces/numbers';
import { readPart } from '../pieces/parts';
import { readPlace } from '../pieces/place-in-period';
import { readTimeAfterDay } from '../pieces/time-beside-day';
import { readTrailingYear } from '../pieces/trailing-year';
import { readWhich } from '../pieces/which';
import { readTwoDigitYear, readYear, readYearDigits } from '../pieces/year';
import { readDivision } from '../pieces/year-division';
import { fixedDay } from '../reading';
import type { Opening } from '../text/opening';
import type { Reader } from '../text/reader';

interface Piece<T> {
  readonly read: (reader: Reader) => T | null;
  readonly begins: readonly Opening[];
}

function piece<T>(read: (reader: Reader) => T | null, ...begins: Opening[]): Piece<T> {
  return { read, begins };
}

function digits(least: number, most: number, length: number): Piece<number> {
  return piece((r) => r.number(least, most, length), length > 2 ? 'long number' : 'short number');
}

/** "this week", "the week", "week": one of its kind, longer than an hour. */
function readOneUnit(reader: Reader) {
  const unit = readUnit(reader);
  return unit === 'moment' || reader.previous?.text.endsWith('s') === true ? null : unit;
}

/** "now", "next friday", "the start of july": from where something is counted. */
function readAnchor(reader: Reader) {
  if (reader.word('now')) return fixedDay(reader.context.writtenOn);
  reader.word('the');
  return reader.lists.point(reader);
}

/** " at 5pm", " in the morning": something of a time, though it need not be an hour. */
function readTime(reader: Reader) {
  const start = reader.position;
  const time = readTimeAfterDay(reader);
  return reader.position > start ? { time } : null;
}

/** "T14:30:00Z" against a day. */
function readIsoTime(reader: Reader): string | null {
  if (!reader.isTouching() || !reader.text('t')) return null;
  const time = readClock(reader);
  reader.attempt((r) => (r.tightMark('.') ? r.number(0, 999_999, 6) : null));
  if (reader.isTouching()) reader.text('z');
  return time;
}

/** "week 31", "W31". */
function readWeekNumber(reader: Reader): number | null {
  const isLetter = reader.word('w');
  if (isLetter ? !reader.isTouching() : !reader.word('ww') && reader.take('unit') !== 'week') return null;
  reader.mark('#');
  return reader.number(1, 53, 2);
}

const counts = ['short number', 'long number', 'count', 'tens', 'some', 'glue'] as const;
const dates = ['short number', 'long number', 'month', 'ordinal', 'tens', 'count', 'holiday'] as const;

/** The parts of wordings that are more than one word with one meaning. */
export const pieces = {
  which: piece(readWhich, 'which'),
  unit: piece(readOneUnit, 'unit', 'glue'),
  units: piece(readUnit, 'unit', 'glue'),
  amount: piece(readAmount, ...counts),
  count: piece(readCount, ...counts),
  ordinal: piece(readOrdinal, 'short number', 'long number', 'ordinal', 'tens'),
  number: piece(readDayNumber, 'short number', 'ordinal', 'tens', 'count'),
  'digit-ordinal': piece(readDigitOrdinal, 'short number'),
  place: piece(readPlace, 'short number', 'ordinal', 'tens', 'which'),
  'part-of': piece(readPart, 'part'),
  division: piece(readDivision, 'glue'),
  holiday: piece(readHolidayName, 'holiday'),
  'named-day': piece((r) => r.take('weekday') ?? r.take('fromToday') ?? null, 'weekday', 'fromToday'),
  time: piece(readTime),
  'iso-time': piece(readIsoTime),
  long: digits(1000, 9999, 4),
  compact: digits(19_000_101, 21_991_231, 8),
  'month-number': digits(1, 12, 2),
  'day-number': digits(1, 31, 2),
  'week-number': piece(readWeekNumber, 'unit', 'glue'),
  two: piece((r) => (r.peek()?.text.length === 2 ? r.number(1, 31, 2) : null), 'short number'),
  year: piece(readYear, 'long number', 'count', 'tens'),
  'full-year': piece(readYearDigits, 'long number'),
  'short-year': piece(readTwoDigitYear, 'short number'),
  'trailing-year': piece(readTrailingYear),
  date: piece((r) => r.lists.date(r), ...dates),
  day: piece((r) => r.lists.day(r)),
  period: piece((r) => r.lists.period(r), 'which', 'unit', 'month', 'long number'),
  offset: piece((r) => r.lists.offset(r), ...counts),
  anchor: piece(readAnchor),
};

/** What each piece stands for. */
export type Pieces = {
  readonly [K in keyof typeof pieces]: NonNullable<ReturnType<(typeof pieces)[K]['read']>>;
};
