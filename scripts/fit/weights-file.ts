import { cueGroups } from '../../src/core/follow-ups/cues/all';
import { company } from '../../src/core/follow-ups/cues/company';
import type { WordPlace } from './examples';
import type { Model } from './logistic-regression';

/** Weights nearer to zero change nothing that anybody would notice; their cues are not asked. */
const LEAST = 0.15;

const number = (value: number): string => (Math.round(value * 100) / 100 + 0).toString();
/** A weight, and behind it what it belongs to: names would weigh more than numbers in what is shipped. */
const row = (weight: number, name: string): string =>
  `  ${number(Math.abs(weight) >= LEAST ? weight : 0)}, // ${name}`;

/** A word and what it adds to a score, in log odds. */
type WeighedWord = readonly [word: string, weight: number];

/** A table of words by what each of them tells, in tenths. */
function wordTable(words: readonly WeighedWord[]): string {
  const byWeight = new Map<number, string[]>();
  for (const [word, weight] of words) {
    const tenths = Math.round(weight * 10);
    if (tenths !== 0) byWeight.set(tenths, [...(byWeight.get(tenths) ?? []), word]);
  }
  const rows = [...byWeight].sort(([a], [b]) => b - a);
  return rows
    .map(([tenths, some]) => `  '${tenths / 10}':\n    ${JSON.stringify(some.join(' '))},`)
    .join('\n');
}

/** The text of `word-weights.ts`. */
export function wordWeightsFile(wordsIn: (place: WordPlace) => readonly WeighedWord[]): string {
  return `// Written by scripts/fit-weights.ts: fit again rather than edit by hand.
import type { WordTable } from './word-table';

/** What words tell wherever they stand in a line without a task's mark. */
export const wordWeights: WordTable = {
${wordTable(wordsIn('anywhere'))}
};

/** What words tell besides at the beginning of such a line. */
export const beginningWeights: WordTable = {
${wordTable(wordsIn('beginning'))}
};

/** What words of the headings above tell of such lines. */
export const headingWeights: WordTable = {
${wordTable(wordsIn('heading'))}
};

/** What words of a note's name tell of such lines in it. */
export const nameWeights: WordTable = {
${wordTable(wordsIn('name'))}
};
`;
}

/** The text of `company-weights.ts`. */
export function companyWeightsFile({ bias, weights }: Model): string {
  return `// Written by scripts/fit-weights.ts: fit again rather than edit by hand.

/** What every line gets in the second look, which asks what the first makes of the lines around it. */
export const COMPANY_BIAS = ${number(bias)};

/** What the lines around a line add to its score, in log odds, in the order of their cues. */
export const COMPANY_WEIGHTS: readonly number[] = [
${company.map(({ name }, at) => row(weights[at] ?? 0, name)).join('\n')}
];
`;
}

/** The text of `weights.ts` for a fitted model. */
export function weightsFile({ bias, weights }: Model): string {
  let at = 0;
  const groups = cueGroups.map(({ title, cues: group }) => {
    const rows = group.map(({ name }) => row(weights[at++] ?? 0, name));
    return [`  // ${title}`, ...rows].join('\n');
  });
  return `// Written by scripts/fit-weights.ts: fit again rather than edit by hand.

/** Where the score of a line without any cue starts, in log odds. */
export const BIAS = ${number(bias)};

/**
 * What each cue adds to a line's score, in log odds and in the order of the cues: +1 makes a follow-up 2.7 times as
 * likely, −1 as much less. Cues of no weight do not tell enough to be asked.
 */
export const WEIGHTS: readonly number[] = [
${groups.join('\n\n')}
];
`;
}
