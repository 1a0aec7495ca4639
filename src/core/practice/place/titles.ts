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
export interface Titles {
  /** Whether any title says who asks. */
  readonly nameASide: boolean;
  /** The list parents, lead-ins, plain titles and headings above a line, nearest first. */
  readonly linesAbove: (line: NoteLine) => NoteLine[];
  /** Those of them that speak of questions, and the note's name where it does. */
  readonly above: (line: NoteLine) => Title[];
}

/** Reads the titles of a note once. */
export function titlesOf({ note: { lines }, name }: PracticeNote): Titles {
  const roles = new Map<NoteLine, TitleRole | null>();
  const roleOf = (title: NoteLine): TitleRole | null => {
    const known = roles.get(title);
    if (known !== undefined) return known;
    const role = titleRole(title.content);
    roles.set(title, role);
    return role;
  };
  const headingOf = (section: Section | null): NoteLine | undefined =>
    section ? lines[section.line] : undefined;
  const headingsAbove = (section: Section | null): NoteLine[] => {
    const heading = headingOf(section);
    return heading ? [heading, ...headingsAbove(section?.parent ?? null)] : [];
  };
  const plain = plainTitles(lines, roleOf);
  // Where titles over questions asked of me stand.
  const besideAskedOfMe = new Set<string>();
  for (const title of new Set(lines.flatMap((line) => [line.parent, headingOf(line.section)])))
    if (title && roleOf(title) === 'asked of me') besideAskedOfMe.add(placeOf(title));
  const linesAbove = (line: NoteLine): NoteLine[] => {
    const title = plain[line.index];
    return [...parentsAbove(line), ...(title ? [title] : []), ...headingsAbove(line.section)];
  };
  const ofName = titlesInName(name);
  return {
    nameASide: [...roles.values()].some(isSide),
    linesAbove,
    above: (line) => {
      const titles = linesAbove(line).flatMap((title, index) => {
        const said = roleOf(title);
        // Beside "questions they ask me", a bare "questions" is over my own.
        const role = said === 'questions' && besideAskedOfMe.has(placeOf(title)) ? 'to ask them' : said;
        const isPlain = title === plain[line.index];
        return role ? { words: titleWords(title.content), role, isNearest: index === 0, isPlain } : [];
      });
      return [...titles, ...ofName];
    },
  };
}

/** What a note's name says, above all headings: "questions for the dentist", "FAQ". */
function titlesInName(name: string): readonly Title[] {
  const role = titleRole(name);
  return role === 'to ask them' || role === 'not practice'
    ? [{ words: name, role, isNearest: false, isPlain: false }]
    : [];
}

/** For each line the plain line above it that reads as a title. */
function plainTitles(
  lines: readonly NoteLine[],
  roleOf: (title: NoteLine) => TitleRole | null,
): readonly (NoteLine | null)[] {
  let current: NoteLine | null = null;
  return lines.map((line, index) => {
    const above = line.heading > 0 ? null : current;
    if (line.region !== 'text' || line.content === '') return above;
    if (line.heading > 0 || isRule(line)) current = null;
    else if (mayBeTitle(line)) {
      if (roleOf(line)) current = line;
      else if (lines[index - 1]?.content === '' && !mayAsk(line.content)) current = null;
    }
    return above;
  });
}
