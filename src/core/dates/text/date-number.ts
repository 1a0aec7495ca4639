import { classAt, digit } from './letters';

const ordinalEndings = ['st', 'nd', 'rd', 'th'];
// 2day, 2morrow, 2nite
const shorthands = ['da', 'mo', 'mr', 'ni'];
const leading =
  'in|by|of|to|since|until|til+|from|and|or|year|before|after|between|during|than|through|the|for|on|at|' +
  'early|mid|middle|late|end|start|beginning|[cf]y|around|about|circa';
const leadingWords = new RegExp(`(?:^|[^a-z])(?:${leading})\\s*$`, 'i');
const dayWords = /(?:^|[^a-z])(?:on|until|til+)\s*$/i;
const reach = 10;
const monthDashYear = /^\d{1,2}-\d{4}/;
const threeParts = /^\d{1,2}([-.])\d{1,2}\1\d/;
const twoDots = /^\d{1,2}\.\d{1,2}(?!\d)/;

/** "in 2026", "2026-07", "7/2026", "=2026"; a bare 2026 counts things or is out of place. */
function isYear(text: string, start: number, end: number): boolean {
  const decades = text.slice(start, start + 2);
  if (decades !== '19' && decades !== '20' && decades !== '21') return classAt(text, end + 1) === digit;
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if ('-/=~–'.includes(before || ' ') || '-/.~–'.includes(after || ' ')) return true;
  if (classAt(text, end) !== 0 || classAt(text, end + 1) !== 0) return true;
  return leadingWords.test(text.slice(Math.max(0, start - reach), start));
}

/** Whether the number that begins here is written as only dates are: "2025-07-14", "7/14", "14.7.25", "14th". */
export function isDateNumber(text: string, start: number, dayFirst: boolean): boolean {
  let end = start + 1;
  while (classAt(text, end) === digit) end++;
  const length = end - start;
  if (length === 4) return isYear(text, start, end);
  if (length === 8) return text.startsWith('19', start) || text.startsWith('20', start);
  if (length > 2) return false;
  const mark = text.charAt(end);
  if (mark === '/' || mark === '-' || mark === '.') {
    if (classAt(text, end + 1) !== digit) return false;
    const number = text.slice(start, end + 8);
    if (mark === '/' || threeParts.test(number)) return true;
    if (mark === '-') return monthDashYear.test(number);
    return twoDots.test(number) && (dayFirst || dayWords.test(text.slice(Math.max(0, start - reach), start)));
  }
  const ending = text.slice(end, end + 2).toLowerCase();
  return ordinalEndings.includes(ending) || (text.charAt(start) === '2' && shorthands.includes(ending));
}
