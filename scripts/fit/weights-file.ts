import { cueGroups } from '../../src/core/follow-ups/cues/all';
import { company } from '../../src/core/follow-ups/cues/company';
import type { Model } from './logistic-regression';

/** Weights nearer to zero change nothing that anybody would notice; their cues are not asked. */
const LEAST = 0.15;

const number = (value: number): string => (Math.round(value * 100) / 100 + 0).toString();
/** A weight, and behind it what it belongs to: names would weigh more than numbers in what is shipped. */
const row = (weight: number, name: string): string =>
  `  ${number(Math.abs(weight) >= LEAST ? weight : 0)}, // ${name}`;

/** Words that tell less than this are left out. */
const LEAST_OF_WORD = 0.2;

/** The text of `word-weights.ts`: words by what each of them tells, in tenths. */
export function wordWeightsFile(words: readonly string[], weights: readonly number[]): string {
  const byWeight = new Map<number, string[]>();
  words.forEach((word, at) => {
    const weight = weights[at] ?? 0;
    const tenths = Math.round(weight * 10);
    if (Math.abs(weight) >= LEAST_OF_WORD) byWeight.set(tenths, [...(byWeight.get(tenths) ?? []), word]);
  });
  const rows = [...byWeight].sort(([a], [b]) => b - a);
  return `// Written by scripts/fit-weights.ts: fit again rather than edit by hand.

/** What words tell wherever they stand in a line without a task's mark: log odds, each with its words. */
export const wordWeights: Readonly<Record<string, string>> = {
${rows.map(([tenths, some]) => `  '${tenths / 10}':\n    ${JSON.stringify(some.join(' '))},`).join('\n')}
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
