import { cueGroups } from '../../src/core/follow-ups/cues/all';
import { WORD_PLACES, type Example, type Exercise, type WordPlace } from './examples';
import { INVENTED } from './invented-notes';
import { vocabulary } from './vocabulary';

/** How strongly weights are held near zero: those of cues of the whole note more so, as notes are few and lines many. */
const PENALTY = 1;
const NOTE_PENALTY = 4.5;
/** What is fitted to one word is held more strongly than what is fitted to a cue. */
const WORD_PENALTIES: Readonly<Record<WordPlace, number>> = {
  anywhere: 2.8,
  beginning: 2,
  heading: 5,
  name: 5,
};
/** Invented notes lean their own way, in how much they ask for and by what: it is held apart from what they share. */
const OWN_PENALTY = 7;
const OWN_BIAS_PENALTY = 0.01;
/** Words that tell less than this are left out: most of them tell of the notes at hand. */
const LEAST_OF_WORD = 0.2;

/** The words of one place: their features follow one another. */
interface WordBlock {
  readonly words: readonly string[];
  readonly start: number;
  readonly featureOf: ReadonlyMap<string, number>;
}

/** What weights are fitted to, numbered: cues, words by their places, and all of these again for invented notes alone. */
export class Features {
  /** How strongly each weight is held near zero. */
  readonly penalties: readonly number[];
  /** How many there are that notes of all sets share. */
  private readonly shared: number;
  private readonly firstWord: number;
  private readonly blocks = new Map<WordPlace, WordBlock>();

  constructor(exercises: readonly Exercise[]) {
    const shared: number[] = cueGroups.flatMap(({ cues, isOfNote }) =>
      cues.map(() => (isOfNote ? NOTE_PENALTY : PENALTY)),
    );
    this.firstWord = shared.length;
    for (const place of WORD_PLACES) {
      const words = vocabulary(exercises, place);
      const start = shared.length;
      const featureOf = new Map(words.map((word, at) => [word, start + at]));
      this.blocks.set(place, { words, start, featureOf });
      shared.push(...words.map(() => WORD_PENALTIES[place]));
    }
    this.shared = shared.length;
    this.penalties = [...shared, ...shared.map(() => OWN_PENALTY), OWN_BIAS_PENALTY];
  }

  /** Those of an example that notes of all sets share. */
  of({ cues, words }: Example): readonly number[] {
    const ofWords = [...this.blocks].flatMap(([place, { featureOf }]) =>
      words[place].flatMap((word) => featureOf.get(word) ?? []),
    );
    return [...cues, ...ofWords];
  }

  /** All of an example's, for a fit. */
  forFit(example: Example, set: string): readonly number[] {
    const common = this.of(example);
    if (set !== INVENTED) return common;
    return [...common, ...common.map((feature) => feature + this.shared), 2 * this.shared];
  }

  /** Whether a feature is worth a place in what is shipped, by the weight of a first fit. */
  isKept(feature: number, weight: number): boolean {
    return feature < this.firstWord || feature >= this.shared || Math.abs(weight) >= LEAST_OF_WORD;
  }

  /** The words of a place that have a weight, each with it. */
  wordsIn(place: WordPlace, weights: readonly number[]): readonly (readonly [string, number])[] {
    const { words = [], start = 0 } = this.blocks.get(place) ?? {};
    return words
      .map((word, at) => [word, weights[start + at] ?? 0] as const)
      .filter(([, weight]) => weight !== 0);
  }
}
