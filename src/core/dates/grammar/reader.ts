import { countOf, type DayCount } from '../day-count';
import type { DateContext } from '../date-phrase';
import type { Token } from '../text/token';
import { meansNothing } from '../words/lexicon';
import type { Meaning } from '../words/meaning';
import type { End, Grammar, Part, Place, Step } from './part';
import type { Parts } from './parts';

/** What a part was read as, and the place behind it. */
export interface Found<T = unknown> {
  readonly value: T;
  readonly end: number;
}

interface Way {
  readonly end: End;
  readonly place: number;
  readonly captured: readonly unknown[];
}

const deepest = 24;

function byLength(a: Way, b: Way): number {
  return b.place - a.place || a.end.order - b.end.order;
}

/** Reads parts of a grammar at places in a text. */
export class Reader {
  /** How many words have been looked at: what reading has cost. */
  steps = 0;
  /** Where the wording that is being given its meaning begins, and the place behind it. */
  start = 0;
  end = 0;
  /** The day of writing. */
  readonly now: DayCount;
  private depth = 0;
  private readonly memory: (Found | null | undefined)[][] = [];

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
    return this.tokens[place]?.meaning ?? meansNothing;
  }

  /** Whether a part can begin at a place. */
  mayBegin(name: keyof Parts, place: number): boolean {
    const meaning = this.meaningAt(place);
    return meaning['the'] === true || (this.grammar.parts.get(name)?.start.next(meaning).length ?? 0) > 0;
  }

  /** The longest that can be read as a part at a place. */
  find<K extends keyof Parts>(name: K, place: number): Found<Parts[K]> | null {
    const part = this.grammar.parts.get(name);
    return part ? (this.read(part, place) as Found<Parts[K]> | null) : null;
  }

  /** What was read is remembered, so that phrases within phrases cost no more than the length of the text. */
  private read(part: Part, place: number): Found | null {
    const memory = (this.memory[place] ??= []);
    let found = memory[part.id];
    if (found !== undefined || this.depth >= deepest) return found ?? null;
    this.depth++;
    found = this.meaningAt(place)['the'] === true ? this.read(part, place + 1) : this.longest(part, place);
    this.depth--;
    memory[part.id] = found;
    return found;
  }

  private longest(part: Part, start: number): Found | null {
    const ways: Way[] = [];
    this.walk(part.start, start, [], ways);
    if (ways.length > 1) ways.sort(byLength);
    for (const { end, place, captured } of ways) {
      this.start = start;
      this.end = place;
      const args = end.slots.map((slot) => captured[slot] ?? null);
      const value = (end.rule.meaning as (...captured: readonly unknown[]) => unknown)(...args, this);
      if (value !== null) return { value, end: place };
    }
    return null;
  }

  private walk(at: Place, place: number, captured: readonly unknown[], ways: Way[]): void {
    this.steps++;
    for (const end of at.ends) ways.push({ end, place, captured });
    const token = this.tokens[place];
    for (const step of at.next(token?.meaning ?? meansNothing)) {
      if (step.check) {
        if (step.check(this, place)) this.walk(step.place, place, captured, ways);
      } else if (token && (!step.isTight || token.touches)) {
        const found = step.part
          ? this.read(step.part, place)
          : { value: valueOf(token, step), end: place + 1 };
        if (found)
          this.walk(step.place, found.end, step.isCaptured ? [...captured, found.value] : captured, ways);
      }
    }
  }
}

function valueOf({ value, meaning }: Token, { kinds, isCaptured }: Step): unknown {
  if (!isCaptured || !Number.isNaN(value)) return value;
  for (const kind of kinds) if (meaning[kind] !== undefined) return meaning[kind];
  return null;
}
