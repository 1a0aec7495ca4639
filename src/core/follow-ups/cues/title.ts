import type { NoteLine, Section } from '../../note/note';
import { announcementIn, mayAnnounce, type TitleKind } from '../words/titles';

/** What a title says about the lines under it. */
export interface Title {
  readonly kind: TitleKind;
  /** The title as the user knows it, without marks. */
  readonly words: string;
  /** Whether the title says hardly anything else: "Next steps:" rather than "Notes on our next steps towards …". */
  readonly isPlain: boolean;
}

const MARKS = /[*_#:;`>[\]()"“”]+/g;
const APOSTROPHES = /['’]/g;
const WORDS = /\p{L}+/gu;
const none: readonly string[] = [];
/** Titles longer than this are sentences. */
const LONGEST_TITLE = 90;
/** The characters that a plain title may hold besides its announcement: "for Ann", "(open)". */
const BESIDES = 14;
/** "Still to do on the roof", "TODOs for the big boat": so few words are to-dos of whatever. */
const MOST_WORDS = 7;
const OF = new Set(['for', 'on', 'of', 'by', 'in', 'at', 'with', 'from', 'until', 'before']);

/** What a title's words announce, null where they announce nothing we know. */
export function titleOf(text: string): Title | null {
  if (text.length > LONGEST_TITLE || !mayAnnounce(text)) return null;
  const said = text.toLowerCase().replace(APOSTROPHES, '').match(WORDS) ?? none;
  const found = announcementIn(said);
  if (!found) return null;
  const { kind, start, end } = found;
  const words = text.replace(MARKS, ' ').replace(/\s+/g, ' ').trim();
  const besides = words.length - said.slice(start, end).join(' ').length;
  const isToDoOf =
    kind === 'to do' && said.length <= MOST_WORDS && (end === said.length || OF.has(said[end] ?? ''));
  return { kind, words, isPlain: besides <= BESIDES || isToDoOf };
}

const FEW_WORDS = /^\S+(?:\s+\S+){0,3}$/;
const ENDS_IN_COLON = /[:;]\W*$/;
const TASK = /^(?:TODO|DONE|DOING|NOW|LATER) \S/;

/** A list item announces others only in few words or before a colon; "TODO call Ann about the tasks" is one itself. */
const mayBeTitle = ({ content, box }: NoteLine): boolean =>
  box === null && (ENDS_IN_COLON.test(content) || FEW_WORDS.test(content)) && !TASK.test(content);

/** What a line announces about those under it where it is plain: "Next steps", "**To do**", "for next week:". */
export function titleOfLine(line: NoteLine): Title | null {
  const title = titleOf(line.content);
  return title?.isPlain && mayBeTitle(line) ? title : null;
}

/** "Action" beside "Situation" and "Result" is what was done. */
const STORY_PART = /^(?:the )?(?:actions?|tasks?)(?: taken)?$/i;

/** Reads each title of a note once; in a note that tells stories, their parts are no to-dos. */
export class Titles {
  private readonly ofSections = new Map<Section, Title | null>();
  private readonly ofLines = new Map<NoteLine, Title | null>();

  constructor(private readonly tellsStories: boolean) {}

  ofSection(section: Section): Title | null {
    let title = this.ofSections.get(section);
    if (title === undefined) this.ofSections.set(section, (title = this.inStory(titleOf(section.title))));
    return title;
  }

  ofLine(line: NoteLine): Title | null {
    let title = this.ofLines.get(line);
    if (title === undefined) this.ofLines.set(line, (title = this.inStory(titleOfLine(line))));
    return title;
  }

  private inStory(title: Title | null): Title | null {
    const isPart = title !== null && this.tellsStories && STORY_PART.test(title.words.trim());
    return isPart ? { ...title, kind: 'story' } : title;
  }
}
