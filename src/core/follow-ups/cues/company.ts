import type { NoteLine, Section } from '../../note/note';
import type { Seen } from './seen';

/** What the lines around a line seem to be by themselves: shares of follow-ups, 0 to 1; null where there are none. */
export interface Company {
  /** The other lines under the same parent and heading: items with items, rows of tables with rows. */
  readonly siblings: number | null;
  /** The lines that stand under it. */
  readonly children: number | null;
  /** The line that it stands under. */
  readonly parent: number | null;
  /** The other lines of its note. */
  readonly note: number | null;
}

/** A reason that only the lines around a line give. */
export interface CompanyCue {
  readonly name: string;
  readonly applies: (company: Company) => boolean;
  /** The reason in plain words for the user; null where a cue only weighs. */
  readonly says: string | null;
}

const within = (share: number | null, least: number, below = Infinity): boolean =>
  share !== null && share >= least && share < below;

const cue = (name: string, applies: CompanyCue['applies'], says: string | null = null): CompanyCue => ({
  name,
  applies,
  says,
});

/** What the company of a line tells: people write things to do in lists of things to do. */
export const company: readonly CompanyCue[] = [
  cue('among follow-ups', ({ siblings }) => within(siblings, 0.6), 'stands among other follow-ups'),
  cue('among some follow-ups', ({ siblings }) => within(siblings, 0.3, 0.6), 'stands among other follow-ups'),
  cue('among few follow-ups', ({ siblings }) => within(siblings, 0.05, 0.3)),
  cue('among no follow-ups', ({ siblings }) => within(siblings, 0, 0.05)),
  cue('stands above follow-ups', ({ children }) => within(children, 0.1)),
  cue('under a follow-up', ({ parent }) => within(parent, 0.4)),
  cue('under no follow-up', ({ parent }) => within(parent, 0, 0.1)),
  cue('in a note without follow-ups', ({ note }) => within(note, 0, 0.02)),
  cue('in a note with follow-ups', ({ note }) => within(note, 0.08)),
];

/** The mean of some confidences. */
class Tally {
  private sum = 0;
  private count = 0;

  add(confidence: number): void {
    this.sum += confidence;
    this.count++;
  }

  without(confidence: number): number | null {
    return this.count > 1 ? (this.sum - confidence) / (this.count - 1) : null;
  }

  get all(): number | null {
    return this.count > 0 ? this.sum / this.count : null;
  }
}

/** Where siblings stand: under one parent, else under one heading. */
type Shelf = NoteLine | Section | null;

/** The company of each line of a note, given how sure a first look is of each. */
export function companies(seen: readonly Seen[], firstLook: readonly number[]): Company[] {
  const note = new Tally();
  const shelves = {
    items: new Map<Shelf, Tally>(),
    rows: new Map<Shelf, Tally>(),
    others: new Map<Shelf, Tally>(),
  };
  const under = new Map<NoteLine, Tally>();
  const known = new Map<NoteLine, number>();
  const siblings = ({ line, isItem }: Seen): Tally =>
    tallyOf(line.table ? shelves.rows : isItem ? shelves.items : shelves.others, line.parent ?? line.section);
  seen.forEach((one, at) => {
    const confidence = firstLook[at] ?? 0;
    note.add(confidence);
    siblings(one).add(confidence);
    if (one.line.parent) tallyOf(under, one.line.parent).add(confidence);
    known.set(one.line, confidence);
  });
  return seen.map((one, at) => {
    const confidence = firstLook[at] ?? 0;
    return {
      siblings: siblings(one).without(confidence),
      children: under.get(one.line)?.all ?? null,
      parent: (one.line.parent && known.get(one.line.parent)) ?? null,
      note: note.without(confidence),
    };
  });
}

function tallyOf<Key>(tallies: Map<Key, Tally>, key: Key): Tally {
  const known = tallies.get(key);
  if (known) return known;
  const tally = new Tally();
  tallies.set(key, tally);
  return tally;
}
