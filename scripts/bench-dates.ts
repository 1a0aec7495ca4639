import * as chrono from 'chrono-node';
import { dateOf } from '../src/core/dates/calendar';
import type { findDates } from '../src/core/dates/find-dates';
import { asShipped, bytesOf } from './bench/as-shipped';
import { ratio } from './bench/ratio';
import type { FigureRow } from './figure-rows';

const writtenOn = '2025-07-01';
const repeats = 40;
const kilobyte = 1000;

const withDates = [
  'Send Oyelaran the revised floor plan by end of next week, otherwise the permit slips into August',
  'Call the insurer on Friday at 2pm about the cracked skylight and ask for the form again',
  'The choir rehearses from july 8 to 10 in the old mill; bring the second set of folders',
  'We met on june 24 and agreed to look at the numbers again before the end of the quarter',
  'Renew the parking badge no later than 14 September, the office is closed on Mondays',
  'Two weeks from tomorrow the boiler is serviced, so empty the cupboard the evening before',
  'Water meter reading due 2025-07-14, photo goes into the shared folder with the others',
];

const withoutDates = [
  'Talked to the landlord about the hedge, he would rather have a fence but will not pay for one',
  'Priya thinks the second draft reads better; the ending still needs a reason to exist',
  'Bring 3 chairs, the long table and 12 of the blue folders from room 4 to the workshop',
  'They sat with the client for an hour and may or may not have convinced anyone of anything',
  'The pump makes that noise again, so somebody should look at the bearing and the belt',
];

interface Resolver {
  readonly findDates: typeof findDates;
}

/** Our resolver against chrono-node on the same sentences, and what it adds to the plugin. */
export function dateRows(): FigureRow[] {
  const all = [...withDates, ...withoutDates];
  const resolver = 'src/core/dates/find-dates.ts';
  const against = comparison(asShipped(resolver) as Resolver);
  return [
    { name: 'dates: ours / chrono-node', figure: against(all), bound: 'at most', limit: 1 },
    {
      name: 'dates: ours / chrono-node, lines without a date',
      figure: against(withoutDates),
      bound: 'at most',
      limit: 0.1,
    },
    {
      name: 'dates: minified KB',
      figure: bytesOf(resolver, 'findDates') / kilobyte,
      bound: 'at most',
      limit: 30,
    },
  ];
}

function comparison(ours: Resolver): (sentences: readonly string[]) => number {
  const reference = dateOf(writtenOn);
  const readOurs = (sentences: readonly string[]) => {
    for (const sentence of sentences) ours.findDates(sentence, { writtenOn, dayFirst: false, weekStart: 1 });
  };
  const readTheirs = (sentences: readonly string[]) => {
    for (const sentence of sentences) chrono.parse(sentence, reference);
  };
  return (sentences) => {
    const batches = Array.from({ length: repeats }, () =>
      Array.from({ length: repeats }, () => sentences).flat(),
    );
    return ratio(batches, readOurs, readTheirs);
  };
}
