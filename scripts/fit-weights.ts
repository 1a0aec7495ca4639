// Fits the weights of the cues to labelled notes and writes them into the source.
//   npx tsx scripts/fit-weights.ts [FOLDER]     a folder of sets, each with pairs of NAME.md and NAME.json
import fs from 'node:fs';
import { cueGroups } from '../src/core/follow-ups/cues/all';
import { exercise, type Example, type Exercise } from './fit/examples';
import { f1, figuresOf, inPercent, precision, total, type Counting, type Figures } from './fit/figures';
import { labelledNotes } from './fit/labelled-notes';
import { fit, probability, type Model, type Observation } from './fit/logistic-regression';
import { weightsFile } from './fit/weights-file';

const WEIGHTS_FILE = 'src/core/follow-ups/weights.ts';
/** How strongly weights are held near zero: those of cues of the whole note more so, as notes are few and lines many. */
const PENALTY = 0.7;
const NOTE_PENALTY = 4.5;
const penalties = cueGroups.flatMap(({ cues: group, isOfNote }) =>
  group.map(() => (isOfNote ? NOTE_PENALTY : PENALTY)),
);
/** How much a line counts: less where one reader labelled it, more where the notes are like those we write for. */
const SET_WEIGHTS: Readonly<Record<string, number>> = { more: 0.6, seeds: 5 };
/** The sets by which thresholds are judged. */
const JUDGED = new Set(['dev', 'dev2']);
const LEAST_PRECISION = 0.82;

function observations(exercises: readonly Exercise[]): Observation[] {
  return exercises.flatMap(({ note, examples }) =>
    examples.flatMap(({ cues: features, isFollowUp, isClosed }) =>
      isFollowUp === null || isClosed
        ? []
        : [
            {
              features,
              answer: isFollowUp ? 1 : 0,
              weight: SET_WEIGHTS[note.set] ?? 1,
            } as const,
          ],
    ),
  );
}

type Scores = ReadonlyMap<Example, number>;

function scoresBy(model: Model, exercises: readonly Exercise[]): [Example, number][] {
  return exercises.flatMap(({ examples }) =>
    examples.map((example): [Example, number] => [example, probability(model, example.cues)]),
  );
}

/** The score that each line gets from a model that has seen no note of its author. */
function scoresOfStrangers(exercises: readonly Exercise[], whole: Model): Scores {
  const authors = new Set(exercises.map(({ note }) => note.author));
  return new Map(
    [...authors].flatMap((author) => {
      const others = exercises.filter(({ note }) => note.author !== author);
      const model = fit(observations(others), penalties, whole);
      return scoresBy(
        model,
        exercises.filter(({ note }) => note.author === author),
      );
    }),
  );
}

function figures(
  exercises: readonly Exercise[],
  scores: Scores,
  threshold: number,
  counting: Counting,
): Figures {
  return total(
    exercises.map((one) => figuresOf(one, (example) => (scores.get(example) ?? 0) >= threshold, counting)),
  );
}

/** The threshold with the best F1 among those precise enough. */
function bestThreshold(exercises: readonly Exercise[], scores: Scores, leastPrecision: number): number {
  const thresholds = Array.from({ length: 90 }, (_, step) => (step + 5) / 100);
  const rows = thresholds.map((threshold) => ({
    threshold,
    found: figures(exercises, scores, threshold, 'all'),
  }));
  const precise = rows.filter(({ found }) => precision(found) >= leastPrecision);
  return precise.sort((a, b) => f1(b.found) - f1(a.found))[0]?.threshold ?? 0.5;
}

function report(title: string, exercises: readonly Exercise[], scores: Scores, threshold: number): void {
  const say = (row: string, found: Figures): void => {
    process.stdout.write(
      `${row.padEnd(28)} ${inPercent(found)}  (${found.right} right, ${found.wrong} wrong, ${found.missed} missed)\n`,
    );
  };
  say(title, figures(exercises, scores, threshold, 'all'));
  say('  without checkbox', figures(exercises, scores, threshold, 'without checkbox'));
}

const folder = process.argv[2] ?? '../shared/eval/notes';
const exercises = labelledNotes(folder).map(exercise);
const judged = exercises.filter(({ note }) => JUDGED.has(note.set));
const model = fit(observations(exercises), penalties);
const strangers = scoresOfStrangers(exercises, model);
const fitted: Scores = new Map(scoresBy(model, exercises));
const threshold = bestThreshold(judged, strangers, LEAST_PRECISION);
process.stdout.write(
  `threshold ${threshold} (best on strangers at any precision: ${bestThreshold(judged, strangers, 0)})\n`,
);
for (const set of [...new Set(exercises.map(({ note }) => note.set))]) {
  const ofSet = exercises.filter(({ note }) => note.set === set);
  report(`${set}, fitted`, ofSet, fitted, threshold);
  report(`${set}, strangers`, ofSet, strangers, threshold);
}
report('judged sets, fitted', judged, fitted, threshold);
report('judged sets, strangers', judged, strangers, threshold);
report(
  'asking for nothing, strangers',
  judged.filter(({ note }) => note.category === 'C'),
  strangers,
  threshold,
);
fs.writeFileSync(WEIGHTS_FILE, weightsFile(model));
