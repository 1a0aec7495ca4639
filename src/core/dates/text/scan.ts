// Pieces of words, so that misspellings and inflections pass as well; the lexicon decides.
const starts = [
  '\\d',
  'da[yt]|noon|night|morn|even', // weekdays, today, day …
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ber', // months
  'mon|tue|wed|thu|fri|sat|sun',
  'week|wk|year|yr|quarter|qtr|fortnight|decade|cent|half',
  't?mo?r|yest|ton|eo[dwmqyb]|bo[wmqy]|cob|w\\/[ce]|\\bwc\\b',
  'eas|mas|hallow|thanks|lent|eve|teenth|mardi|corpus|pent|ash',
];

const mayBegin = new RegExp(starts.join('|'), 'iu');

/** False where a line can hold no date phrase: one look at it, so that most lines cost next to nothing. */
export function mayHoldDate(text: string): boolean {
  return mayBegin.test(text);
}
