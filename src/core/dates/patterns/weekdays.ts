import { onOrAfter, startOfWeek, weekdayOf } from '../day-count';
import type { Passage } from '../grammar/passage';
import { wording } from '../grammar/wording';
import { fixed, inWeek, mapped, oneDay, recurring, weekly, type Reading } from '../reading';
import type { Which } from '../words/meaning';

/** A weekday alone: the next such day on or after the day of writing. */
function bareWeekday(weekday: number, { now }: Passage): Reading {
  const coming = onOrAfter(now, weekday);
  return recurring((k) => oneDay(coming + 7 * k), weekly);
}

/** "next friday" is the one in the week after this; other people mean the one that comes. */
function whichWeekday(which: Which, weekday: number, { now, context }: Passage): Reading {
  const coming = onOrAfter(now + 1, weekday);
  const thisWeeks = onOrAfter(startOfWeek(now, context.weekStart), weekday);
  const latest = onOrAfter(now - 7, weekday);
  const day = which > 1 ? coming : which < -1 ? latest : thisWeeks + 7 * which;
  const other = which > 0 || (which === 0 && day < now) ? coming : which < 0 ? latest : day;
  const found = fixed(day);
  return other === day ? found : { ...found, other: oneDay(other) };
}

/** The nth such weekday after a day, or before it. */
const besideDay = (nth: number | null, weekday: number, side: 1 | -1, day: Reading) =>
  mapped(day, (first, last) =>
    oneDay(onOrAfter(side > 0 ? last - 6 : first, weekday) + 7 * side * (nth ?? 1)),
  );

/** Weekdays, alone and beside what says which one is meant. */
export const weekdays = {
  // "by sat", "Sun 5pm", "on my sun"; not "sat with", "the sun"
  everyday: [
    wording('{Weekday} <-2:Leads> <!dashed>; {Weekday} <Mark|N> <!-2:Subject> <!dashed>'),
    wording('<capital> {Weekday} <!-2:Mark>; {Weekday} <-> <1:Weekday>; {Weekday} <Hours|Weekday>'),
    wording('{Weekday} <in> <1:Hours>; {Weekday} <in> <2:Hours>; {Weekday} <Joins> <1:N>'),
  ],
  day: [
    wording('<!Everyday> {Weekday}; <Everyday> {everyday}', bareWeekday),
    // "today", "tmrw", "EOD"
    wording('{Day}', (days, { now }) => fixed(now + days)),
    wording('{which} {Weekday}', whichWeekday),
    // "mon 14 july", "Friday (jun-15)", "tomorrow at 5, 3 june", "14 June Wed", "Nov 12 (Sun)"
    wording('{-which}? Weekday|Day .? ,-(:? on|of? {date} )?; {date} (|? Weekday )?'),
    wording('{-which}? Weekday|Day {times} ,-(? on? {date}', (time, date) => ({ ...date, time })),
    wording('{date} , {Weekday}', (date, weekday) => (weekdayOf(date.at(0)[0]) === weekday ? date : null)),
    // "friday next week", "next week on Tuesday", "tuesday three weeks from now", "in 3 weeks on friday"
    wording('{Weekday} ,(? of|in|from? {period}; {Weekday} ,? {offset}', (weekday, day) =>
      inWeek(day, weekday),
    ),
    wording('{offset} on {Weekday}; {pointed} ,-(? on? {Weekday}', inWeek),
    // "friday after next", "tuesday week", "third tuesday after christmas"
    wording('{Weekday} week', (weekday, { now }) => fixed(onOrAfter(now + 7, weekday))),
    wording('{Weekday} after next', (weekday, { now }) => fixed(onOrAfter(now + 8, weekday))),
    wording('{ordinal}? {Weekday} {Side} {day}', besideDay),
  ],
};
