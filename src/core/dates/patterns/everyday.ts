import { closes, isJoined, isLedUpTo, opens } from '../grammar/checks';
import type { Passage } from '../grammar/passage';

const shortName = 4;

function isCapital({ text, tokens }: Passage, place: number): boolean {
  const first = text.charAt(tokens[place]?.index ?? 0);
  return first !== first.toLowerCase();
}

/** True where a dash joins the word before a place to another: "Jan-Willem". */
function isHyphenated({ tokens }: Passage, place: number): boolean {
  const [dash, word] = [tokens[place], tokens[place + 1]];
  return dash?.text === '-' && dash.touches && word?.kind === 'word' && word.touches;
}

/** "jan-feb", "may to july" */
function isMonthAhead(passage: Passage, place: number): boolean {
  const { to, until } = passage.meaningAt(place);
  const isJoint = passage.tokens[place]?.text === '-' || (to ?? until) !== undefined;
  return isJoint && passage.meaningAt(place + 1).Month !== undefined;
}

/** Whether a month's name standing alone is the month: "in may", "(July)", "july and august"; not "april said". */
export function isMonthAlone(passage: Passage): boolean {
  const { start, end } = passage;
  const before = passage.tokens[start - 1]?.text;
  const { Verb, Everyday } = passage.meaningAt(start);
  const { Weekday, Day, Which } = passage.meaningAt(start - 1);
  const isAhead = isMonthAhead(passage, end);
  if (isHyphenated(passage, end) && !isAhead) return false;
  const isName = isCapital(passage, start);
  if (Which === 'this' && Verb && !isName && !closes(passage, end)) return false;
  const lead = before === '-' || before === 'the' ? start - 1 : start;
  if (isAhead || (isLedUpTo(passage, lead) && (Weekday ?? Day) === undefined)) return true;
  if (Everyday) return isName && opens(passage, start) && closes(passage, end);
  return isJoined(passage, end);
}

/** "at 5", "in the morning" */
function isTimeAhead(passage: Passage, place: number): boolean {
  const isIn = passage.tokens[place]?.text === 'in';
  const hours = passage.meaningAt(place + 1).Hours ?? passage.meaningAt(place + 2).Hours;
  const { Joins } = passage.meaningAt(place);
  return isIn ? hours !== undefined : Joins === true && passage.tokens[place + 1]?.kind === 'number';
}

/** Whether a weekday's name is the day: "by sat", "Sun 5pm"; not "sat with", "the sun". */
export function isWeekdayAlone(passage: Passage): boolean {
  const { start, end, tokens } = passage;
  const { Everyday } = passage.meaningAt(start);
  const isRange = tokens[end]?.text === '-' && passage.meaningAt(end + 1).Weekday !== undefined;
  const isShort = (tokens[start]?.text.length ?? 0) < shortName;
  if (isShort && isHyphenated(passage, end) && !isRange) return false;
  if (!Everyday || isLedUpTo(passage, start) || isRange) return true;
  if (closes(passage, end) || tokens[end]?.kind === 'number')
    return passage.meaningAt(start - 1).Subject === undefined;
  const { Hours, Weekday } = passage.meaningAt(end);
  if ((Hours ?? Weekday) !== undefined || isTimeAhead(passage, end)) return true;
  return isCapital(passage, start) && !opens(passage, start);
}
