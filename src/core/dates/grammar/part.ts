import type { Lexicon, Meaning } from '../words/meaning';
import { learn } from '../words/lexicon';
import { checks, type Check } from './checks';
import type { Rule } from './wording';

/** Where a wording ends: its rule, and which of what was captured on the way is each of the rule's captures, -1 for none. */
export interface End {
  readonly rule: Rule<unknown>;
  readonly slots: readonly number[];
  /** Earlier rules go first. */
  readonly order: number;
}

/** One step on the way through a wording, by a word, a part or a check. */
export interface Step {
  readonly kinds: readonly string[];
  readonly part: Part | undefined;
  readonly check: Check | undefined;
  readonly isTight: boolean;
  readonly isCaptured: boolean;
  readonly place: Place;
}

/** A place between the words of wordings that begin alike. */
export class Place {
  readonly ends: End[] = [];
  private readonly steps = new Map<string, Step>();
  private readonly known = new Map<Meaning, readonly Step[]>();

  /** The step that is written so. */
  step(item: string, grammar: Grammar): Step {
    const known = this.steps.get(item);
    if (known) return known;
    const [, tight, brace, body = ''] = /^(~(?=.))?([{<])?(.*?)[}>]?$/.exec(item) ?? [];
    const names = /^[\w|']+$/.test(body) || brace ? body.split('|') : Array.from(body);
    const step: Step = {
      kinds: names,
      part: brace === '{' ? grammar.parts.get(body) : undefined,
      check: brace === '<' ? checks[body] : undefined,
      isTight: tight !== undefined,
      isCaptured: brace === '{',
      place: new Place(),
    };
    this.steps.set(item, step);
    if (!brace) for (const name of names) learn(grammar.lexicon, name, name);
    return step;
  }

  /** The steps that a word with this meaning allows. */
  next(meaning: Meaning): readonly Step[] {
    let steps = this.known.get(meaning);
    if (!steps) {
      steps = [...this.steps.values()].filter((step) => allows(step, meaning));
      this.known.set(meaning, steps);
    }
    return steps;
  }
}

function allows({ part, check, kinds, place }: Step, meaning: Meaning): boolean {
  if (part) return meaning['the'] === true || part.start.next(meaning).length > 0;
  if (check) return place.ends.length > 0 || place.next(meaning).length > 0;
  return kinds.some((kind) => meaning[kind] !== undefined);
}

/** Something that the grammar has a name for, with all ways to write it. */
export interface Part {
  readonly id: number;
  readonly start: Place;
}

/** The parts of a grammar by their names, and the words that it knows. */
export interface Grammar {
  readonly parts: ReadonlyMap<string, Part>;
  readonly lexicon: Lexicon;
}

/** The grammar that these rules make, whose own words the lexicon learns. */
export function grammarOf(
  rules: Readonly<Record<string, readonly Rule<unknown>[]>>,
  lexicon: Lexicon,
): Grammar {
  const parts = new Map(Object.keys(rules).map((name, id) => [name, { id, start: new Place() }]));
  const grammar = { parts, lexicon };
  let order = 0;
  const grow = (
    place: Place,
    rule: Rule<unknown>,
    items: readonly string[],
    slots: number[],
    filled: number,
  ) => {
    const [item, ...rest] = items;
    if (item === undefined) {
      place.ends.push({ rule, slots, order });
      return;
    }
    const isOptional = item.length > 1 && item.endsWith('?');
    const step = place.step(isOptional ? item.slice(0, -1) : item, grammar);
    grow(
      step.place,
      rule,
      rest,
      step.isCaptured ? [...slots, filled] : slots,
      filled + Number(step.isCaptured),
    );
    if (isOptional) grow(place, rule, rest, step.isCaptured ? [...slots, -1] : slots, filled);
  };
  for (const [name, all] of Object.entries(rules))
    for (const rule of all)
      for (const words of rule.words.split('; ')) {
        order++;
        grow(parts.get(name)?.start ?? new Place(), rule, words.split(' '), [], 0);
      }
  return grammar;
}
