import type { Note, NoteLine, Section } from '../../note/note';
import { asking, endsAsking } from '../wording/asking';
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
const MOST_WORDS_OF_LABEL = 2;

/** A plain line that reads as a title of questions, as seen from a line below it. */
interface PlainTitle {
  readonly line: NoteLine;
  /** Whether no blank line stands between. */
  readonly isAdjacent: boolean;
}

/** Whether a plain line may stand as a title: short, and says something of the lines below rather than asks. */
const mayBeTitle = ({ content, marker, table }: NoteLine): boolean =>
  marker === null &&
  table === null &&
  content.length <= LONGEST_PLAIN_TITLE &&
  !content.startsWith('**') &&
  !endsAsking(content);

/** Whether a plain line is so short that it begins another matter: "notes". */
const isLabel = ({ content }: NoteLine): boolean =>
  content.split(' ').length <= MOST_WORDS_OF_LABEL && asking(content) === null;

/** The list parents and lead-ins above a line, nearest first. */
const parentsAbove = ({ parent }: NoteLine): NoteLine[] => (parent ? [parent, ...parentsAbove(parent)] : []);

/** What a line stands in: titles that stand in the same place are siblings. */
const placeOf = ({ parent, section }: NoteLine): string => `${parent?.index ?? -1} in ${section?.line ?? -1}`;

/** The titles of a note's lines, as far as they speak of questions. */
export class Titles {
  private readonly roles = new Map<NoteLine, TitleRole | null>();
  /** For each line the plain line above it that reads as a title. */
  private readonly plain: readonly (PlainTitle | null)[];
  /** Where titles over questions asked of me stand. */
  private readonly besideAskedOfMe = new Set<string>();

  constructor(
    private readonly note: Note,
    private readonly name: string,
  ) {
    this.plain = this.plainTitles();
    const titles = new Set(note.lines.flatMap((line) => [line.parent, this.headingOf(line.section)]));
    for (const title of titles)
      if (title && this.roleOf(title) === 'asked of me') this.besideAskedOfMe.add(placeOf(title));
  }

  /** The list parents, lead-ins, plain titles and headings above a line, nearest first. */
  linesAbove(line: NoteLine): NoteLine[] {
    const plain = this.plain[line.index];
    return [...parentsAbove(line), ...(plain ? [plain.line] : []), ...this.headingsAbove(line.section)];
  }

  /** Those of them that speak of questions. */
  above(line: NoteLine): Title[] {
    const plain = this.plain[line.index];
    const role = titleRole(this.name);
    const named: Title[] =
      role === 'to ask them' || role === 'not practice'
        ? [{ words: this.name, role, isNearest: false, isPlain: false }]
        : [];
    const titles = this.linesAbove(line).flatMap((title, index) => {
      const said = this.roleOf(title);
      // Beside "questions they ask me", a bare "questions" is over my own.
      const role = said === 'questions' && this.besideAskedOfMe.has(placeOf(title)) ? 'to ask them' : said;
      const isPlain = title === plain?.line;
      const isNearest = index === 0 && (!isPlain || plain.isAdjacent || line.marker !== null);
      return role ? { words: titleWords(title.content), role, isNearest, isPlain } : [];
    });
    return [...titles, ...named];
  }

  private plainTitles(): (PlainTitle | null)[] {
    let current: PlainTitle | null = null;
    return this.note.lines.map((line) => {
      const above = current;
      if (line.region !== 'text') return above;
      const isAfterBlank = this.note.lines[line.index - 1]?.content === '';
      if (line.content === '') current = current && { ...current, isAdjacent: false };
      else if (line.heading > 0 || isRule(line)) current = null;
      else if (mayBeTitle(line)) {
        if (this.roleOf(line) !== null) current = { line, isAdjacent: true };
        else if (isAfterBlank && isLabel(line)) current = null;
      }
      return line.heading > 0 ? null : above;
    });
  }

  private headingOf = (section: Section | null): NoteLine | undefined =>
    section ? this.note.lines[section.line] : undefined;

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
