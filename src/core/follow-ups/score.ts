import type { Note } from '../note/note';
import { each, type Steps } from '../steps';
import type { Candidate } from './candidate';
import { cueGroups, cues, type CueGroup } from './cues/all';
import { companies, company, type Company } from './cues/company';
import { has, type Condition, type Cue, type Scope } from './cues/cue';
import { doubts } from './cues/doubts';
import { opensWithVerb } from './cues/opening';
import type { Place } from './cues/place-of';
import type { Seen } from './cues/seen';
import { Sight } from './cues/sight';
import { COMPANY_BIAS, COMPANY_WEIGHTS } from './company-weights';
import { BIAS, WEIGHTS } from './weights';

/** How sure we are that a line is a follow-up, and why. */
export interface Score {
  /** 0 to 1; below a hundredth only known to be no more than that. */
  readonly confidence: number;
  /** The strongest reasons to believe it, strongest first; at most three. Worked out when asked for. */
  readonly why: readonly string[];
}

/** The score of a line by its cues, which have read its words. */
export interface CueScore extends Score {
  /** False where its words surely name no day. */
  readonly mayNameDay: boolean;
}

/** More reasons than this tell the user nothing new. */
const MOST_REASONS = 3;

const squash = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Cues that have a weight, with what they ask of words in a table: most of them cost a look at their bits. */
class WeighedCues {
  private readonly asked: readonly { readonly test: Condition['test']; readonly weight: number }[];
  private readonly bits: Int32Array;

  constructor(cues: readonly Cue[]) {
    const weighed = cues.filter(weightOf);
    this.asked = weighed.map((cue) => ({ test: cue.when.test, weight: weightOf(cue) }));
    this.bits = Int32Array.from(
      weighed.flatMap(({ when: { opening, kinds, phrases } }) => [opening, kinds, phrases]),
    );
  }

  /** The sum of the weights of those that apply. */
  sum(seen: Seen): number {
    const { bits } = this;
    const { mood, wording } = seen;
    let total = 0;
    let at = 0;
    for (const { test, weight } of this.asked) {
      if (
        has(mood, bits[at]) &&
        has(wording.all, bits[at + 1]) &&
        has(wording.phrases, bits[at + 2]) &&
        test(seen)
      )
        total += weight;
      at += 3;
    }
    return total;
  }
}

const weights = new Map(cueGroups.flatMap((group) => group.cues).map((cue, at) => [cue, WEIGHTS[at] ?? 0]));

const weightOf = (cue: Cue): number => weights.get(cue) ?? 0;

/** The cues of a scope. */
function ofScope(scope: Scope, groups: readonly CueGroup[] = cueGroups): readonly Cue[] {
  return groups.flatMap((group) => group.cues).filter((cue) => cue.scope === scope);
}

const isDoubt = (group: CueGroup): boolean => group.cues === doubts;
/** The groups asked of each line before the doubts, with their cues that hang on the line. */
const lineGroups = cueGroups
  .filter((group) => !isDoubt(group))
  .map((group) => ({ ...group, cues: new WeighedCues(ofScope('line', [group])) }));
const lineDoubts = ofScope('line', cueGroups.filter(isDoubt));
const everyDoubt = new WeighedCues(lineDoubts);
const everyPlace = new WeighedCues(ofScope('place'));
const everyNote = new WeighedCues(ofScope('note'));
const everyOrder = new WeighedCues(ofScope('order'));
/** The most that the doubts together can speak for a line. */
const MOST_FROM_DOUBTS = lineDoubts.reduce((sum, cue) => sum + Math.max(0, weightOf(cue)), 0);
/** Log odds of a hundredth: lines that cannot get further are not worth their doubts. */
const HOPELESS = Math.log(1 / 99);
/** Lines below these log odds are not looked at closely: whoever is found to have them, they stay unlikely. */
const GLANCED_BELOW = Math.log(1 / 40);
const reasons = cues
  .map((cue, at) => ({ ...cue, weight: WEIGHTS[at] ?? 0 }))
  .filter(({ says, weight }) => says !== null && weight > 0)
  .sort((a, b) => b.weight - a.weight);

