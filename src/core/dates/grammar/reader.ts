import { countOf, type DayCount } from '../day-count';
import type { DateContext } from '../date-phrase';
import type { Token } from '../text/token';
import { edge } from '../words/lexicon';
import type { Meaning } from '../words/meaning';
import type { End, Grammar, Place } from './part';
import type { Parts } from './parts';

/** What a part was read as, and the place behind it. */
export interface Found<T = unknown> {
  readonly value: T;
  readonly end: number;
}

/** The longest way through a part so far. */
interface Longest {
  end: number;
  order: number;
  value: unknown;
}

const deepest = 24;

/** Reads parts of a grammar at places in a text. */
export class Reader {
  /** How many words have been looked at: what reading has cost. */
  steps = 0;
  /** The day of writing. */
  readonly now: DayCount;
  private depth = 0;
  private readonly memory: Map<Place, Found | null>[] = [];

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
    readonly context: DateContext,
    private readonly grammar: Grammar,
  ) {
    this.now = countOf(context.writtenOn);
  }

  /** What the word at a place can mean. */
  meaningAt(place: number): Meaning {
    return this.tokens[place]?.meaning ?? edge;
  }

  /** The longest that can be read as a part at a place. */
  find<K extends keyof Parts>(name: K, place: number): Found<Parts[K]> | null {
    const part = this.grammar.parts.get(name);
    return part ? (this.read(part, place) as Found<Parts[K]> | null) : null;
  }

  /** What was read is remembered, so that phrases within phrases cost no more than the length of the text. */
  private read(part: Place, place: number): Found | null {
    const memory = (this.memory[place] ??= new Map());
    let found = memory.get(part);
    if (found !== undefined || this.depth >= deepest) return found ?? null;
    this.depth++;
    found = this.tokens[place]?.text === 'the' ? this.read(part, place + 1) : this.longest(part, place);
    this.depth--;
    memory.set(part, found);
    return found;
  }

  private longest(part: Place, place: number): Found | null {
    const longest: Longest = { end: place, order: 0, value: null };
    this.walk(part, place, [], longest);
    return longest.value === null ? null : longest;
  }

  /** Keeps what a way means if that way is the longest; of equals, the one of the earlier rule. */
  private keep(
    { rule, isFilled, order }: End,
    end: number,
    captured: readonly unknown[],
    longest: Longest,
  ): void {
    if (end < longest.end || (end === longest.end && order > longest.order)) return;
    let filled = 0;
    const { meaning } = rule;
    const value: unknown =
      typeof meaning === 'function'
        ? (meaning as (...captured: unknown[]) => unknown)(
            ...isFilled.map((is) => (is ? captured[filled++] : null)),
            this,
          )
        : (meaning ?? captured[0]);
    if (value === null) return;
    longest.end = end;
    longest.order = order;
    longest.value = value;
  }

  private walk(at: Place, place: number, captured: readonly unknown[], longest: Longest): void {
    this.steps++;
    for (const end of at.ends) this.keep(end, place, captured, longest);
    const token = this.tokens[place];
    for (const step of at.next(token?.meaning ?? edge)) {
      let end = place;
      let value: unknown = true;
      if (step.check) {
        if (!step.check(this, place)) continue;
      } else {
        if (!token || (step.isTight && !token.touches)) continue;
        if (step.part) {
          const found = this.read(step.part, place);
          if (!found) continue;
          ({ value, end } = found);
        } else {
          end++;
          value = Number.isNaN(token.value) ? step.value : token.value;
        }
      }
      this.walk(step.place, end, step.isCaptured ? [...captured, value] : captured, longest);
    }
  }
}
