/** An example of a fit: the features that apply, the answer, and how much it counts. */
export interface Observation {
  readonly features: readonly number[];
  readonly answer: 0 | 1;
  readonly weight: number;
}

/** A fitted model: log odds of the answer 1 are `bias` plus the weights of the features that apply. */
export interface Model {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** The fit ends when a step makes the loss smaller by less than this. */
const STILL = 1e-3;
const SMALLEST_STEP = 1 / 1024;
const MOST_STEPS = 30;

export const probability = ({ bias, weights }: Model, features: readonly number[]): number =>
  1 / (1 + Math.exp(-features.reduce((sum, feature) => sum + (weights[feature] ?? 0), bias)));

/** Solves `matrix · x = right` for a symmetric positive definite matrix, by Cholesky's method, in place. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let i = 0; i < size; i++) {
    const row = matrix[i] as Float64Array;
    for (let j = 0; j <= i; j++) {
      const other = matrix[j] as Float64Array;
      let sum = row[j] as number;
      for (let k = 0; k < j; k++) sum -= (row[k] as number) * (other[k] as number);
      row[j] = i === j ? Math.sqrt(sum) : sum / (other[j] as number);
    }
  }
  for (let i = 0; i < size; i++) {
    const row = matrix[i] as Float64Array;
    let sum = right[i] as number;
    for (let k = 0; k < i; k++) sum -= (row[k] as number) * (right[k] as number);
    right[i] = sum / (row[i] as number);
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = right[i] as number;
    for (let k = i + 1; k < size; k++)
      sum -= ((matrix[k] as Float64Array)[i] as number) * (right[k] as number);
    right[i] = sum / ((matrix[i] as Float64Array)[i] as number);
  }
  return right;
}

/** The gradient and the lower half of the Hessian of the penalised loss; index `size` is the bias. */
function curvature(
  observations: readonly Observation[],
  model: Model,
  penalties: readonly number[],
): [Float64Array, Float64Array[]] {
  const size = model.weights.length;
  const gradient = new Float64Array(size + 1);
  const hessian = Array.from({ length: size + 1 }, () => new Float64Array(size + 1));
  model.weights.forEach((weight, feature) => {
    const penalty = penalties[feature] ?? 0;
    gradient[feature] = penalty * weight;
    (hessian[feature] as Float64Array)[feature] = penalty;
  });
  (hessian[size] as Float64Array)[size] = 1e-6;
  for (const { features, answer, weight } of observations) {
    const p = probability(model, features);
    const slope = weight * (p - answer);
    const bend = weight * p * (1 - p);
    const active = [...features, size];
    active.forEach((feature, at) => {
      gradient[feature] = (gradient[feature] ?? 0) + slope;
      const row = hessian[feature] as Float64Array;
      for (let k = 0; k <= at; k++) row[active[k] as number] = (row[active[k] as number] ?? 0) + bend;
    });
  }
  return [gradient, hessian];
}

/** What the fit makes as small as it can: surprise at the answers, and half the squared weights times their penalties. */
function loss(observations: readonly Observation[], model: Model, penalties: readonly number[]): number {
  const held = model.weights.reduce(
    (sum, weight, at) => sum + ((penalties[at] ?? 0) / 2) * weight * weight,
    0,
  );
  return observations.reduce((sum, { features, answer, weight }) => {
    const p = probability(model, features);
    return sum - weight * Math.log(Math.max(answer === 1 ? p : 1 - p, 1e-12));
  }, held);
}

function moved({ bias, weights }: Model, move: Float64Array, by: number): Model {
  return {
    bias: bias - by * (move[weights.length] ?? 0),
    weights: weights.map((weight, feature) => weight - by * (move[feature] ?? 0)),
  };
}

/**
 * Fits a logistic regression by Newton's method with halved steps. `penalties` hold each weight near zero: what half its
 * square costs; the bias is free.
 */
export function fit(observations: readonly Observation[], penalties: readonly number[], from?: Model): Model {
  let model: Model = from ?? { bias: -3, weights: penalties.map(() => 0) };
  let least = loss(observations, model, penalties);
  for (let step = 0; step < MOST_STEPS; step++) {
    const [gradient, hessian] = curvature(observations, model, penalties);
    const move = solve(hessian, gradient);
    let by = 1;
    while (by > SMALLEST_STEP && loss(observations, moved(model, move, by), penalties) > least) by /= 2;
    model = moved(model, move, by);
    const now = loss(observations, model, penalties);
    if (least - now < STILL) break;
    least = now;
  }
  return model;
}
