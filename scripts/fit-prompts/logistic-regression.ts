/** A candidate line as the model sees it: which cues apply, and whether it is a prompt. */
export interface Example {
  readonly author: string;
  readonly cues: readonly string[];
  readonly isPrompt: boolean;
  /** How much it counts: lines of a long note count less each. */
  readonly share: number;
}

/** Weights in log odds. */
export interface Weights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Fitted weights and the score they give. */
export interface Model extends Weights {
  /** Log odds of being a prompt. */
  readonly score: (example: Example) => number;
}

const ROUNDS = 400;
const STEP = 0.05;
/** How strongly weights are pulled towards where they stood. */
const PULL = 0.02;

const squash = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Logistic regression by gradient descent from given weights, with a quadratic pull back to them. */
export function fit(examples: readonly Example[], start: Weights): Model {
  const weights: Record<string, number> = { ...start.weights };
  let bias = start.bias;
  const score = ({ cues }: Example): number => cues.reduce((sum, name) => sum + (weights[name] ?? 0), bias);
  const total = examples.reduce((sum, { share }) => sum + share, 0) || 1;
  for (let round = 0; round < ROUNDS && examples.length > 0; round++) {
    const slopes: Record<string, number> = {};
    let biasSlope = 0;
    for (const example of examples) {
      const error = ((example.isPrompt ? 1 : 0) - squash(score(example))) * (example.share / total);
      biasSlope += error;
      for (const name of example.cues) slopes[name] = (slopes[name] ?? 0) + error;
    }
    bias += STEP * 20 * biasSlope;
    for (const [name, from] of Object.entries(start.weights)) {
      const weight = weights[name] ?? from;
      weights[name] = weight + STEP * 20 * ((slopes[name] ?? 0) - PULL * 0.05 * (weight - from));
    }
  }
  return { bias, weights, score };
}

/** Precision, recall and their harmonic mean at even odds, in words. */
export function F1(judged: readonly { readonly example: Example; readonly score: number }[]): string {
  const found = judged.filter(({ score }) => score >= 0);
  const right = found.filter(({ example }) => example.isPrompt).length;
  const wanted = judged.filter(({ example }) => example.isPrompt).length;
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return `${percent((2 * right) / (found.length + wanted))}  (precision ${percent(right / found.length)}, recall ${percent(right / wanted)})`;
}
