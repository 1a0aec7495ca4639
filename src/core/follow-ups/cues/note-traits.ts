import type { Note, NoteLine } from '../../note/note';
import { titleOf } from './title';

/** What a note is for, as far as its name and shape tell. */
export interface NoteTraits {
  readonly nameSays: ReadonlySet<NameSays>;
  /** Lines of text that are not blank, headings included. */
  readonly lines: number;
  /** Shares of the text lines, 0 to 1. */
  readonly code: number;
  readonly headings: number;
  readonly lists: number;
  readonly long: number;
  readonly numbered: number;
  readonly toReader: number;
  readonly firstPerson: number;
  readonly questions: number;
  readonly boxes: number;
  readonly links: number;
  readonly hasToDoTitle: boolean;
  readonly hasAttendees: boolean;
  readonly datedHeadings: number;
}

/** What a file name or first heading says about a note. */
export type NameSays =
  'day' | 'meeting' | 'to do' | 'interview' | 'how-to' | 'reading' | 'project papers' | 'log';

const NAMES: readonly (readonly [NameSays, RegExp])[] = [
  ['day', /\d{4}[-_. ]?\d{2}[-_. ]?\d{2}|\d{1,2}[-_.]\d{1,2}[-_.]\d{2,4}|daily|journal/i],
  [
    'meeting',
    /meet|minutes|stand-?up|sync|\bcall\b|1[:-]1|one on one|mtg|retro|kick-?off|\bwg\b|planning|agenda/i,
  ],
  ['to do', /to-?do|tasks?\b|\bplan\b|planning|inbox|gtd|backlog|work\.|agenda|projects?\b/i],
  ['interview', /interview|behaviou?r|questions|anecdot|resume|career|leetcode|job/i],
  [
    'how-to',
    /how ?to|set-?up|install|guide|tutorial|cheat ?sheet|recipe|step-by-step|config|manual|handbook|rules|docs?\b/i,
  ],
  [
    'reading',
    /book|lecture|chapter|course|notes on|article|paper|review|principles|summary|learn|study|class/i,
  ],
  [
    'project papers',
    /readme|changelog|contributing|roadmap|spec|design|proposal|policy|charter|template|licen[sc]e/i,
  ],
  ['log', /log\b|diary|progress|status|weekly|week|sprint|report/i],
];

const TO_READER = /\b(?:you|your|you're|yourself)\b/i;
const FIRST_PERSON = /\b(?:i|i'm|i'll|i've|my|me|we|we'll|our)\b/i;
const LINK = /https?:|\]\(|\[\[/;
const LONG = 160;
const DATED =
  /\b(?:19|20)\d\d\b|\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b.*\d/i;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function nameSays(path: string, note: Note): ReadonlySet<NameSays> {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  const heading = note.lines.find((line) => line.heading === 1)?.content ?? '';
  const said = `${name} ${heading.length < LONG ? heading : ''}`;
  return new Set(NAMES.filter(([, pattern]) => pattern.test(said)).map(([what]) => what));
}

/** Reads what a note is for. */
export function noteTraits(note: Note, path: string): NoteTraits {
  const filled = note.lines.filter((line) => line.content !== '' && line.region !== 'front matter');
  const text = filled.filter((line) => line.region === 'text');
  const titles = text.filter((line) => line.heading > 0).map((line) => line.content);
  const kinds = new Set(
    text
      .filter((line) => line.heading > 0 || line.content.length < 40)
      .map((line) => titleOf(line.content)?.kind),
  );
  const count = (of: (line: NoteLine) => boolean): number => share(text.filter(of).length, text.length);
  return {
    nameSays: nameSays(path, note),
    lines: text.length,
    code: share(filled.filter((line) => line.region === 'code').length, filled.length),
    headings: share(titles.length, text.length),
    lists: count((line) => line.marker !== null),
    long: count((line) => line.content.length > LONG),
    numbered: count((line) => line.marker !== null && /\d/.test(line.marker)),
    toReader: count((line) => TO_READER.test(line.content)),
    firstPerson: count((line) => FIRST_PERSON.test(line.content)),
    questions: count((line) => line.content.endsWith('?')),
    boxes: count((line) => line.box !== null),
    links: count((line) => LINK.test(line.content)),
    hasToDoTitle: kinds.has('to do'),
    hasAttendees: kinds.has('people'),
    datedHeadings: titles.filter((title) => DATED.test(title)).length,
  };
}
