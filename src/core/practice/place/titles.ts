import type { NoteLine, Section } from '../../note/note';
import type { PracticeNote } from '../practice-note';
import { endsAsking, mayAsk } from '../wording/asking';
import { isRule } from './rows';
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

const LONGEST_PLAIN_TITLE = 50;

/** Whether a plain line may stand as a title: short, and says something of the lines below rather than asks. */
const mayBeTitle = ({ content, marker, table }: NoteLine): boolean =>
  marker === null &&
  table === null &&
  content.length <= LONGEST_PLAIN_TITLE &&
  !content.startsWith('**') &&
  !endsAsking(content);

/** The list parents and lead-ins above a line, nearest first. */
const parentsAbove = ({ parent }: NoteLine): NoteLine[] => (parent ? [parent, ...parentsAbove(parent)] : []);

/** What a line stands in: titles that stand in the same place are siblings. */
const placeOf = ({ parent, section }: NoteLine): string => `${parent?.index} in ${section?.line}`;

const isSide = (role: TitleRole | null): boolean => role === 'asked of me' || role === 'to ask them';

/** The titles of a note's lines, as far as they speak of questions. */
export class Titles {
  private readonly roles = new Map<NoteLine, TitleRole | null>();
  /** For each line the plain line above it that reads as a title. */
  private readonly plain: readonly (NoteLine | null)[];
  /** Where titles over questions asked of me stand. */
  private readonly besideAskedOfMe = new Set<string>();
  /** What the note's name says, above all headings: "questions for the dentist", "FAQ". */
  private readonly ofName: readonly Title[];

  /** Whether any title says who asks. */
  readonly nameASide: boolean;

  constructor(private readonly note: PracticeNote) {
    const { lines } = note.note;
    this.plain = this.plainTitles();
    for (const title of new Set(lines.flatMap((line) => [line.parent, this.headingOf(line.section)])))
      if (title && this.roleOf(title) === 'asked of me') this.besideAskedOfMe.add(placeOf(title));
    this.nameASide = [...this.roles.values()].some(isSide);
    const role = titleRole(note.name);
    this.ofName =
      role === 'to ask them' || role === 'not practice'
        ? [{ words: note.name, role, isNearest: false, isPlain: false }]
        : [];
  }

  /** The list parents, lead-ins, plain titles and headings above a line, nearest first. */
  linesAbove(line: NoteLine): NoteLine[] {
    const plain = this.plain[line.index];
    return [...parentsAbove(line), ...(plain ? [plain] : []), ...this.headingsAbove(line.section)];
  }

  /** Those of them that speak of questions, and the note's name where it does. */
  above(line: NoteLine): Title[] {
    const titles = this.linesAbove(line).flatMap((title, index) => {
      const said = this.roleOf(title);
      // Beside "questions they ask me", a bare "questions" is over my own.
      const role = said === 'questions' && this.besideAskedOfMe.has(placeOf(title)) ? 'to ask them' : said;
      const isPlain = title === this.plain[line.index];
      return role ? { words: titleWords(title.content), role, isNearest: index === 0, isPlain } : [];
    });
    return [...titles, ...this.ofName];
  }

  private plainTitles(): (NoteLine | null)[] {
    const { lines } = this.note.note;
    let current: NoteLine | null = null;
    return lines.map((line, index) => {
      const above = line.heading > 0 ? null : current;
      if (line.region !== 'text' || line.content === '') return above;
      if (line.heading > 0 || isRule(line)) current = null;
      else if (mayBeTitle(line)) {
        if (this.roleOf(line)) current = line;
        else if (lines[index - 1]?.content === '' && !mayAsk(line.content)) current = null;
      }
      return above;
    });
  }

  private headingOf = (section: Section | null): NoteLine | undefined =>
    section ? this.note.note.lines[section.line] : undefined;

  private headingsAbove(section: Section | null): NoteLine[] {
    const heading = this.headingOf(section);
    return heading ? [heading, ...this.headingsAbove(section?.parent ?? null)] : [];
  }

  private roleOf(title: NoteLine): TitleRole | null {
    const known = this.roles.get(title);
    if (known !== undefined) return known;
    const role = titleRole(title.content);
    this.roles.set(title, role);
    return role;
  }
}
