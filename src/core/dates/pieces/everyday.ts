import type { Reader } from '../text/reader';
import { closesClause, isFollowedByGlue, isHyphenated, isLedUpTo, opensClause } from './company';

function isLedUpToBefore(reader: Reader, start: number): boolean {
  const isHyphen = reader.tokens[start - 1]?.text === '-';
  const before = reader.tokens[isHyphen ? start - 2 : start - 1];
  const isBesideDay = (before?.meaning.weekday ?? before?.meaning.fromToday) !== undefined;
  return (
    (isLedUpTo(before) && !isBesideDay) ||
    (before?.meaning.glue === 'the' && isLedUpTo(reader.tokens[start - 2]))
  );
}

/** Whether a month's name standing alone is the month: "in may", "(July)", "july and august"; not "april said". */
export function isMonthAlone(reader: Reader, start: number): boolean {
  if (isHyphenated(reader) && !isMonthAhead(reader)) return false;
  const token = reader.tokens[start];
  const next = reader.peek();
  // "on february 30": a day that there is not is no month either.
  if (next?.kind === 'number' && reader.tokens[start - 1]?.meaning.glue === 'on') return false;
  const isThis = reader.tokens[start - 1]?.meaning.which === 'this';
  if (isThis && token?.meaning.verb && !token.capital && !closesClause(next)) return false;
  if (isLedUpToBefore(reader, start) || isMonthAhead(reader)) return true;
  if (token?.meaning.everyday) {
    return token.capital && opensClause(reader.tokens[start - 1]) && closesClause(next);
  }
  return isFollowedByGlue(reader);
}

/** Whether a weekday's short name is the day: "by sat", "Sun 5pm"; not "sat with", "the sun". */
export function isWeekdayAlone(reader: Reader, start: number): boolean {
  const token = reader.tokens[start];
  const isJoined = isHyphenated(reader) && reader.peek(1)?.meaning.weekday === undefined;
  if (isJoined && (token?.text.length ?? 0) < 4) return false;
  if (!token?.meaning.everyday || isLedUpTo(reader.tokens[start - 1])) return true;
  const next = reader.peek();
  if (next?.text === '-' && reader.peek(1)?.meaning.weekday !== undefined) return true;
  if (closesClause(next) || next?.kind === 'number') return !followsSubject(reader, start - 1);
  const isTime = (next?.meaning.dayPart ?? next?.meaning.weekday) !== undefined || isTimeAhead(reader);
  return isTime || (token.capital && !opensClause(reader.tokens[start - 1]));
}

/** "jan-feb", "may to july" */
function isMonthAhead(reader: Reader): boolean {
  const joint = reader.peek();
  const isJoint =
    joint?.text === '-' ||
    joint?.text === '–' ||
    joint?.meaning.glue === 'to' ||
    joint?.meaning.glue === 'until';
  return isJoint && reader.peek(1)?.meaning.month !== undefined;
}

/** "at 5", "in the morning" */
function isTimeAhead(reader: Reader): boolean {
  const [first, second, third] = [reader.peek(), reader.peek(1), reader.peek(2)];
  if (first?.meaning.glue === undefined || second === undefined) return false;
  const isIn = first.meaning.glue === 'in';
  return isIn ? (second.meaning.dayPart ?? third?.meaning.dayPart) !== undefined : second.kind === 'number';
}

/** "he sat", "the sun": the word before makes it a verb or a noun. */
function followsSubject(reader: Reader, place: number): boolean {
  return reader.tokens[place]?.meaning.glue === 'subject' || reader.tokens[place]?.meaning.glue === 'the';
}
