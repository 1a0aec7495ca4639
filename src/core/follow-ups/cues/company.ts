import type { NoteLine, Section } from '../../note/note';
import { holdsCode, speaksToReader, type NoteTraits } from './note-traits';
import { opens, VERB, type Seen } from './seen';

/** What the lines around a line seem to be by themselves: shares of follow-ups, 0 to 1; null where there are none. */
export interface Company {
  /** Whether it opens with a verb that may begin an order. */
  readonly isOrder: boolean;
  /** Whether its note reads as if it taught: there lists of orders are for any reader. */
  readonly isTaught: boolean;
  /** How many other lines stand under the same parent and heading: items with items, rows of tables with rows. */
  readonly siblings: number;
  /** Those of them that open with a verb. */
  readonly orders: number | null;
  /** Those of them that open as it does, with a verb or without one. */
  readonly alike: number | null;
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

/** Shares of siblings. */
const FEW = 0.001;
const SOME = 0.3;
const MOST = 0.6;
const ALL = 0.95;
/** A list has more lines than a pair. */
const LEAST_OF_LIST = 2;

/** An order to the writer, not to any reader. */
const isOwnOrder = (at: Company): boolean => at.isOrder && !at.isTaught;

/** What the company of a line tells: people write things to do in lists of things to do, and in one manner. */
export const company: readonly CompanyCue[] = [
  cue('alike follow-ups', ({ alike }) => within(alike, MOST), 'stands among other follow-ups'),
  cue('some alike follow-ups', ({ alike }) => within(alike, SOME, MOST), 'stands among other follow-ups'),
  cue('few alike follow-ups', ({ alike }) => within(alike, 0.05, SOME)),
  cue('no alike follow-ups', ({ alike }) => within(alike, 0, 0.05)),
  cue('an order alone', (at) => isOwnOrder(at) && within(at.orders, 0, FEW)),
  cue('an order among few', (at) => isOwnOrder(at) && within(at.orders, FEW, SOME)),
  cue('an order among orders', (at) => isOwnOrder(at) && within(at.orders, ALL)),
  cue('no order among orders', (at) => !at.isOrder && within(at.orders, MOST)),
  cue(
    'in a list of orders',
    (at) => isOwnOrder(at) && at.siblings >= LEAST_OF_LIST && within(at.orders, ALL),
  ),
  cue(
    'in a list without orders',
    (at) => !at.isOrder && at.siblings >= LEAST_OF_LIST && within(at.orders, 0, FEW),
  ),
  cue('stands above follow-ups', ({ children }) => within(children, 0.1)),
  cue('under a follow-up', ({ parent }) => within(parent, 0.4)),
  cue('under no follow-up', ({ parent }) => within(parent, 0, 0.1)),
  cue('in a note without follow-ups', ({ note }) => within(note, 0, 0.02)),
  cue('in a note with follow-ups', ({ note }) => within(note, 0.08)),
];

/** The mean of some confidences. */
class Tally {
  count = 0;
  private sum = 0;

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

/** Siblings by how they open. */
interface Siblings {
  readonly orders: Tally;
  readonly others: Tally;
}

/** Where siblings stand: under one parent, else under one heading. */
type Shelf = NoteLine | Section | null;

/** Whether a note reads as if it taught: by its name, by speaking to a reader, by its code. */
const teaches = (note: NoteTraits): boolean =>
  note.nameSays.has('how-to') ||
  note.nameSays.has('project papers') ||
  speaksToReader(note) ||
  holdsCode(note);

/** The company of each line of a note, given how sure a first look is of each. */
export function companies(seen: readonly Seen[], firstLook: readonly number[]): Company[] {
  const note = new Tally();
  const shelves = {
    items: new Map<Shelf, Siblings>(),
    rows: new Map<Shelf, Siblings>(),
    others: new Map<Shelf, Siblings>(),
  };
  const under = new Map<NoteLine, Tally>();
  const looks = new Map<NoteLine, number>();
  const siblings = ({ line, isItem }: Seen): Siblings =>
    known(
      line.table ? shelves.rows : isItem ? shelves.items : shelves.others,
      line.parent ?? line.section,
      () => ({ orders: new Tally(), others: new Tally() }),
    );
  seen.forEach((one, at) => {
    const confidence = firstLook[at] ?? 0;
    note.add(confidence);
    siblings(one)[opens(one, VERB) ? 'orders' : 'others'].add(confidence);
    if (one.line.parent) known(under, one.line.parent, () => new Tally()).add(confidence);
    looks.set(one.line, confidence);
  });
  const isTaught = seen[0] !== undefined && teaches(seen[0].note);
  return seen.map((one, at) => {
    const confidence = firstLook[at] ?? 0;
    const { orders, others } = siblings(one);
    const isOrder = opens(one, VERB);
    const count = orders.count + others.count - 1;
    return {
      isOrder,
      isTaught,
      siblings: count,
      orders: count === 0 ? null : (orders.count - (isOrder ? 1 : 0)) / count,
      alike: (isOrder ? orders : others).without(confidence),
      children: under.get(one.line)?.all ?? null,
      parent: (one.line.parent && looks.get(one.line.parent)) ?? null,
      note: note.without(confidence),
    };
  });
}

function known<Key, Value>(values: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = values.get(key) ?? make();
  values.set(key, value);
  return value;
}
