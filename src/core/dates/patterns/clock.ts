import { padded } from '../day-count';
import { wording } from '../grammar/wording';
import { within } from './numbers';

function clock(hour: number, minute: number | null, half: number | null): string | null {
  if (half !== null && (hour < 1 || hour > 23)) return null;
  const inDay = half === null || hour > 12 ? hour : (hour % 12) + half;
  return `${padded(inDay % 24)}:${padded(minute ?? 0)}`;
}

const onTheHour = (hour: number, minute: number | null) => clock(hour, minute, null);

/** Times of day, and what stands of them beside a day. */
export const clocks = {
  hour: [wording('{NN}; {cardinal}', within(0, 24))],
  minute: [wording('{DD}', within(0, 59))],
  // ":30", ":30:15", " o'clock", "h", "h15"
  minutes: [wording('~: ~{minute} {seconds}?; ~h ~{minute}'), wording('~h; oclock', 0)],
  seconds: [wording('~: ~{minute}')],
  dotted: [wording('~. ~{minute}')],
  half: [wording('{Half}'), wording('~a', 0), wording('~p', 12)],
  // "14:30", "2:30 pm", "9 a.m.", "5 o'clock", "9h15": a time by itself
  clock: [wording('{hour} {minutes} {half}?; {hour} {dotted}? {half}', clock)],
  // beside a day or after "at" also "2.30" and "2"
  looseClock: [wording('{clock}'), wording('{hour} {dotted}? <!Half|oclock|Units> <whole>', onTheHour)],
  dayPart: [
    wording('Part? {Hours}', (hours) => (hours === 'noon' ? '12:00' : '')),
    wording('end of? the? day|business|play; close of? business|play; first thing', ''),
  ],
  // " at 5pm", ", 14:30 - 15:00", " in the morning"
  announcing: [wording('at|around|by|from|between|after|before|until|to around?; @ around?', true)],
  time: [
    wording(',-(|/? {-announcing}? {dayPart}; ,? in {dayPart}'),
    wording('~t ~{clock} ~.? ~N? ~z?'),
    wording(',-(|/? {clock} <!Month|/>; and {clock} <!Month|/>'),
    wording('{hour} {dotted} <!Month|/>', onTheHour),
    wording(',-(|/? {-announcing} {looseClock} <!Month|/>'),
  ],
  times: [
    wording('{time} {times}?', (time, more) => time || (more ?? '')),
    wording('{time} - {looseClock} <!Month|/> {times}?'),
  ],
  timeBefore: [
    wording('at|around? {dayPart} ,? on|of?; at|around? {clock} ,? on|of?; at|around {looseClock} ,? on'),
    wording('from|between? {looseClock} to|until|and|- {clock} ,? on|of?'),
  ],
};
