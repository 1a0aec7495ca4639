import { onOrAfter, yearOf } from '../day-count';
import type { Passage } from '../grammar/passage';
import { wording } from '../grammar/wording';
import { fixed, inYear, inYears, mapped, oneDay, settled, yearly, type Reading, type Span } from '../reading';
import type { Unit, Which } from '../words/meaning';
import { movedBy } from './amount';
import { within } from './numbers';
import { monthsFrom, periodAt, unitFromNow } from './periods';

const wholeUnits = 'quarter half decade';

/** The next two weeks begin tomorrow, the last two ended yesterday; quarters and decades are whole ones. */
function counted(which: Which, count: number, unit: Unit, passage: Passage): Reading | null {
  const { now } = passage;
  const step = Math.sign(which);
  const at = (steps: number): Span =>
    wholeUnits.includes(unit)
      ? periodAt(unit, now, passage, steps)
      : oneDay(steps === step && unit !== 'workday' ? now + step : movedBy(now, steps, unit));
  const [near, far] = [at(step), at(step * count)];
  return step * count === 0 ? null : fixed(Math.min(near[0], far[0]), Math.max(near[1], far[1]), 'range');
}

/** The Saturday and Sunday beside a day, with the days between it and them. */
function weekendOf(day: Reading): Reading {
  return mapped(
    day,
    (first) => {
      const saturday = onOrAfter(first - 3, 6);
      return [Math.min(first, saturday), Math.max(first, saturday + 1)];
    },
    'weekend',
  );
}

const beside = (unit: Unit, side: number, day: Reading, passage: Passage) =>
  unit === 'week' || unit === 'weekend'
    ? mapped(day, (first) => periodAt(unit, first, passage, side), unit)
    : null;

function namedMonth(month: number, { now }: Passage): Reading {
  return inYears((year) => monthsFrom(year, month), null, now, 'month');
}

/** The one that "this", "next" or "last" points at, of what comes once a year. */
function whichOf(which: Which, reading: Reading, { now }: Passage): Reading | null {
  if (reading.every !== yearly) return null;
  const [first, last] = reading.at(0);
  const away = Math.sign(which);
  const isThat = away > 0 ? first > now : last < now;
  return settled(reading, away === 0 ? yearOf(now) - yearOf(first) : isThat ? 0 : away);
}

const ofYear = (year: number, month: number) => fixed(...monthsFrom(year, month), 'month');

/** Periods by their names and by their places. */
export const namedPeriods = {
  which: [wording('{Which}; this {Which}')],
  // "this week", "next month", "the following year"
  pointed: [
    wording('{which} fiscal? {unit}', (which, unit, passage) =>
      (unit === 'day' && which !== 1) || (unit === 'workday' && which === 0)
        ? null
        : unitFromNow(unit, passage, which > 1 && unit === 'weekend' ? 0 : Math.sign(which)),
    ),
  ],
  // "week", "the week": the one that holds the day of writing
  current: [wording('{unit}', unitFromNow)],
  month: [wording('{NN}', within(1, 12))],
  period: [
    wording('{pointed}'),
    // "this morning", "last night"
    wording('{which} Hours', (which, { now }) => (which === 0 || which === -1 ? fixed(now + which) : null)),
    // "this week or next", "this or next week"
    wording('this {unit} or|and next; this or|and next {unit}', (unit, passage) =>
      fixed(periodAt(unit, passage.now, passage)[0], periodAt(unit, passage.now, passage, 1)[1], 'range'),
    ),
    // "the week after next", "the week before christmas"
    wording('{unit} {Side} next|last', (unit, side, passage) => unitFromNow(unit, passage, 2 * side)),
    wording('{unit} {Side} {day}', beside),
    // "next 3 days", "the 4 upcoming weeks"
    wording('{which} {count} <!Unit> {units}', counted),
    wording('{count} {which} <!Unit> {units}', (count, which, unit, passage) =>
      counted(which, count, unit, passage),
    ),

    // "week of the 21st", "w/c 14 july", "week ending friday"
    wording('week of|from {day}; week starting on? {day}; wc {day}', (day, passage) =>
      mapped(day, (first) => periodAt('week', first, passage), 'week'),
    ),
    wording('week ending on? {day}; w/e on? {day}', (day) =>
      mapped(day, (_, last) => [last - 6, last], 'week'),
    ),
    // "the weekend", "weekend of the 14th", "labor day weekend"
    wording('weekend', (passage) => unitFromNow('weekend', passage)),
    wording('weekend of {day}', weekendOf),
    wording('{date} weekend {ofYear}?', (day, year) => weekendOf(inYear(day, year))),
    // "in may", "(July)", "july and august", "may to july"; not "april said", "Jan-Willem" or "this may help"
    wording(
      '{Month} <-2:Leads> <!-2:Weekday|Day|this> <!dashed>; {Month} <-2:-|the> <-3:Leads> <!dashed>; {Month} <-|to|until> <1:Month>; {Month} <-2:to|until|-> <-3:Month> <Joins>; {Month} <-2:and> <-4:between>',
      namedMonth,
    ),
    wording(
      '<!Everyday> {Month} <Joins> <!dashed>; <capital> {Month} <-2:Mark> <Mark> <!dashed>',
      namedMonth,
    ),
    // "July 2025", "Dec-2018", "2017 april", "2015-3", "12-2015", "2025/07"
    wording('{yyyy} ~-/? {Month}; {yyyy} ~-/ ~{month}', ofYear),
    wording('{Month} {ofYear}; {month} ~-/ ~{yyyy}', (month, year) => ofYear(year, month)),
    // "this september", "next march", "this 5/12"; not "this may help"
    wording('{which} {date}', whichOf),
    wording(
      '<!this> {which} {Month}; {which} <!Verb> {Month}; {which} {Month} <Mark>; {which} <capital> {Month}',
      (which, month, passage) => whichOf(which, namedMonth(month, passage), passage),
    ),
  ],
};
