import { addDays, monthOf, weekdayOf, weekdayOnOrAfter, yearOf } from '../calendar';
import type { DateContext } from '../date-phrase';
import type { Day } from '../day';
import { closesClause } from '../pieces/company';
import { isMonthAlone } from '../pieces/everyday';
import { monthPeriod, movedBy, periodAt, unitFromNow } from '../pieces/units';
import { fixed, fixedDay, inYear, mapped, recurring, type Period, type Reading } from '../reading';
import type { Reader } from '../text/reader';
import type { Unit, Which } from '../words/meaning';
import { placeOf, whichOf } from './which';
import { wording, type Pattern } from './wording';

const wholeUnits: ReadonlySet<Unit> = new Set<Unit>(['quarter', 'half', 'decade', 'century']);

/** The next two weeks begin tomorrow, the last two ended yesterday; quarters and decades are whole ones. */
function counted(which: Which, count: number, unit: Unit, { context, previous }: Reader): Reading | null {
  const isPlural = previous?.text.endsWith('s') ?? false;
  if (which === 'this' || unit === 'moment' || count === 0 || (count > 1 && !isPlural)) return null;
  const step = placeOf[which];
  const at = (steps: number) => {
    if (wholeUnits.has(unit)) return periodAt(unit, context.writtenOn, context, steps);
    const isNear = steps === step && unit !== 'business day';
    const day = isNear ? addDays(context.writtenOn, step) : movedBy(context.writtenOn, steps, unit);
    return { first: day, last: day };
  };
  const [from, to] = step > 0 ? [at(step), at(count)] : [at(-count), at(step)];
  return fixed({ first: from.first, last: to.last }, 'range');
}

function which([place, unit]: [Which, Unit], { context }: Reader): Reading | null {
  const isNamedOtherwise = unit === 'day' ? place !== 'next' : unit === 'business day' && place === 'this';
  if (isNamedOtherwise) return null;
  return unitFromNow(unit, context, placeOf[place]);
}

/** The Saturday and Sunday beside a day, with the days between it and them. */
function weekendBeside(day: Day): Period {
  const sinceSaturday = (weekdayOf(day) + 1) % 7;
  if (sinceSaturday === 2 || sinceSaturday === 3) return { first: addDays(day, -sinceSaturday), last: day };
  const last = weekdayOnOrAfter(day, 0);
  return { first: sinceSaturday === 1 ? addDays(day, -1) : day, last };
}

function weekendOf(day: Reading): Reading | null {
  return mapped(day, ({ first }) => weekendBeside(first), 'weekend');
}

function weekOf([day]: [Reading], { context }: Reader): Reading | null {
  return mapped(day, ({ first }) => periodAt('week', first, context), 'week');
}

function weekEnding([day]: [Reading]): Reading | null {
  return mapped(day, ({ last }) => ({ first: addDays(last, -6), last }), 'week');
}

function beside(later: number) {
  return ([unit, day]: [Unit, Reading], { context }: Reader) =>
    unit === 'week' || unit === 'weekend'
      ? mapped(
          day,
          ({ first }) => periodAt(unit, first, context, unit === 'weekend' && later > 0 ? 0 : later),
          unit,
        )
      : null;
}

function bothOf([unit]: [Unit], { context }: Reader): Reading {
  const [first, last] = [0, 1].map((later) => periodAt(unit, context.writtenOn, context, later));
  return fixed({ first: first?.first ?? null, last: last?.last ?? null }, 'range');
}

/** "this may take long": not the month unless it ends its clause. */
function isVerb(reader: Reader): boolean {
  const { meaning, capital } = reader.previous ?? {};
  return meaning?.verb === true && capital !== true && !closesClause(reader.peek());
}

function namedMonth(month: number, { writtenOn }: DateContext): Reading | null {
  const firstYear = yearOf(writtenOn) + (month < monthOf(writtenOn) ? 1 : 0);
  return recurring((k) => monthPeriod(firstYear + k, month), 'year', 'month');
}

/** Weeks, weekends, months and other units of the calendar. */
export const periods: readonly Pattern[] = [
  // "this week", "next month", "the following year", "last night"
  wording('{which} {unit}', which),
  wording('{which} {dayPart}', ([place], { context }) =>
    place === 'this' || place === 'last' ? fixedDay(addDays(context.writtenOn, placeOf[place])) : null,
  ),
  // "this week or next", "this or next week"
  wording('this {unit} or|and next', bothOf),
  wording('this or|and next {unit}', bothOf),
  // "the week after next", "the week before christmas"
  wording('{unit} after next', ([unit], { context }) => unitFromNow(unit, context, 2)),
  wording('{unit} before last', ([unit], { context }) => unitFromNow(unit, context, -2)),
  wording('{unit} after {day}', beside(1)),
  wording('{unit} before {day}', beside(-1)),
  // "next 3 days", "the 4 upcoming weeks", "within the next 10 months"
  wording('{which} {count} {units}', ([place, count, unit], reader) => counted(place, count, unit, reader)),
  wording('{count} {which} {units}', ([count, place, unit], reader) => counted(place, count, unit, reader)),
  wording('within the? {which} {count} {units}', ([place, count, unit], reader) => {
    const found = counted(place, count, unit, reader);
    return found && { ...found, first: reader.context.writtenOn };
  }),
  // "week of the 21st", "w/c 14 july", "week ending friday"
  wording('week of|from {day}', weekOf),
  wording('week starting on? {day}', weekOf),
  wording('wc {day}', weekOf),
  wording('week ending on? {day}', weekEnding),
  wording('we on? {day}', weekEnding),
  // "the weekend", "weekend of the 14th", "labor day weekend"
  wording('weekend', (_, { context }) => unitFromNow('weekend', context)),
  wording('weekend of {day}', ([day]) => weekendOf(day)),
  wording('{date} weekend {trailing-year}?', ([day, year]) => weekendOf(inYear(day, year))),
  // "july", "July 2025", "Dec-2018"
  wording('{month} {trailing-year}?', ([month, year], reader) => {
    if (year !== null) return fixed(monthPeriod(year, month), 'month');
    return isMonthAlone(reader, reader.position - 1) ? namedMonth(month, reader.context) : null;
  }),
  // "this september", "next march", "this 5/12"
  wording('{which} {date}', ([place, date], { context }) => whichOf(place, date, context.writtenOn)),
  wording('{which} {month}', ([place, month], reader) => {
    const { context } = reader;
    const found = isVerb(reader) ? null : namedMonth(month, context);
    return found && whichOf(place, found, context.writtenOn);
  }),
  // "2017 april", "2015-3", "12-2015", "2025/07"
  wording('{full-year} ~-/? {month}', ([year, month]) => fixed(monthPeriod(year, month), 'month')),
  wording('{full-year} ~-/ {month-number}', ([year, month]) => fixed(monthPeriod(year, month), 'month')),
  wording('{month-number} ~-/ {full-year}', ([month, year]) => fixed(monthPeriod(year, month), 'month')),
];
