import type { Shape } from '../finders/finder';
import { cue, type Cue } from './cue';

const IN_BOLD = /^(?:\*\*|__)[^*]+(?:\*\*|__)[.:?]?$/;

const written = (shape: Shape, reason: string): Cue =>
  cue(shape, reason, ({ question }) => question.shape === shape);

/** How the line is written. */
export const shape: readonly Cue[] = [
  written('transcript', 'starts with “Q:”'),
  written('card', 'is the front of a flash card'),
  written('table row', 'stands in a column of questions'),
  written('callout', 'is the title of a callout'),
  written('summary', 'is the title of a fold'),
  written('heading', 'is a heading'),
  cue(
    'numbered',
    'is numbered',
    ({ question, line }) => question.shape === 'list item' && /\d/.test(line.marker ?? ''),
  ),
  cue(
    'bullet',
    'is a list item',
    ({ question, line }) => question.shape === 'list item' && !/\d/.test(line.marker ?? ''),
  ),
  cue(
    'in bold',
    'is in bold',
    ({ question, line }) => question.shape === 'list item' && IN_BOLD.test(line.content),
  ),
  written('bold line', 'is a line in bold'),
  written('paragraph', 'is a plain line'),
];
