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
  readonly check: Check | undefined;
  readonly isTight: boolean;
  readonly isCaptured: boolean;
  readonly place: Place;
  /** What the word means that allows this step; a number means itself. */
  readonly value: unknown;
}

// What stands against the word before, opens, is turned round, is counted on or back, is not kept; then the words.
const itemPattern = /^(~(?=.))?([{<])?(!)?(?:(-?\d):)?(-(?=\w))?(.*?)[}>]?$/;

/** A place between the words of wordings that begin alike; all ways to write a part begin at one. */
export class Place {
  readonly ends: End[] = [];
  private readonly steps: Step[] = [];
  private readonly known = new Map<Meaning, readonly Step[]>();

  /** The steps that a word with this meaning allows. */
  next(meaning: Meaning): readonly Step[] {
    // Most wordings end here.
    if (this.steps.length === 0) return this.steps;
    let allowed = this.known.get(meaning);
    if (!allowed) this.known.set(meaning, (allowed = this.steps.flatMap((step) => allowedBy(step, meaning))));
    return allowed;
  }

  /** Whether what begins here may begin with such a word. */
  mayBegin(meaning: Meaning): boolean {
    return meaning['the'] !== undefined || this.next(meaning).length > 0;
  }

  /** The step that is written so. */
  step(item: string, grammar: Grammar): Step {
    let step = this.steps.find((known) => known.item === item);
    if (!step) this.steps.push((step = stepOf(item, grammar)));
    return step;
  }
}

function stepOf(item: string, { parts, lexicon }: Grammar): Step {
  const [, tight, brace, not, offset, unkept, body = ''] = itemPattern.exec(item) ?? [];
  const isWords = brace !== undefined || /^[a-z]|^'/i.test(body);
  const kinds = isWords ? body.split('|') : Array.from(body);
  const step: Step = {
    item,
    kinds,
    check: brace === '<' ? checkOf(kinds, not === undefined, Number(offset ?? 0)) : undefined,
    part: brace === '{' ? parts[body] : undefined,
    isTight: tight !== undefined,
    isCaptured: brace === '{' && unkept === undefined,
    place: new Place(),
    value: undefined,
  };
  if (brace !== '{') for (const kind of kinds) learn(lexicon, kind, kind, kind);
  return step;
}

function allowedBy(step: Step, meaning: Meaning): readonly Step[] {
  const { part, check, kinds, place } = step;
  if (part) return part.mayBegin(meaning) ? [step] : [];
  if (check) return place.ends.length > 0 || place.next(meaning).length > 0 ? [step] : [];
  const kind = kinds.find((name) => meaning[name] !== undefined);
  return kind === undefined ? [] : [{ ...step, value: meaning[kind] }];
}

/** The parts of a grammar by their names, and the words that it knows. */
export interface Grammar {
  readonly parts: Readonly<Partial<Record<string, Place>>>;
  readonly lexicon: Lexicon;
}

/** Rules by the part that they are of. */
export type Rules = { readonly [K in keyof Parts]: readonly Rule<Parts[K]>[] };

/** The grammar that these rules make, whose own words the lexicon learns; of equally long readings, earlier rules win. */
export function grammarOf(all: readonly Partial<Rules>[], lexicon: Lexicon): Grammar {
  const parts: Record<string, Place> = {};
  const rulesOf = all.flatMap((rules) => Object.entries(rules));
  for (const [name] of rulesOf) parts[name] ??= new Place();
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
        grow(parts[name] ?? new Place(), rule, words.split(' '), []);
      }
  return grammar;
}
