import type { Lexicon, Meaning } from '../words/meaning';
import { learn } from '../words/lexicon';
import { checkOf, type Check } from './checks';
import type { Parts } from './parts';
import type { Rule } from './wording';

/** Where a wording ends: its rule, and which of the rule's captures there are on this way to it. */
export interface End {
  readonly rule: Rule<unknown>;
  readonly isFilled: readonly boolean[];
  /** Earlier rules go first. */
  readonly order: number;
}

/** One step on the way through a wording, by a word, a part or a check. */
export interface Step {
  /** As the wording has it. */
  readonly item: string;
  readonly kinds: readonly string[];
  readonly part: Place | undefined;
  readonly check?: Check;
  readonly isTight: boolean;
  readonly isCaptured: boolean;
  readonly place: Place;
  /** What the word means that allows this step; a number means itself. */
  readonly value?: unknown;
}

const itemPattern = /^(~(?=.))?([{<])?(-(?=\w))?(.*?)[}>]?$/;

/** A place between the words of wordings that begin alike; all ways to write a part begin at one. */
export class Place {
  readonly ends: End[] = [];
  private readonly steps: Step[] = [];
  private known: Map<Meaning, readonly Step[]> | null = null;

  /** The step that is written so. */
  step(item: string, { parts, lexicon }: Grammar): Step {
    const known = this.steps.find((step) => step.item === item);
    if (known) return known;
    const [, tight, brace, unkept = '', rest = ''] = itemPattern.exec(item) ?? [];
    const body = brace === '<' ? unkept + rest : rest;
    const isWords = brace !== undefined || /^[a-z]|^'/i.test(body);
    const step: Step = {
      item,
      ...(brace === '<' ? checkOf(body) : { kinds: isWords ? body.split('|') : Array.from(body) }),
      part: brace === '{' ? parts.get(body) : undefined,
      isTight: tight !== undefined,
      isCaptured: brace === '{' && unkept === '',
      place: new Place(),
    };
    this.steps.push(step);
    if (brace !== '{') for (const kind of step.kinds) learn(lexicon, kind, kind, kind);
    return step;
  }

  /** The steps that a word with this meaning allows. */
  next(meaning: Meaning): readonly Step[] {
    this.known ??= new Map();
    let steps = this.known.get(meaning);
    if (!steps) {
      steps = this.steps.flatMap((step) => allowed(step, meaning));
      this.known.set(meaning, steps);
    }
    return steps;
  }
}

function allowed(step: Step, meaning: Meaning): readonly Step[] {
  const { part, check, kinds, place } = step;
  if (part) return meaning['the'] !== undefined || part.next(meaning).length > 0 ? [step] : [];
  if (check) return place.ends.length > 0 || place.next(meaning).length > 0 ? [step] : [];
  const kind = kinds.find((name) => meaning[name] !== undefined);
  return kind === undefined ? [] : [{ ...step, value: meaning[kind] }];
}

/** The parts of a grammar by their names, and the words that it knows. */
export interface Grammar {
  readonly parts: ReadonlyMap<string, Place>;
  readonly lexicon: Lexicon;
}

/** Rules by the part that they are of. */
export type Rules = { readonly [K in keyof Parts]: readonly Rule<Parts[K]>[] };

/** The grammar that these rules make, whose own words the lexicon learns; of equally long readings, earlier rules win. */
export function grammarOf(all: readonly Partial<Rules>[], lexicon: Lexicon): Grammar {
  const parts = new Map<string, Place>();
  const rulesOf = all.flatMap((rules) => Object.entries(rules));
  for (const [name] of rulesOf) parts.set(name, parts.get(name) ?? new Place());
  const grammar = { parts, lexicon };
  let order = 0;
  const grow = (
    place: Place,
    rule: Rule<unknown>,
    items: readonly string[],
    isFilled: readonly boolean[],
  ) => {
    const [item, ...rest] = items;
    if (item === undefined) {
      place.ends.push({ rule, isFilled, order });
      return;
    }
    const isOptional = item.length > 1 && item.endsWith('?');
    const step = place.step(isOptional ? item.slice(0, -1) : item, grammar);
    const filling = (is: boolean) => (step.isCaptured ? [...isFilled, is] : isFilled);
    grow(step.place, rule, rest, filling(true));
    if (isOptional) grow(place, rule, rest, filling(false));
  };
  for (const [name, rules] of rulesOf)
    for (const rule of rules)
      for (const words of rule.words.split('; ')) {
        order++;
        grow(parts.get(name) ?? new Place(), rule, words.split(' '), []);
      }
  return grammar;
}
