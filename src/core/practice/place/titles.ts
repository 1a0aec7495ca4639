import type { Note, NoteLine, Section } from '../../note/note';
import { endsAsking } from '../wording/asking';
import { titleRole, titleWords, type TitleRole } from './title-role';

/** A title that says something of the questions under it. */
export interface Title {
  readonly words: string;
  readonly role: TitleRole;
  /** Whether the line stands right under it, with no other title between. */
  readonly isNearest: boolean;
}

/** Lines drawn by hand between parts of a note. */
const RULE = /^(?:-{3,}|_{3,}|\*{3,}|={3,})$/;
const LONGEST_PLAIN_TITLE = 50;

/** Whether a plain line may stand as a title: short, and says something of the lines below rather than asks. */
const mayBeTitle = ({ content, marker, heading, table }: NoteLine): boolean =>
  heading === 0 &&
  marker === null &&
  table === null &&
  content.length <= LONGEST_PLAIN_TITLE &&
  !endsAsking(content);

/** For each line the plain line above it that reads as a title of questions, null where there is none. */
function plainTitles(note: Note): (NoteLine | null)[] {
  let current: NoteLine | null = null;
  return note.lines.map((line) => {
    const above = current;
    if (line.region !== 'text' || line.content === '') return above;
    if (line.heading > 0 || RULE.test(line.content)) current = null;
    else if (mayBeTitle(line) && titleRole(line.content) !== null) current = line;
    return line.heading > 0 ? null : above;
  });
}

function sectionsAbove(section: Section | null): string[] {
  return section ? [section.title, ...sectionsAbove(section.parent)] : [];
}

function parentsAbove(line: NoteLine): string[] {
  return line.parent ? [line.parent.content, ...parentsAbove(line.parent)] : [];
}

/** The titles of a note's lines, as far as they speak of questions. */
export class Titles {
  private readonly plain: readonly (NoteLine | null)[];
  private readonly roles = new Map<string, TitleRole | null>();

  constructor(note: Note) {
    this.plain = plainTitles(note);
  }

  /** The list parents, lead-ins, plain titles and headings above a line, nearest first. */
  above(line: NoteLine): Title[] {
    const plain = this.plain[line.index]?.content;
    const words = [
      ...parentsAbove(line),
      ...(plain === undefined ? [] : [plain]),
      ...sectionsAbove(line.section),
    ];
    return words.flatMap((title, index) => {
      const role = this.roleOf(title);
      return role ? { words: titleWords(title), role, isNearest: index === 0 } : [];
    });
  }

  private roleOf(title: string): TitleRole | null {
    const known = this.roles.get(title);
    if (known !== undefined) return known;
    const role = titleRole(title);
    this.roles.set(title, role);
    return role;
  }
}
