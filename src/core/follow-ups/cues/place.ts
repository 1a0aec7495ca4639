import type { TitleKind } from '../words/titles';
import { says, weighs, type Cue } from './cue';
import { opensWithOrder } from './opening';
import { wordCount, type Seen } from './seen';
import { titleOfLine } from './title';

const parent =
  (kind: TitleKind) =>
  ({ place }: Seen): boolean =>
    place.parentTitle?.kind === kind;
const heading =
  (kind: TitleKind, isPlain = true) =>
  ({ place }: Seen): boolean =>
    place.headingTitle?.kind === kind && place.headingTitle.isPlain === isPlain && place.parentTitle === null;
const underParent = ({ place }: Seen): string => `stands under “${place.parentTitle?.words ?? ''}”`;
const underHeading = ({ place }: Seen): string => `stands under “${place.headingTitle?.words ?? ''}”`;

/** A line of more words is no title. */
const TITLE_WORDS = 4;
const isToDoTitle = (seen: Seen): boolean =>
  wordCount(seen) <= TITLE_WORDS && !opensWithOrder(seen) && titleOfLine(seen.line)?.kind === 'to do';

/** What lines and headings announce besides tasks, where that tells of the lines under them. */
const otherParents: readonly TitleKind[] = [
  'people',
  'agenda',
  'decisions',
  'ideas',
  'questions',
  'blockers',
  'sources',
  'interview',
];
const otherHeadings: readonly TitleKind[] = ['done', 'people', 'notes', 'ideas', 'questions', 'blockers'];

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
  ...otherParents.map((kind) => weighs(`under a line of kind ${kind}`, parent(kind), 'place')),
  ...otherHeadings.map((kind) => weighs(`under a heading of kind ${kind}`, heading(kind), 'place')),
  weighs('under no heading', ({ line }) => line.section === null),
  weighs('is a to-do title itself', isToDoTitle),
  weighs('stands above others', (seen) => seen.hasChildren),
  weighs('not a list item', ({ isItem }) => !isItem),
  weighs('outline star', ({ line }) => line.marker?.startsWith('**') ?? false),
  weighs('goes on the line above', (seen) => seen.goesOn),
  weighs(
    'goes on an item',
    ({ line: { marker, parent, index } }) =>
      marker === null && parent !== null && parent.marker !== null && parent.index === index - 1,
  ),
  weighs('goes on a wrapped sentence', (seen) => seen.goesOnSentence),
  weighs('third list level or deeper', (seen) => seen.place.depth >= 2),
];
