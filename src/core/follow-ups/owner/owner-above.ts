import type { NoteLine, Section } from '../../note/note';
import { signsOf } from '../signs';
import { labels } from './labels';
import { NAME, NAMES, plainWords } from './names';
import { written } from './owner-mention';
import type { People } from './people';

/** `Annie`, `Annie & Raj`, `Annie:`, `Annie to:`, `**Annie** will:`. */
const ONLY_NAMES = new RegExp(
  `^(?<owner>${NAMES}|\\p{Ll}{3,})(?<does>\\s+(?:to|will|needs? to))?\\s*[:;.]?$`,
  'u',
);
const TASKS =
  '(?:[Tt]asks?|[Aa]ctions?(?: [Ii]tems?)?|[Tt]o-?[Dd]os?|[Ii]tems?|[Ww]ork|[Uu]pdates?|[Ll]ist|[Aa]ssignments?|' +
  '[Nn]ext [Ss]teps?|[Ff]ollow-?ups?|[Rr]esponsibilities|[Dd]eliverables?)';
const WORK = `(?:(?:assigned|open|own|weekly|new)\\s+)?${TASKS}`;
/** `Annie’s tasks`, `Annie action items`. */
const WORK_OF = new RegExp(`^(?<owner>${NAMES})(?:['’]s?)?\\s+${WORK}\\s*:?$`, 'u');
const WORK_FOR = new RegExp(`^(?:${WORK}\\s+)?[Ff]or\\s+(?<owner>${NAMES})\\s*:?$`, 'u');
/** `Nimbus (Jacek)`, `Mikhail (Harmony)`. */
const PAIR = new RegExp(`^(?<left>[^()\\d]{2,40}?)\\s*\\((?<right>${NAMES})\\)\\s*:?$`, 'u');
const DECORATION = /^[^\p{L}@]+|[\s#*_]+$/gu;
/** A title that names somebody is short. */
const LONGEST_TITLE = 70;
/** How far into a parent bullet its label may reach. */
const LABEL_REACH = 120;
const IS_ONE = new RegExp(`^${NAME}$`, 'u');
/** `Annie (5-10 min): …`: whose turn it is, on an agenda. */
const TURN = /^[^:]*\(\s*\d/;

function personInPair(title: string, people: People): string | null {
  const { left = '', right = '' } = PAIR.exec(title)?.groups ?? {};
  if (right !== '' && people.areKnown(right)) return right;
  return IS_ONE.test(left) && people.areKnown(left) ? left : null;
}

const bare = (title: string): string => plainWords(title).replace(DECORATION, '').replace(/^@/, '');

/** The people whom a heading, or a parent bullet, names as those whose things stand under it; else null. */
export function personTitle(title: string, people: People): string | null {
  if (title.length > LONGEST_TITLE) return null;
  const plain = bare(title);
  const alone = ONLY_NAMES.exec(plain)?.groups;
  const titles = [alone, WORK_OF.exec(plain)?.groups, WORK_FOR.exec(plain)?.groups];
  const known = titles
    .map((title) => title?.['owner'])
    .find((owner) => owner !== undefined && people.areKnown(owner));
  if (known !== undefined) return written(known);
  const stranger = alone?.['does'] === undefined ? undefined : alone['owner'];
  if (stranger !== undefined && people.areNames(stranger)) return written(stranger);
  const paired = personInPair(plain, people);
  return paired === null ? null : written(paired);
}

/** A name that nobody knows, alone in a title. */
function strangerTitle(title: string, people: People): string | null {
  const owner = ONLY_NAMES.exec(bare(title))?.groups?.['owner'];
  return owner !== undefined && /^\p{Lu}\p{Ll}/u.test(owner) && people.areNames(owner)
    ? written(owner)
    : null;
}

/** A note's owners above its lines, worked out once per title: headings and parents stand above many lines. */
export class OwnersAbove {
  private readonly sections = new Map<Section, string | null>();
  private readonly parents = new Map<NoteLine, string | null>();
  private counts: ReadonlyMap<string, number> | null = null;

  constructor(
    private readonly lines: readonly NoteLine[],
    private readonly people: People,
  ) {}

  /** The owner whom a line inherits from the nearest parent or heading that names one, null where none does. */
  of({ parent, section }: NoteLine): string | null {
    return (parent && this.ofParent(parent)) ?? this.ofSection(section);
  }

  private ofParent(line: NoteLine): string | null {
    const known = this.parents.get(line);
    if (known !== undefined) return known;
    const found = this.named(line) ?? (line.parent && this.ofParent(line.parent));
    this.parents.set(line, found);
    return found;
  }

  /** A parent's name, alone or before a colon: "Annie: revamp the page" has what stands under it as well. */
  private named(line: NoteLine): string | null {
    const title = personTitle(line.content, this.people);
    if (title !== null) return title;
    const stranger = strangerTitle(line.content, this.people);
    if (stranger !== null && this.siblings(line.parent, line.section, 0) > 1) return stranger;
    const opening = line.content.slice(0, LABEL_REACH);
    if (TURN.test(opening)) return null;
    const label = labels.before({
      words: opening,
      plain: plainWords(opening),
      people: this.people,
      signs: signsOf(opening),
    });
    return label && written(label.owner);
  }

  /** A heading that names one person is a talk with them; several such headings share work out. */
  private ofSection(section: Section | null): string | null {
    if (!section) return null;
    const known = this.sections.get(section);
    if (known !== undefined) return known;
    const own = this.headed(section.title);
    const isOneOfSeveral = own !== null && this.siblings(null, section.parent, section.level) > 1;
    const found = isOneOfSeveral ? own : this.ofSection(section.parent);
    this.sections.set(section, found);
    return found;
  }

  private headed(title: string): string | null {
    return personTitle(title, this.people) ?? strangerTitle(title, this.people);
  }

  /** How many lines of one level in one place are people's names. */
  private siblings(parent: NoteLine | null, section: Section | null, level: number): number {
    this.counts ??= this.countTitles();
    return this.counts.get(place(parent, section, level)) ?? 0;
  }

  private countTitles(): ReadonlyMap<string, number> {
    const found = new Map<string, Set<string>>();
    for (const { region, content, parent, section, heading } of this.lines) {
      if (region !== 'text' || content === '' || content.length > LONGEST_TITLE) continue;
      const owner = personTitle(content, this.people);
      if (owner === null) continue;
      const key = place(parent, section, heading);
      found.set(key, (found.get(key) ?? new Set()).add(owner));
    }
    return new Map([...found].map(([key, owners]) => [key, owners.size]));
  }
}

const place = (parent: NoteLine | null, section: Section | null, level: number): string =>
  `${parent?.index ?? ''} ${section?.line ?? ''} ${level}`;
