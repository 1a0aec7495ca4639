import { matchesIn } from '../../matches-in';
import type { NoteLine } from '../../note/note';
import { attendeesOn, type Attendee } from './attendees';
import { ambiguousNames, givenNames } from './given-names';
import { splitNames } from './names';
import { isEverydayWord } from './not-names';

/** How sure we are that a word with a capital names a person. */
export type Familiarity = 'known' | 'possible' | 'not a name';

/** How many names that nobody knows are looked for as words in one note. */
const MOST_STRANGERS = 60;
const NO_WORD = /[^\p{L}\p{M}'’-]+/u;
const ANY_ACTING = /\s(?:will|is going to|said|says|agreed|volunteered)\s/;
/** Somebody who acts: "Annie will", "(Annie)", "@Annie". */
const ACTOR = new RegExp(
  "(?:^|[^\\p{L}])@?(?<word>\\p{Lu}\\p{Ll}[\\p{L}\\p{M}'’-]*)(?:\\s\\p{Lu}[\\p{L}\\p{M}.]*)?" +
    '\\s(?:will|is going to|said|says|agreed|volunteered)\\s',
  'gu',
);
/** What may cling to a name: an at sign, the dot of an initial, a genitive. */
const NO_NAME = /^@|\.$|['’]s?$/g;
const POSSESSIVE = /['’]s?$/;

/** `ApproxQ`, `GitHub`: made words; `McCoy`, `O’Neill` are names. */
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
const NAME_PREFIX = /\b(?:Mc|Mac|De|Di|Du|La|Le|Van)\p{Lu}/u;

/** `… - Annie`, `…: Annie`. */
const ENDING = /(?:\s[-–—]\s|:\s+)(?<name>\p{Lu}[\p{L}\p{M}'’-]+)\W*$/u;
/** How much of a line's end is looked at for a name. */
const ENDING_REACH = 60;
const CAPITALS = /^\P{Ll}+$/u;
const FIRST_LETTER = /^\P{L}*\p{L}/u;
const SMALL_FIRST = /^\P{L}*\p{Ll}/u;
/** From so many lines on, and such a share of them that begin small, a note is typed without capitals. */
const FEW_LINES = 5;
const MOSTLY = 0.6;

/** The people of a note: who is on its attendee list, who acts in it, and who bears a common given name. */
export class People {
  private listed: ReadonlySet<string> | null = null;
  private readonly asWords = new Map<string, boolean>();
  private actors: ReadonlySet<string> | null = null;

  /** How many lines end in somebody known after a dash or colon. */
  private endings: number | null = null;
  private typedSmall: boolean | null = null;

  constructor(private readonly lines: readonly NoteLine[]) {}

  /** How familiar one name is: its full words, its first name or initials may be what is known. */
  familiarity(name: string): Familiarity {
    const whole = name.toLowerCase().replace(NO_NAME, '');
    if (this.attendees().has(whole)) return 'known';
    const [first = '', ...others] = whole.split(' ');
    if (first.length < 2) return 'not a name';
    if (others.length > 0 && this.attendees().has(first)) return 'known';
    if (ambiguousNames.has(first)) return name.startsWith(first.charAt(0)) ? 'not a name' : 'known';
    if (givenNames.has(first)) return others.some(isEverydayWord) ? 'not a name' : 'known';
    if (
      /\d/.test(whole) ||
      (INNER_CAPITAL.test(name) && !NAME_PREFIX.test(name)) ||
      whole.split(/[ -]/).some(isEverydayWord)
    )
      return 'not a name';
    return this.fromNote(first, name);
  }

  /** Whether several names ("Annie, Raj and Mei") are people's: one who is known vouches for names unknown. */
  areKnown(names: string): boolean {
    const all = splitNames(names).map((name) => this.familiarity(name));
    return all.includes('known') && !all.includes('not a name');
  }

  /** Whether several names may be people's: none is a word for something else. */
  areNames(names: string): boolean {
    const all = splitNames(names).map((name) => this.familiarity(name));
    return all.length > 0 && !all.includes('not a name');
  }

  /** Whether a name is an everyday word as well, so that what looks like a name may be a verb: "Mark", "Grant". */
  isAmbiguous(name: string): boolean {
    const word = name.toLowerCase();
    return ambiguousNames.has(word) && !this.attendees().has(word);
  }

  /** Whether a name that nobody knows ends a line as names that are known do in the same note: `… - Vesmira`. */
  endsLikeNames(name: string): boolean {
    if (this.endings === null) {
      const ends = this.lines.flatMap(({ region, content }) =>
        region === 'text' ? (ENDING.exec(content.slice(-ENDING_REACH))?.groups?.['name'] ?? []) : [],
      );
      this.endings = ends.filter((end) => this.areKnown(end)).length;
    }
    return this.endings > 0 && !CAPITALS.test(name) && this.areNames(name);
  }

  private fromNote(word: string, name: string): Familiarity {
    if (!this.isTypedSmall() && this.isWord(word)) return 'not a name';
    return name.toUpperCase() !== name && this.acting().has(word) ? 'known' : 'possible';
  }

  private attendees(): ReadonlySet<string> {
    return (this.listed ??= gathered(this.lines, (line) => attendeesOn(line).flatMap(calledBy)));
  }

  /** Whether the note is typed in haste, without capitals: there a name in lower case is a name all the same. */
  private isTypedSmall(): boolean {
    if (this.typedSmall === null) {
      const lines = this.lines.filter(
        ({ region, content }) => region === 'text' && FIRST_LETTER.test(content),
      );
      const small = lines.filter(({ content }) => SMALL_FIRST.test(content));
      this.typedSmall = lines.length >= FEW_LINES && small.length > MOSTLY * lines.length;
    }
    return this.typedSmall;
  }

  /** Whether the note has a word in lower case too: then its capital names nobody. */
  private isWord(word: string): boolean {
    const known = this.asWords.get(word);
    if (known !== undefined) return known;
    // So many strangers are looked up that reading stays linear in the note's length.
    const found = this.asWords.size < MOST_STRANGERS && this.lines.some((line) => holdsWord(line, word));
    this.asWords.set(word, found);
    return found;
  }

  private acting(): ReadonlySet<string> {
    return (this.actors ??= gathered(this.lines, actorsOn));
  }
}

/** All that is found on some lines; on most of them nothing. */
function gathered(lines: readonly NoteLine[], find: (line: NoteLine) => readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const line of lines) for (const one of find(line)) found.add(one);
  return found;
}

function holdsWord({ region, content }: NoteLine, word: string): boolean {
  if (region !== 'text' || !content.includes(word)) return false;
  return content.split(NO_WORD).includes(word);
}

function actorsOn({ region, content }: NoteLine): string[] {
  if (region !== 'text' || !ANY_ACTING.test(content)) return [];
  return matchesIn(ACTOR, content).map((match) =>
    (match.groups?.['word'] ?? '').replace(POSSESSIVE, '').toLowerCase(),
  );
}

/** What an attendee is called by: the whole name, the first name, initials, whatever stands in parentheses. */
function calledBy({ name, aliases }: Attendee): string[] {
  const words = name.toLowerCase().replace(/\./g, '').split(' ');
  const initials = words.length > 1 ? [words.map((word) => word.charAt(0)).join('')] : [];
  const names = [
    words.join(' '),
    words[0] ?? '',
    ...initials,
    ...aliases.map((alias) => alias.toLowerCase().replace(/^@/, '')),
  ];
  return names.filter((one) => one.length > 1);
}

/** Nobody is listed and nobody acts: names are judged by themselves. */
export const strangers = new People([]);
