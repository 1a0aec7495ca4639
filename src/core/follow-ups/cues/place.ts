import type { NoteLine } from '../../note/note';
import type { Candidate } from '../candidate';
import type { Cue } from './cue';

/** Headings, list parents and lead-in lines under which things to do stand. */
const TO_DO_TITLE = new RegExp(
  '^[^\\p{L}]*(?:my\\s+|our\\s+|open\\s+)?(?:' +
    'nex?t\\s+(?:steps?|actions?)|action(?:\\s+(?:items?|points?|list))?s?|' +
    "to-?\\s?do'?s?(?:\\s+list)?|tasks?|follow[\\s-]?ups?|assignments?" +
    ')\\b[^\\p{L}]*(?:\\p{L}+[^\\p{L}]*){0,3}$',
  'iu',
);

function toDoTitleAbove(line: NoteLine): string | null {
  for (let parent = line.parent; parent; parent = parent.parent) {
    if (TO_DO_TITLE.test(parent.content)) return parent.content;
  }
  const title = line.section?.title;
  return title !== undefined && TO_DO_TITLE.test(title) ? title : null;
}

const plain = (title: string): string => title.replace(/[*_#:;]+/g, '').trim();

/** Whether the line is itself such a title. */
const isTitle = ({ words }: Candidate): boolean => TO_DO_TITLE.test(words) && /[:;]$/.test(words);

/** Where the line stands: what the heading and the parents above it announce. */
export const place: readonly Cue[] = [
  {
    name: 'under a to-do title',
    reason: (candidate) => {
      const title = isTitle(candidate) ? null : toDoTitleAbove(candidate.line);
      return title === null ? null : `stands under “${plain(title)}”`;
    },
  },
  {
    name: 'only groups',
    reason: ({ words }) => (/[:;]$/.test(words) ? 'only announces what stands under it' : null),
  },
  {
    name: 'not a list item',
    reason: ({ line }) => (line.marker === null ? 'is not a list item' : null),
  },
];
