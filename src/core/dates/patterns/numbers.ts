import { wording } from '../grammar/wording';

const lastDay = 31;
// "may one of us", "may two people": the small number words count more often than they date.
const firstDayInWords = 10;

/** Lets numbers from one to another pass. */
export const within = (least: number, most: number) => (number: number) =>
  number >= least && number <= most ? number : null;

/** Numbers in digits and words. */
export const numbers = {
  // "five", "twenty five", "twenty-five"
  ones: [wording('{Count}', within(1, 9))],
  cardinal: [wording('{Count}'), wording('{Tens} -? {ones}?', (tens, ones) => tens + (ones ?? 0))],
  // "3", "three", "a", "a couple of"
  count: [wording('{N}; {cardinal}'), wording('a', 1), wording('a? {Few} of?')],
  // "14th", "7 th", "fourteenth", "twenty-first"
  ordinal: [
    wording('{NN} Ending; {Ordinal}'),
    wording('{Tens} -? {Ordinal}', (tens, ordinal) => (ordinal < 10 ? tens + ordinal : null)),
  ],
  // "the fourteenth"; "14" or "twenty four", but not "14:30", "14pm", "14%", "14.5" or "14 weeks"
  nth: [wording('{ordinal}', within(1, lastDay))],
  plain: [
    wording('{NN} <!Half|oclock|Units> <whole>; {NN} <Month>', within(1, lastDay)),
    wording('{cardinal} <!Half|oclock|Units> <whole>', within(firstDayInWords, lastDay)),
  ],
  number: [wording('{nth}; {plain}')],
};
