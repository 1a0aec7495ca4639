import type { Note, NoteLine } from '../../note/note';
import { noteName } from '../../note/note-name';
import { nameWeight } from '../words/title-words';
import { kind } from '../words/word-kinds';
import type { TitleKind } from '../words/titles';
import type { Wording } from '../words/wording';
import { titleOf } from './title';

/** What a note is for, as far as its name and shape tell. */
export interface NoteTraits {
  readonly nameSays: ReadonlySet<NameSays>;
  /** What the words of its file name add to the score of each line, in log odds. */
  readonly nameWeight: number;
  /** Lines of text that are not blank, headings included. */
  readonly lines: number;
  /** Shares of the lines of text (code: of all lines), 0 to 1. */
  readonly code: number;
  readonly headings: number;
  readonly numbered: number;
  readonly toReader: number;
  readonly firstPerson: number;
  /** Lines that begin with a small letter, as notes typed in haste do. */
  readonly small: number;
  readonly hasAttendees: boolean;
  /** Whether it takes stories apart, as for interviews: "Situation", "Action", "Result". */
  readonly tellsStories: boolean;
  readonly hasDatedHeadings: boolean;
}

/** Whether a note speaks to a reader, as manuals do: in more than one line in eight. */
export const speaksToReader = ({ toReader }: NoteTraits): boolean => toReader > 0.12;

/** Whether one line in twenty, or more, is code. */
export const holdsCode = ({ code }: NoteTraits): boolean => code > 0.05;

/** What a file name or first heading says about a note. */
export type NameSays =
  'day' | 'meeting' | 'to do' | 'interview' | 'how-to' | 'reading' | 'project papers' | 'log';

const NAMES: readonly (readonly [NameSays, RegExp])[] = [
  ['day', /\d{4}[-_. ]?\d{2}[-_. ]?\d{2}|\d{1,2}[-_.]\d{1,2}[-_.]\d{2,4}|daily|journal/i],
  [
    'meeting',
    /meet|minutes|stand-?up|sync|\bcall\b|1[:-]1|one on one|mtg|retro|kick-?off|\bwg\b|planning|agenda/i,
  ],
  ['to do', /to-?do|tasks?\b|\bplan\b|planning|inbox|gtd|backlog|agenda|^work\b/i],
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

const LONG = 160;
/** Lines longer than this are no titles. */
const TITLE = 40;
const DATED =
  /\b(?:19|20)\d\d\b|\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b.*\d/i;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function nameSays(name: string, note: Note): ReadonlySet<NameSays> {
  const heading = note.lines.find((line) => line.heading === 1)?.content ?? '';
  const said = `${name} ${heading.length < LONG ? heading : ''}`;
  return new Set(NAMES.filter(([, pattern]) => pattern.test(said)).map(([what]) => what));
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isNumbered = ({ marker }: NoteLine): boolean => marker !== null && isDigit(marker.charCodeAt(0));

/** Whether a line may be a title worth reading: a heading, or a short line that ends in a colon or in bold. */
const mayBeTitle = ({ heading, content }: NoteLine): boolean =>
  heading > 0 || (content.length <= TITLE && /[:*_]$/.test(content));

/** The parts by which stories are told apart from to-dos: "Situation:", "## Result". */
const STORY_PART = /^\W*(?:situation|results?|context|challenge|outcome)\W*(?::|$)/i;
const STORY_PARTS = 2;

/** The lines of a note, counted by what they are. */
class Counts {
  filled = 0;
  text = 0;
  code = 0;
  headings = 0;
  numbered = 0;
  storyParts = 0;
  hasDatedHeadings = false;
  readonly titles = new Set<TitleKind>();

  add(line: NoteLine): void {
    this.filled++;
    if (line.region === 'code') this.code++;
    if (line.region !== 'text') return;
    const { heading, content } = line;
    this.text++;
    if (isNumbered(line)) this.numbered++;
    if (STORY_PART.test(content)) this.storyParts++;
    if (heading > 0) this.headings++;
    if (heading > 0 && !this.hasDatedHeadings) this.hasDatedHeadings = DATED.test(content);
    const title = mayBeTitle(line) ? titleOf(content) : null;
    if (title) this.titles.add(title.kind);
  }
}

function countsOf({ lines }: Note): Counts {
  const counts = new Counts();
  for (const line of lines) {
    if (line.content !== '' && line.region !== 'front matter') counts.add(line);
  }
  return counts;
}

const isSmall = ({ kinds: [first = 0] }: Wording): boolean => (first & (kind.capital | kind.number)) === 0;

/** Reads what a note is for; `wordings` are those of its candidates. */
export function noteTraits(note: Note, path: string, wordings: readonly Wording[]): NoteTraits {
  const counts = countsOf(note);
  const name = noteName(path);
  const lines = counts.text;
  const among = (part: number): number => share(part, lines);
  const saying = (kinds: number): number => among(wordings.filter(({ all }) => (all & kinds) !== 0).length);
  return {
    nameSays: nameSays(name, note),
    nameWeight: nameWeight(name),
    lines,
    code: share(counts.code, counts.filled),
    headings: among(counts.headings),
    numbered: among(counts.numbered),
    toReader: saying(kind.you),
    firstPerson: saying(kind.i | kind.we),
    small: share(wordings.filter(isSmall).length, wordings.length),
    tellsStories: counts.storyParts >= STORY_PARTS,
    hasAttendees: counts.titles.has('people'),
    hasDatedHeadings: counts.hasDatedHeadings,
  };
}
