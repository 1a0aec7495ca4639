import type { Note, NoteLine } from '../../note/note';
import { atOnce, each, type Steps } from '../../steps';
import type { Candidate } from '../candidate';
import type { OwnerMention } from '../owner/mention';
import { kind } from '../words/word-kinds';
import { wordingOf, type Wording } from '../words/wording';
import { nameSubjects } from './name-subjects';
import { noteTraits, type NoteTraits } from './note-traits';
import { Places } from './place-of';
import type { Seen } from './seen';

const ADVERBS = new Set(
  'also then just still firstly finally lastly now definitely definately really actually again so and or pls plz kindly'.split(
    ' ',
  ),
);
/** More small words than these lead up to no mood. */
const MOST_ADVERBS = 2;

function firstWord({ text, starts, ends, opening, kinds }: Wording): number {
  let at = opening;
  while (at < kinds.length - 1 && at < opening + MOST_ADVERBS) {
    if (!ADVERBS.has(text.slice(starts[at], ends[at]).toLowerCase())) break;
    at++;
  }
  return behindDay(kinds, at);
}

const DAY = kind.time | kind.number;
const BESIDE_DAY = DAY | kind.due | kind.article;
/** "before the 10th": no more words than these lead up to what is to be done on a day. */
const MOST_DAY_WORDS = 4;

/** "tomorrow call Bo", "before the 10th tell the bank": the mood is that of the order behind the day. */
function behindDay(kinds: readonly number[], from: number): number {
  let namesDay = false;
  for (let at = from; at < kinds.length - 1 && at <= from + MOST_DAY_WORDS; at++) {
    const bits = kinds[at] ?? 0;
    if (namesDay && (bits & (kind.order | kind.orderOrThing)) !== 0) return at;
    if ((bits & BESIDE_DAY) === 0) return from;
    namesDay ||= (bits & DAY) !== 0;
  }
  return from;
}

/** HackMD's speaker: `[name=Ann]`; letters and figures that number a line by hand: `(a)`, `b)`. */
const LEADING = /^(?:\[name=[^\]]*\]\W*|\(?[a-z\d]{1,2}\)\s+(?=\S))/i;
const TYPED_MARKER = /^(?:-{1,2}>?|–|—|•|·|→|[=~]>|>{1,2}|\(?[a-z\d]{1,2}\))\s*(?=\S)/;

/** Whether a line of prose goes on the sentence of the line above. */
function goesOn(line: NoteLine, above: NoteLine | undefined): boolean {
  if (line.marker !== null || !above || above.content === '' || above.heading > 0) return false;
  return above.region === 'text' && above.table === null;
}

const KEYWORD = /^\W*(?:TODO|NOW|LATER|DOING|WAITING|WAIT|START|NEXT|IN-PROGRESS|STRT|HOLD|PROJ)(?![\w'’])/;

/** Lines of prose that are wrapped by hand are no shorter than this. */
const WRAPPED = 50;
/** Whether a line fills its width and ends in mid-sentence. */
const breaksOff = ({ content }: NoteLine): boolean =>
  content.length >= WRAPPED && !/[.!?:;]["”)]?$/.test(content);

/** "Action: I called the yard": what was done, in a note that tells stories. */
const isStoryPart = ({ marker }: Candidate): boolean => marker !== null && /^“actions?”$/i.test(marker.name);

/** A box, a keyword, or one of org's and Logseq's further keywords in capitals. */
function isMarked({ line: { box }, marker, said }: Candidate, { kinds }: Wording): boolean {
  if (box !== null || marker?.marker === 'keyword') return true;
  return ((kinds[0] ?? 0) & kind.capital) !== 0 && KEYWORD.test(said);
}

const mayLead = (words: string): boolean =>
  words.startsWith('[') || words.startsWith('(') || words.charAt(1) === ')' || words.charAt(2) === ')';
const withoutLeading = (words: string): string => (mayLead(words) ? words.replace(LEADING, '') : words);

/** Sees the candidates of one note: at a glance with the words as they are said, closely without who is to do it. */
export class Sight {
  private readonly parents: ReadonlySet<NoteLine | null>;
  private readonly places: Places;

  constructor(
    private readonly note: Note,
    private readonly traits: NoteTraits,
  ) {
    this.parents = new Set(note.lines.map((line) => (line.content === '' ? null : line.parent)));
    this.places = new Places(traits.tellsStories);
  }

  /** The candidates at a glance. */
  static *glances(
    candidates: readonly Candidate[],
    note: Note,
    path: string,
  ): Steps<{ sight: Sight; glances: readonly Seen[] }> {
    const wordings = yield* each(candidates, ({ said }) => wordingOf(withoutLeading(said)));
    const sight = new Sight(note, noteTraits(note, path, wordings));
    const glances = yield* each(candidates, (candidate, at) =>
      sight.seen(candidate, wordings[at] ?? wordingOf(''), null),
    );
    return { sight, glances };
  }

  /** The same line with its owner taken out of its words. */
  closely(glance: Seen): Seen {
    const { candidate } = glance;
    const { owner, said, words } = candidate;
    if (!owner) return glance;
    return words === said
      ? { ...glance, owner }
      : this.seen(candidate, wordingOf(withoutLeading(words)), owner);
  }

  private seen(candidate: Candidate, wording: Wording, owner: OwnerMention | null): Seen {
    const { note, traits } = this;
    const { line } = candidate;
    const above = note.lines[line.index - 1];
    const isOn = goesOn(line, above);
    const first = firstWord(wording);
    return {
      candidate,
      line,
      words: owner ? candidate.words : candidate.said,
      owner,
      wording,
      first,
      mood: wording.kinds[first] ?? 0,
      place: this.places.of(line),
      note: traits,
      isMarked: isMarked(candidate, wording) && !(traits.tellsStories && isStoryPart(candidate)),
      hasChildren: this.parents.has(line),
      goesOn: isOn,
      goesOnSentence: isOn && above !== undefined && breaksOff(above),
      isItem: line.marker !== null || TYPED_MARKER.test(line.content),
      subjects: nameSubjects(wording),
    };
  }
}

/** The candidates of one note, seen closely. */
export function see(candidates: readonly Candidate[], note: Note, path: string): Seen[] {
  const { sight, glances } = atOnce(Sight.glances(candidates, note, path));
  return glances.map((glance) => sight.closely(glance));
}
