import type { Note, NoteLine, Section } from '../../note/note';
import { asking, endsAsking } from '../wording/asking';
import { titleRole, titleWords, type TitleRole } from './title-role';

/** A title that says something of the questions under it. */
export interface Title {
  readonly words: string;
  readonly role: TitleRole;
  /** Whether the line stands right under it, with no other title between. */
  readonly isNearest: boolean;
  /** Whether it is a plain line, without any mark of a heading. */
  readonly isPlain: boolean;
}

/** Lines drawn by hand between parts of a note. */
const RULE = /^(?:-{3,}|_{3,}|\*{3,}|={3,})$/;
const BOLD = /^(?:\*\*|__)\S.*(?:\*\*|__):?$/;
const LONGEST_PLAIN_TITLE = 50;
const MOST_WORDS_OF_LABEL = 2;

/** A plain line that reads as a title of questions, as seen from a line below it. */
interface PlainTitle {
  readonly line: NoteLine;
  /** Whether no blank line stands between. */
  readonly isAdjacent: boolean;
}

/** Whether a plain line may stand as a title: short, and says something of the lines below rather than asks. */
const mayBeTitle = ({ content, marker, heading, table }: NoteLine): boolean =>
  heading === 0 &&
  marker === null &&
  table === null &&
  content.length <= LONGEST_PLAIN_TITLE &&
  !BOLD.test(content) &&
  !endsAsking(content);

/** Whether a plain line is so short that it begins another matter: "notes". */
const isLabel = ({ content }: NoteLine): boolean =>
  content.split(' ').length <= MOST_WORDS_OF_LABEL && asking(content) === null;

/** For each line the plain line above it that reads as a title of questions, null where there is none. */
function plainTitles(note: Note): (PlainTitle | null)[] {
  let current: PlainTitle | null = null;
  return note.lines.map((line) => {
    const above = current;
    if (line.region !== 'text') return above;
    const isAfterBlank = note.lines[line.index - 1]?.content === '';
    if (line.content === '') current = current && { ...current, isAdjacent: false };
    else if (line.heading > 0 || RULE.test(line.content)) current = null;
    else if (mayBeTitle(line)) {
      if (titleRole(line.content) !== null) current = { line, isAdjacent: true };
      else if (isAfterBlank && isLabel(line)) current = null;
    }
    return line.heading > 0 ? null : above;
  });
}

/** The list parents and lead-ins above a line, nearest first. */
function parentsAbove(line: NoteLine): NoteLine[] {
  return line.parent ? [line.parent, ...parentsAbove(line.parent)] : [];
}

/** What a line stands in: titles that stand in the same place are siblings. */
const placeOf = ({ parent, section }: NoteLine): string => `${parent?.index ?? -1} in ${section?.line ?? -1}`;

/** The titles of a note's lines, as far as they speak of questions. */
export class Titles {
  private readonly plain: readonly (PlainTitle | null)[];
  private readonly roles = new Map<NoteLine, TitleRole | null>();
  private besideAskedOfMe: Set<string> | null = null;

  constructor(private readonly note: Note) {
    this.plain = plainTitles(note);
  }

  /** The list parents, lead-ins, plain titles and headings above a line, nearest first. */
  above(line: NoteLine): Title[] {
    const plain = this.plain[line.index] ?? null;
    const lines = [
      ...parentsAbove(line),
      ...(plain ? [plain.line] : []),
      ...this.headingsAbove(line.section),
    ];
    return lines.flatMap((title, index) => {
      const role = this.roleOf(title);
      const isPlain = title === plain?.line;
      const isNearest = index === 0 && (!isPlain || plain.isAdjacent || line.marker !== null);
      return role ? { words: titleWords(title.content), role, isNearest, isPlain } : [];
    });
  }

  private headingsAbove(section: Section | null): NoteLine[] {
    const heading = section && this.note.lines[section.line];
    return heading ? [heading, ...this.headingsAbove(section.parent)] : [];
  }

  private roleOf(title: NoteLine): TitleRole | null {
    const known = this.roles.get(title);
    if (known !== undefined) return known;
    const said = titleRole(title.content);
    const role = said === 'questions' && this.standsBesideAskedOfMe(title) ? 'to ask them' : said;
    this.roles.set(title, role);
    return role;
  }

  /** Beside "questions they ask me", a bare "questions" is over my own. */
  private standsBesideAskedOfMe(title: NoteLine): boolean {
    this.besideAskedOfMe ??= new Set(
      this.note.lines
        .filter(({ region, content }) => region === 'text' && titleRole(content) === 'asked of me')
        .map(placeOf),
    );
    return this.besideAskedOfMe.has(placeOf(title));
  }
}
