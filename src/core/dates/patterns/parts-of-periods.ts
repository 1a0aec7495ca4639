import { onOrAfter, startOfWeek, type DayCount } from '../day-count';
import type { Precision } from '../date-phrase';
import type { Passage } from '../grammar/passage';
import { wording } from '../grammar/wording';
import { mapped, oneDay, type Reading, type Span } from '../reading';
import type { Part } from '../words/meaning';
import { placed } from './place-in-period';
import { behind, unitFromNow } from './periods';

/**
 * "early" is the first half, "late" the second, "later" and "rest" begin no sooner than today. The end of a week is its
 * Friday to Sunday; the middle of a month is its 10th to 20th, that of anything else its middle third.
 */
function partOf(part: Part, span: Span, precision: Precision, now: DayCount): Span {
  const [first, last] = span;
  if (part === 'start') return oneDay(first);
  if (part === 'end') return [precision === 'week' ? onOrAfter(startOfWeek(last, 1), 5) : last, last];
  if (part === 'mid')
    return precision === 'month' ? [first + 9, first + 19] : [behind(span, 1 / 3), behind(span, 2 / 3) - 1];
  const middle = behind(span, 1 / 2);
  const from = part.startsWith('late') ? middle : first;
  const to = part.startsWith('earl') ? middle - 1 : last;
  // "later", "earlier" and "rest" stop at the day of writing.
  if (now <= first || now > last || part === 'early' || part === 'late') return [from, to];
  return part === 'earlier' ? [from, Math.min(now - 1, to)] : [Math.max(now, from), to];
}

function withPart(part: Part, period: Reading, { now }: Passage, to = part): Reading {
  const { precision } = period;
  const found = mapped(
    period,
    (...days) => [partOf(part, days, precision, now)[0], partOf(to, days, precision, now)[1]],
    'range',
  );
  const [first, last] = found.at(0);
  return first === last ? { ...found, precision: 'day' } : found;
}

const endings = { eow: 'week', eom: 'month', eoq: 'quarter', eoy: 'year' } as const;

/** Parts of longer times. */
export const partsOfPeriods = {
  // "end of", "mid-", "the beginning of", "early in", "rest of the"
  part: [
    wording('{Part} -; {Part} -? of|in|on? -?', (part) =>
      part === 'start' || part === 'rest' ? null : part,
    ),
    wording('{Part} of'),
  ],
  period: [
    // "end of month", "mid-July", "early next week", "rest of the week", "mid to late june"
    wording('{part} {period}; {part} {current}', withPart),
    wording('{Part} -? to|- -? {Part} {period}', (part, to, period, passage) =>
      withPart(part, period, passage, to),
    ),
    // "EOM", "eow", "month end"
    wording("<!day> {Unit} 's? -? end <!of>", (unit, passage) =>
      withPart('end', unitFromNow(unit, passage), passage),
    ),
    wording('{EndOf}', (word, passage) => withPart('end', unitFromNow(endings[word], passage), passage)),
    // "second week of july", "last working day of the month", "next year's third quarter"
    wording('{thing} of|in {period}; {thing} of|in the {current}', placed),
    wording("{pointed} 's {thing}", (period, thing, passage) => placed(thing, period, passage)),
  ],
  day: [
    // "end of tomorrow", "early on friday": still that day
    wording('{-part} {day}'),
  ],
};
