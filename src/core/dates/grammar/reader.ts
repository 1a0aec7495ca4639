import { countOf } from '../day-count';
import type { DateContext } from '../date-phrase';
import { withoutNames } from '../text/masked';
import { tokenize } from '../text/tokenize';
import { edge } from '../words/lexicon';
import type { End, Grammar, Place } from './part';
import type { Parts } from './parts';
import type { Passage } from './passage';

/** What a part was read as, and the place behind it. */
export interface Found<T = unknown> {
  readonly value: T;
  readonly end: number;
}

/** Reads parts of a grammar at places in a text. */
export interface Reader extends Passage {
  /** The longest that can be read as a part at a place. */
  find<K extends keyof Parts>(name: K, place: number): Found<Parts[K]> | null;
  /** How many words have been looked at: what reading has cost. */
  steps: number;
}

/** The longest way through a part so far. */
interface Longest {
  value: unknown;
  end: number;
  order: number;
}

const deepest = 24;

/** Keeps what a way to an end means if that way is the longest; of equals, the one of the earlier rule. */
function keep(
  { rule: { meaning }, isFilled, order }: End,
  end: number,
  captured: readonly unknown[],
  longest: Longest,
  passage: Passage,
): void {
  if (end < longest.end || (end === longest.end && order > longest.order)) return;
  let value: unknown = meaning ?? captured[0];
  if (typeof meaning === 'function') {
    const all: unknown[] = [];
    let filled = 0;
    for (const is of isFilled) all.push(is ? captured[filled++] : null);
    value = (meaning as (...captured: unknown[]) => unknown)(...all, passage);
  }
  if (value === null) return;
  longest.value = value;
  longest.end = end;
  longest.order = order;
}

/** The reader of a text for a grammar. */
export function readerOf(text: string, context: DateContext, { parts, lexicon }: Grammar): Reader {
  const tokens = tokenize(withoutNames(text), lexicon);
  const memory: Map<Place, Found | null>[] = [];
  let depth = 0;

  function walk(at: Place, place: number, captured: unknown[], longest: Longest): void {
    reader.steps++;
    for (const end of at.ends) keep(end, place, captured, longest, reader);
    const token = tokens[place];
    for (const step of at.next(token?.meaning ?? edge)) {
      let end = place;
      let value: unknown;
      if (step.check) {
        if (!step.check(reader, place)) continue;
      } else {
        if (!token || (step.isTight && !token.touches)) continue;
        if (step.part) {
          const found = read(step.part, place);
          if (!found) continue;
          ({ value, end } = found);
        } else {
          end++;
          value = Number.isNaN(token.value) ? step.value : token.value;
        }
      }
      if (step.isCaptured) captured.push(value);
      walk(step.place, end, captured, longest);
      if (step.isCaptured) captured.pop();
    }
  }

  /** What was read is remembered, so that phrases within phrases cost no more than the length of the text. */
  function read(part: Place, place: number): Found | null {
    const known = (memory[place] ??= new Map<Place, Found | null>());
    const found = known.get(part);
    if (found !== undefined || depth >= deepest) return found ?? null;
    depth++;
    const isThe = tokens[place]?.text === 'the';
    const longest: Longest = { value: null, end: place, order: 0 };
    if (!isThe) walk(part, place, [], longest);
    const now = isThe ? read(part, place + 1) : longest.value === null ? null : longest;
    depth--;
    known.set(part, now);
    return now;
  }

  const reader: Reader = {
    text,
    tokens,
    context,
    now: countOf(context.writtenOn),
    meaningAt: (place) => tokens[place]?.meaning ?? edge,
    find: <K extends keyof Parts>(name: K, place: number) => {
      const part = parts[name];
      return part?.mayBegin(reader.meaningAt(place)) ? (read(part, place) as Found<Parts[K]> | null) : null;
    },
    steps: 0,
  };
  return reader;
}
