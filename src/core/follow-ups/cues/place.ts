import type { TitleKind } from '../words/titles';
import { says, weighs, type Cue } from './cue';
import type { Seen } from './seen';

const parent =
  (kind: TitleKind) =>
  ({ place }: Seen): boolean =>
    place.parentTitle?.kind === kind;
const heading =
  (kind: TitleKind, isPlain = true) =>
  ({ place }: Seen): boolean =>
    place.headingTitle?.kind === kind && place.headingTitle.isPlain === isPlain && place.parentTitle === null;
const under = (title: string | undefined): string => `stands under “${title ?? ''}”`;

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
  says('under a to-do line', parent('to do'), ({ place: at }) => under(at.parentTitle?.words)),
  says(
    'directly under a to-do line',
    (seen) => parent('to do')(seen) && seen.place.parentDistance === 1,
    ({ place: at }) => under(at.parentTitle?.words),
  ),
  says('under a to-do heading', heading('to do'), ({ place: at }) => under(at.headingTitle?.words)),
  says('under a heading that speaks of to-dos', heading('to do', false), ({ place: at }) =>
    under(at.headingTitle?.words),
  ),
  weighs(
    'first level under a to-do heading',
    (seen) => heading('to do')(seen) && seen.depth === 0 && seen.line.marker !== null,
  ),
  says('under a line of plans', parent('plan'), ({ place: at }) => under(at.parentTitle?.words)),
  says('under a heading of plans', heading('plan'), ({ place: at }) => under(at.headingTitle?.words)),
  weighs('under a heading that speaks of plans', heading('plan', false)),
  weighs('below a to-do heading further up', ({ place: { outerKinds } }) => outerKinds.has('to do')),
  weighs('below a heading of plans further up', ({ place: { outerKinds } }) => outerKinds.has('plan')),
  weighs('below a done heading further up', ({ place: { outerKinds } }) => outerKinds.has('done')),
  weighs('below a how-to heading further up', ({ place: { outerKinds } }) => outerKinds.has('how-to')),
  ...doubtful.map((kind) => weighs(`under a line of kind ${kind}`, parent(kind))),
  ...doubtful.map((kind) => weighs(`under a heading of kind ${kind}`, heading(kind))),
  weighs(
    'under an unknown heading',
    ({ place: at, line }) => at.headingTitle === null && at.parentTitle === null && line.section !== null,
  ),
  weighs('under no heading', ({ line }) => line.section === null),
  weighs('is a to-do title itself', ({ place: { own } }) => own?.kind === 'to do' && own.isPlain),
  weighs(
    'is another title itself',
    ({ place: { own } }) => own !== null && own.kind !== 'to do' && own.kind !== 'plan',
  ),
  weighs('stands above others', (seen) => seen.hasChildren),
  weighs('only groups', (seen) => seen.hasChildren && seen.line.content.endsWith(':')),
  weighs('not a list item', ({ line }) => line.marker === null),
  weighs('numbered', ({ line }) => line.marker !== null && /\d/.test(line.marker)),
  weighs('outline star', ({ line }) => line.marker?.startsWith('**') ?? false),
  weighs('goes on the line above', (seen) => seen.goesOn),
  weighs('first list level', (seen) => seen.line.marker !== null && seen.depth === 0),
  weighs('third list level or deeper', (seen) => seen.depth >= 2),
  weighs('in a callout', ({ line }) => line.callout !== null),
];
