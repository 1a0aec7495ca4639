import {
  DOCUMENT_NAMES,
  INTERVIEW_NAMES,
  JOB_ADVERT_TITLES,
  MEETING_NAMES,
  MEETING_TITLES,
  OTHERS_INTERVIEWED,
  PRACTICE_TAGS,
  PREPARATION_NAMES,
  QUESTION_NAMES,
  STUDY_NAMES,
} from '../words/note-kind-words';
import { anyOf } from '../wording/any-of';
import type { KindCue } from './kind-cue';
import type { PracticeNote } from './practice-note';

const ARTICLE_FIELD = /^(?:layout|permalink|guid|published|draft|excerpt|canonical_url|comments):/im;
const DATE_ONLY = /^\d{1,4}[ ]\d{1,2}[ ]\d{1,4}(?: [a-z]{3,9})?$|^\d{8}$/i;
const FOLDER = anyOf([...INTERVIEW_NAMES, ...STUDY_NAMES, '\\bjob (?:hunt|search)\\b|\\bapplications\\b']);
const TAG = anyOf(PRACTICE_TAGS, '^(?:.*/)?', '(?:/.*)?$');

/** A cue that a note's name or title says it. */
function named(name: string, words: readonly string[], reason: string): KindCue {
  const pattern = anyOf(words);
  return {
    name,
    reason: (note) => (pattern.test(note.name) || pattern.test(note.title) ? reason : null),
  };
}

/** A cue that several headings say it. */
function headed(name: string, words: readonly string[], reason: string, atLeast: number): KindCue {
  const pattern = anyOf(words);
  const count = ({ headings, title, name: file }: PracticeNote): number =>
    [...headings, title, file].filter((words) => pattern.test(words)).length;
  return { name, reason: (note) => (count(note) >= atLeast ? reason : null) };
}

/** What the note calls itself. */
export const namedCues: readonly KindCue[] = [
  named('named for interviews', INTERVIEW_NAMES, 'the note is named for an interview'),
  named('named for preparation', PREPARATION_NAMES, 'the note is named for preparation'),
  named('named for study', STUDY_NAMES, 'the note is named for practice'),
  named('named for questions', QUESTION_NAMES, 'the note is named for questions'),
  {
    name: 'in a folder for practice',
    reason: ({ folder }) => (FOLDER.test(folder) ? `the note lies in “${folder}”` : null),
  },
  {
    name: 'tagged for practice',
    reason: ({ tags }) => (tags.some((tag) => TAG.test(tag)) ? 'the note is tagged for practice' : null),
  },
  headed('interview headings', INTERVIEW_NAMES, 'a heading speaks of interviews', 1),
  named('meeting', MEETING_NAMES, 'the note is of a meeting'),
  headed('meeting headings', MEETING_TITLES, 'the note has headings of a meeting', 1),
  headed('documentation', DOCUMENT_NAMES, 'the note is documentation', 1),
  headed('job advert', JOB_ADVERT_TITLES, 'the note is a job advert', 2),
  headed('others interviewed', OTHERS_INTERVIEWED, 'others are interviewed', 1),
  {
    name: 'article',
    reason: ({ frontMatter }) => (ARTICLE_FIELD.test(frontMatter) ? 'the note is an article' : null),
  },
  {
    name: 'daily note',
    reason: ({ name }) => (DATE_ONLY.test(name) ? 'the note is a daily note' : null),
  },
];
