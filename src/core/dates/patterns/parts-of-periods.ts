import { addDays } from '../calendar';
import { partOf } from '../pieces/parts';
import { placeInPeriod, precisionOfPlace, type Place } from '../pieces/place-in-period';
import { unitFromNow } from '../pieces/units';
import { divisionOf } from '../pieces/year-division';
import { mapped, oneDay, type Period, type Reading } from '../reading';
import type { Reader } from '../text/reader';
import type { Part, Unit } from '../words/meaning';
import { inWeek } from './weekdays';
import { placeOf } from './which';
import { wording, type Pattern } from './wording';

function withPart(part: Part, period: Reading, { context }: Reader): Reading | null {
  const found = mapped(period, (days) => partOf(part, days, period.precision, context.writtenOn), 'range');
  return found && found.first === found.last ? { ...found, precision: 'day' } : found;
}

function partOfUnit(part: Part, unit: Unit, reader: Reader): Reading | null {
  return withPart(part, unitFromNow(unit, reader.context), reader);
}

function placed(place: Place, period: Reading, { context }: Reader): Reading | null {
  return mapped(period, (days) => placeInPeriod(days, place, context), precisionOfPlace(place));
}

/** Parts of longer times. */
export const partsOfPeriods: readonly Pattern[] = [
  // "end of month", "mid-July", "early next week", "rest of the week"
  wording('{part-of} {period}', ([part, period], reader) => withPart(part, period, reader)),
  wording('{part-of} the? {unit}', ([part, unit], reader) => partOfUnit(part, unit, reader)),
  // "EOM", "eow", "month end"
  wording('{endOf}', ([unit], reader) => partOfUnit('end', unit, reader)),
  wording('{startOf}', ([unit], reader) => partOfUnit('start', unit, reader)),
  wording('{unit} -? end', ([unit], reader) =>
    unit === 'day' || reader.peek()?.meaning.glue === 'of' ? null : partOfUnit('end', unit, reader),
  ),
  // "second week of july", "last working day of the month", "next year's third quarter"
  wording('{place} of|in {period}', ([place, period], reader) => placed(place, period, reader)),
  wording('{place} of|in {period} on {weekday}', ([place, period, weekday], reader) => {
    const week = placed(place, period, reader);
    return week && inWeek(week, weekday);
  }),
  wording('{place} of|in the {unit}', ([place, unit], reader) =>
    placed(place, unitFromNow(unit, reader.context), reader),
  ),
  wording("{which} {unit} '’ possessive {place}", ([which, unit, place], reader) =>
    placed(place, unitFromNow(unit, reader.context, placeOf[which]), reader),
  ),
  wording('{ordinal} quarter', ([number], { context }) =>
    divisionOf({ unit: 'quarter', number }, null, context),
  ),
];

function numberIn(month: Reading, number: number): Reading | null {
  const day = ({ first, last }: Period) => {
    const found = addDays(first, number - 1);
    return found <= last ? oneDay(found) : null;
  };
  return month.precision === 'month' && !month.nth ? mapped(month, day, 'day') : null;
}

/** Days of a month that is told by its place: "the 14th of next month", "20 of the month", "saturday 26 this month". */
export const daysOfMonths: readonly Pattern[] = [
  wording('{number} day? of|in? {period}', ([{ day }, month]) => numberIn(month, day)),
  wording('{number} day? of the month', ([{ day }], { context }) =>
    numberIn(unitFromNow('month', context), day),
  ),
  wording('{weekday} ,? the? {number} {period}', ([, { day }, month]) => numberIn(month, day)),
];

/** "end of tomorrow", "early on friday": still that day. */
export const partOfDay = wording('{part-of} {day}', ([, day]) => day);
