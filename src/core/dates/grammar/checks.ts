import { endsFreely } from '../text/edges';
import type { Passage } from './passage';

/** Whether something is true of a place between two words. */
export type Check = (passage: Passage, place: number) => boolean;

function isMark({ tokens }: Passage, place: number): boolean {
  const token = tokens[place];
  return !token || (token.kind === 'mark' && !token.text.startsWith("'"));
}

/** At the beginning of a text or after a mark. */
export function opens(passage: Passage, place: number): boolean {
  return isMark(passage, place - 1);
}

/** At the end of a text or before a mark. */
export function closes(passage: Passage, place: number): boolean {
  return isMark(passage, place);
}

/** After a word that says that a date follows: "on", "by", "next", "early". */
export function isLedUpTo(passage: Passage, place: number): boolean {
  const { Leads, Which, Part, Weekday, Day } = passage.meaningAt(place - 1);
  return (Leads ?? Which ?? Part ?? Weekday ?? Day) !== undefined;
}

/** Before the end of a clause, or a word that joins what was said to more. */
export function isJoined(passage: Passage, place: number): boolean {
  const { Joins, Hours, Day, Weekday, Which } = passage.meaningAt(place);
  return closes(passage, place) || (Joins ?? Hours ?? Day ?? Weekday ?? Which) !== undefined;
}

/** True where the number before a place does not go on as a time, a decimal, a share or a quantity. */
function isWhole(passage: Passage, place: number): boolean {
  const { Half, oclock, Units, Month } = passage.meaningAt(place);
  if ((Half ?? oclock) !== undefined || (Units !== undefined && Units !== 'day')) return false;
  const [next, after] = [passage.tokens[place], passage.tokens[place + 1]];
  if (!next?.touches) return true;
  if (next.kind !== 'mark') return Month !== undefined;
  return next.text !== '%' && !(':.'.includes(next.text) && after?.kind === 'number' && after.touches);
}

/** True where a phrase may end at a place. */
export function isFree({ text, tokens }: Passage, place: number): boolean {
  return endsFreely(text, tokens[place - 1]?.end ?? 0);
}

/** True where what looks like an hour is not the day of a month: "monday at 2 may". */
function isUndated(passage: Passage, place: number): boolean {
  const next = passage.tokens[place];
  return !(next?.text === '/' && next.touches) && next?.meaning.Month === undefined;
}

/** What wordings ask for in angles. */
export const checks: Readonly<Record<string, Check>> = {
  opens,
  closes,
  joined: isJoined,
  whole: isWhole,
  free: isFree,
  undated: isUndated,
};
