import { cueGroups, cues } from '../../src/core/follow-ups/cues/all';
import type { Model } from './logistic-regression';

/** Weights nearer to zero change nothing that anybody would notice; their cues are not asked. */
const LEAST = 0.08;

const number = (value: number): string => (Math.round(value * 100) / 100 + 0).toString();
const key = (name: string): string => (/^[a-z]+$/.test(name) ? name : `'${name}'`);

/** The text of `weights.ts` for a fitted model. */
export function weightsFile({ bias, weights }: Model): string {
  const weightOf = new Map(cues.map((cue, index) => [cue.name, weights[index] ?? 0]));
  const groups = cueGroups.map(({ title, cues: group }) => {
    const weighing = group.filter(({ name }) => Math.abs(weightOf.get(name) ?? 0) >= LEAST);
    const rows = weighing.map(({ name }) => `  ${key(name)}: ${number(weightOf.get(name) ?? 0)},`);
    return [`  // ${title}`, ...rows].join('\n');
  });
  return `// Written by scripts/fit-weights.ts: fit again rather than edit by hand.

/** Where the score of a line without any cue starts, in log odds. */
export const BIAS = ${number(bias)};

/**
 * What each cue adds to a line's score, in log odds: +1 makes a follow-up 2.7 times as likely, −1 as much less.
 * Cues without a weight do not tell enough to be asked.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
${groups.join('\n\n')}
};
`;
}
