import type { TitleKind } from '../words/titles';
import { says, weighs, type Cue } from './cue';
import { opensWithOrder, opensWithVerb } from './opening';
import type { Seen } from './seen';

const parent =
  (kind: TitleKind) =>
  ({ place }: Seen): boolean =>
    place.parentTitle?.kind === kind;
const heading =
  (kind: TitleKind, isPlain = true) =>
  ({ place }: Seen): boolean =>
    place.headingTitle?.kind === kind && place.headingTitle.isPlain === isPlain && place.parentTitle === null;
const outer =
  (kind: TitleKind) =>
  ({ place }: Seen): boolean =>
    place.outerKinds.has(kind);
const underParent = ({ place }: Seen): string => `stands under “${place.parentTitle?.words ?? ''}”`;
const underHeading = ({ place }: Seen): string => `stands under “${place.headingTitle?.words ?? ''}”`;

/** What the line announces, if it is a title itself rather than an order. */
const own = (seen: Seen): TitleKind | undefined => (opensWithOrder(seen) ? undefined : seen.title?.kind);

function isOtherTitle(seen: Seen): boolean {
  if (seen.title === null || opensWithVerb(seen)) return false;
  const kind = own(seen);
  return kind !== undefined && kind !== 'to do' && kind !== 'plan';
}

const doubtful: readonly TitleKind[] = [
  'done',
  'people',
  'agenda',
  'decisions',
  'notes',
  'ideas',
  'questions',
  'blockers',
  'how-to',
  'sources',
  'story',
  'interview',
];

/** What the titles above the line announce. */
export const place: readonly Cue[] = [
  says('under a to-do line', parent('to do'), underParent, 'place'),
  says(
    'directly under a to-do line',
    (seen) => parent('to do')(seen) && seen.place.parentDistance === 1,
    underParent,
    'place',
  ),
  says('under a to-do heading', heading('to do'), underHeading, 'place'),
  says('under a heading that speaks of to-dos', heading('to do', false), underHeading, 'place'),
  weighs(
    'first level under a to-do heading',
    (seen) => seen.line.marker !== null && seen.place.depth === 0 && heading('to do')(seen),
  ),
  says('under a line of plans', parent('plan'), underParent, 'place'),
  says('under a heading of plans', heading('plan'), underHeading, 'place'),
  weighs('under a heading that speaks of plans', heading('plan', false), 'place'),
  weighs('below a to-do heading further up', outer('to do'), 'place'),
  weighs('below a heading of plans further up', outer('plan'), 'place'),
  weighs('below a how-to heading further up', outer('how-to'), 'place'),
  ...doubtful.map((kind) => weighs(`under a line of kind ${kind}`, parent(kind), 'place')),
  ...doubtful.map((kind) => weighs(`under a heading of kind ${kind}`, heading(kind), 'place')),
  weighs(
    'under an unknown heading',
    ({ place: at, line }) => at.headingTitle === null && at.parentTitle === null && line.section !== null,
  ),
  weighs('under no heading', ({ line }) => line.section === null),
  weighs('is a to-do title itself', (seen) => own(seen) === 'to do'),
  weighs('is another title itself', isOtherTitle),
  weighs('stands above others', (seen) => seen.hasChildren),
  weighs('not a list item', ({ isItem }) => !isItem),
  weighs('numbered', ({ line }) => line.marker !== null && /\d/.test(line.marker)),
  weighs('outline star', ({ line }) => line.marker?.startsWith('**') ?? false),
  weighs('goes on the line above', (seen) => seen.goesOn),
  weighs(
    'goes on an item',
    ({ line: { marker, parent, index } }) =>
      marker === null && parent !== null && parent.marker !== null && parent.index === index - 1,
  ),
  weighs('goes on a wrapped sentence', (seen) => seen.goesOnSentence),
  weighs('first list level', (seen) => seen.line.marker !== null && seen.place.depth === 0),
  weighs('third list level or deeper', (seen) => seen.place.depth >= 2),
];
