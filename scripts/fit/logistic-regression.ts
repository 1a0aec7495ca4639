/** An example of a fit: the features that apply, the answer, and how much it counts. */
export interface Observation {
  readonly features: readonly number[];
  readonly answer: 0 | 1;
  readonly weight: number;
  /** Log odds that are known beforehand, 0 where absent. */
  readonly known?: number;
}

/** A fitted model: log odds of the answer 1 are `bias` plus the weights of the features that apply. */
export interface Model {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** The fit ends when a step makes the loss smaller by less than this. */
const STILL = 1e-2;
const SMALLEST_STEP = 1 / 1024;
const MOST_STEPS = 40;
/** A step is exact enough when this share of the slope is left. */
const EXACT = 0.02;
const MOST_TURNS = 120;
/** Keeps the bias, which is free, from running away where there is nothing to fit. */
const BIAS_PENALTY = 1e-6;

/** What a model makes of some features. */
export const logOdds = ({ bias, weights }: Model, features: readonly number[], known = 0): number =>
  features.reduce((sum, feature) => sum + (weights[feature] ?? 0), bias + known);

/** Log odds as a share between 0 and 1. */
export const squash = (odds: number): number => 1 / (1 + Math.exp(-odds));

type Vector = Float64Array;

function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
}

function plus(a: Vector, b: Vector, times: number): Vector {
  const sum = new Float64Array(a.length);
  for (let at = 0; at < a.length; at++) sum[at] = (a[at] as number) + times * (b[at] as number);
  return sum;
}

/** The penalised loss of a logistic regression; the last place of a vector is the bias. */
class Loss {
  private readonly penalties: Vector;

  constructor(
    private readonly observations: readonly Observation[],
    penalties: readonly number[],
  ) {
    this.penalties = Float64Array.of(...penalties, BIAS_PENALTY);
  }

  /** The log odds of each observation, without what is known beforehand. */
  odds(at: Vector): Vector {
    const odds = new Float64Array(this.observations.length).fill(at[at.length - 1] ?? 0);
    this.observations.forEach(({ features }, row) => {
      let sum = odds[row] as number;
      for (const feature of features) sum += at[feature] as number;
      odds[row] = sum;
    });
    return odds;
  }

  /** Surprise at the answers, and half the squared weights times their penalties. */
  value(at: Vector): number {
    const odds = this.odds(at);
    const held = at.reduce(
      (sum, weight, place) => sum + ((this.penalties[place] ?? 0) / 2) * weight * weight,
      0,
    );
    return this.observations.reduce((sum, { answer, weight, known = 0 }, row) => {
      const p = squash((odds[row] ?? 0) + known);
      return sum - weight * Math.log(Math.max(answer === 1 ? p : 1 - p, 1e-12));
    }, held);
  }

  /** The slope of the loss, and how much each observation bends it. */
  slope(at: Vector): { slope: Vector; bends: Vector } {
    const odds = this.odds(at);
    const chances = odds.map((value, row) => squash(value + (this.observations[row]?.known ?? 0)));
    const pulls = chances.map((p, row) => {
      const { answer = 0, weight = 0 } = this.observations[row] ?? {};
      return weight * (p - answer);
    });
    const bends = chances.map((p, row) => (this.observations[row]?.weight ?? 0) * p * (1 - p));
    return { slope: this.gathered(pulls, at), bends };
  }

  /** The Hessian times a direction, without ever writing the matrix down. */
  bent(direction: Vector, bends: Vector): Vector {
    return this.gathered(
      this.odds(direction).map((value, row) => value * (bends[row] ?? 0)),
      direction,
    );
  }

  private gathered(rows: Vector, held: Vector): Vector {
    const sums = held.map((value, place) => value * (this.penalties[place] ?? 0));
    const bias = sums.length - 1;
    this.observations.forEach(({ features }, row) => {
      const value = rows[row] ?? 0;
      for (const feature of features) (sums[feature] as number) += value;
      (sums[bias] as number) += value;
    });
    return sums;
  }
}

/** Solves `Hessian · step = slope` by conjugate gradients. */
function newtonStep(loss: Loss, slope: Vector, bends: Vector): Vector {
  let step: Vector = new Float64Array(slope.length);
  let rest = slope;
  let direction = slope;
  let left = dot(rest, rest);
  const enough = EXACT * EXACT * left;
  for (let turn = 0; turn < MOST_TURNS && left > enough; turn++) {
    const bent = loss.bent(direction, bends);
    const by = left / dot(direction, bent);
    step = plus(step, direction, by);
    rest = plus(rest, bent, -by);
    const now = dot(rest, rest);
    direction = plus(rest, direction, now / left);
    left = now;
  }
  return step;
}

/**
 * Fits a logistic regression by truncated Newton steps, halved where they overshoot. `penalties` hold each weight near
 * zero: what half its square costs; the bias is free.
 */
export function fit(observations: readonly Observation[], penalties: readonly number[], from?: Model): Model {
  const loss = new Loss(observations, penalties);
  let at: Vector = Float64Array.of(...(from?.weights ?? penalties.map(() => 0)), from?.bias ?? -3);
  let least = loss.value(at);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { slope, bends } = loss.slope(at);
    const move = newtonStep(loss, slope, bends);
    let by = 1;
    while (by > SMALLEST_STEP && loss.value(plus(at, move, -by)) > least) by /= 2;
    at = plus(at, move, -by);
    const now = loss.value(at);
    if (least - now < STILL) break;
    least = now;
  }
  return { bias: at[at.length - 1] ?? 0, weights: [...at.slice(0, -1)] };
}