/** Adds up the cues for the lines of one note; what lines share is added up once. */
class NoteScorer {
  private readonly ofPlaces = new Map<Place, number>();
  private ofNote: number | null = null;
  private ofOrders: number | null = null;

  logOdds(seen: Seen): number {
    const told = BIAS + this.place(seen) + this.line(seen);
    if (seen.isMarked) return told;
    this.ofNote ??= seen.note.nameWeight + everyNote.sum(seen);
    const words = seen.wording.weight + seen.place.headingWeight;
    const unmarked = told + words + this.ofNote + this.orders(seen);
    const most = unmarked + MOST_FROM_DOUBTS;
    return most < HOPELESS ? most : unmarked + everyDoubt.sum(seen);
  }

  private line(seen: Seen): number {
    let total = 0;
    for (const { mayApply, isForUnmarked, cues: group } of lineGroups) {
      if (isForUnmarked && seen.isMarked) continue;
      if (!mayApply || mayApply(seen)) total += group.sum(seen);
    }
    return total;
  }

  private orders(seen: Seen): number {
    return opensWithVerb(seen) ? (this.ofOrders ??= everyOrder.sum(seen)) : 0;
  }

  private place(seen: Seen): number {
    const known = this.ofPlaces.get(seen.place);
    if (known !== undefined) return known;
    const total = everyPlace.sum(seen);
    this.ofPlaces.set(seen.place, total);
    return total;
  }
}

const companyCues = company.map((cue, at) => ({ cue, weight: COMPANY_WEIGHTS[at] ?? 0 }));

/** What the lines around a line add to what it seems to be by itself. */
function fromCompany(around: Company): number {
  let total = COMPANY_BIAS;
  for (const { cue, weight } of companyCues) if (cue.applies(around)) total += weight;
  return total;
}

class LineScore implements CueScore {
  constructor(
    private readonly seen: Seen,
    private readonly around: Company,
    readonly confidence: number,
  ) {}

  get mayNameDay(): boolean {
    const { wording, words } = this.seen;
    return wording.mayNameDay || wording.text !== words;
  }

  get why(): readonly string[] {
    const words = new Set<string>();
    for (const { applies, says } of reasons) {
      if (words.size === MOST_REASONS) break;
      if (says && applies(this.seen)) words.add(says(this.seen));
    }
    for (const { cue, weight } of companyCues) {
      if (words.size === MOST_REASONS) break;
      if (cue.says !== null && weight > 0 && cue.applies(this.around)) words.add(cue.says);
    }
    return [...words];
  }
}

/** A line with what it seems to be among the lines around it, in log odds. */
interface Look {
  readonly seen: Seen;
  readonly around: Company;
  readonly odds: number;
}

/** The second look, which adds what the first makes of the lines around each line. */
function secondLooks(seen: readonly Seen[], odds: readonly number[]): Look[] {
  const around = companies(seen, odds.map(squash));
  const looks: Look[] = [];
  seen.forEach((one, at) => {
    const company = around[at];
    if (company) looks.push({ seen: one, around: company, odds: (odds[at] ?? 0) + fromCompany(company) });
  });
  return looks;
}

/**
 * Scores the candidates of one note. A first look adds up the cues that apply to each line; a second adds what the
 * first makes of the lines around it. The sum is squashed to a confidence. Who is to do it is only looked for on lines
 * that may matter: that takes as long as everything else.
 */
export function* scores(candidates: readonly Candidate[], note: Note, path: string): Steps<CueScore[]> {
  const { sight, glances } = yield* Sight.glances(candidates, note, path);
  const scorer = new NoteScorer();
  const glanceOdds = yield* each(glances, (glance) => scorer.logOdds(glance));
  let looks = secondLooks(glances, glanceOdds);
  const seen = yield* each(looks, (look) =>
    look.odds < GLANCED_BELOW ? look.seen : sight.closely(look.seen),
  );
  if (seen.some((one, at) => one !== glances[at])) {
    const odds = yield* each(seen, (one, at) =>
      one === glances[at] ? (glanceOdds[at] ?? 0) : scorer.logOdds(one),
    );
    looks = secondLooks(seen, odds);
  }
  return looks.map(({ seen: one, around, odds }) => new LineScore(one, around, squash(odds)));
}
