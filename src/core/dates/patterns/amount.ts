import { monthsLater, workdaysLater, type DayCount } from '../day-count';
import type { Amount } from '../grammar/parts';
import { wording } from '../grammar/wording';
import type { Unit } from '../words/meaning';

/** How many months a unit has. */
export const months: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
};

const days: Readonly<Partial<Record<Unit, number>>> = {
  hour: 1 / 24,
  day: 1,
  weekend: 7,
  week: 7,
  fortnight: 14,
};

/** The day that lies so many units after another; before it if negative. */
export function movedBy(day: DayCount, count: number, unit: Unit): DayCount {
  if (unit === 'workday') return workdaysLater(day, count);
  const inMonths = months[unit];
  return inMonths === undefined
    ? day + Math.trunc((days[unit] ?? 0) * count)
    : monthsLater(day, inMonths * count);
}

/** The day that lies so long after another, or so long before it. */
export function moveBy(day: DayCount, amounts: readonly Amount[], direction: 1 | -1): DayCount {
  return amounts.reduce((moved, [count, unit]) => movedBy(moved, count * direction, unit), day);
}

const atWork = (unit: Unit): Unit => (unit === 'day' ? 'workday' : unit);

/** Units, and how many of them. */
export const amounts = {
  unit: [wording('calendar? {Unit}'), wording('business {Unit}', atWork)],
  units: [wording('calendar? {Units}'), wording('business {Units}', atWork)],
  // "3 weeks", "a couple of days", "two weeks and 2 days", "half a year"
  amount: [
    wording('{count} {units}', (count, unit): Amount[] => [[count, unit]]),
    wording('{count} {units} ,? and? {amount}', (count, unit, more): Amount[] | null =>
      more.some(([, other]) => other === unit) ? null : [[count, unit], ...more],
    ),
    wording('half a year', [[6, 'month']]),
  ],
};
