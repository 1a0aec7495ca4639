// Fits the weights of the cues to labelled notes and writes them into the source.
//   npx tsx scripts/fit-weights.ts [FOLDER]     a folder of sets, each with pairs of NAME.md and NAME.json; without
//                                               it, to what is invented alone
import fs from 'node:fs';
import { companies, company } from '../src/core/follow-ups/cues/company';
import { exercise, type Example, type Exercise } from './fit/examples';
import { Features } from './fit/features';
import { f1, figuresOf, inPercent, precision, total, type Counting, type Figures } from './fit/figures';
import { INVENTED, inventedNotes } from './fit/invented-notes';
import { labelledNotes } from './fit/labelled-notes';
import { TABLES, tableNotes } from './fit/table-notes';
import { fit, logOdds, squash, type Model, type Observation } from './fit/logistic-regression';
import { companyWeightsFile, weightsFile, wordWeightsFile } from './fit/weights-file';

const WEIGHTS_FILE = 'src/core/follow-ups/weights.ts';
const COMPANY_WEIGHTS_FILE = 'src/core/follow-ups/company-weights.ts';
const WORD_WEIGHTS_FILE = 'src/core/follow-ups/words/word-weights.ts';
/** How strongly the weights of company are held near zero. */
const COMPANY_PENALTY = 1;
/** How much a line counts: less where one reader labelled it, more where the notes are like those we write for. */
const SET_WEIGHTS: Readonly<Record<string, number>> = { more: 0.8, seeds: 4, [INVENTED]: 0.8, [TABLES]: 2 };
const INVENTED_NOTES = 'tests/labelled-notes';
/** The sets by which thresholds are judged. */
const JUDGED = new Set(['dev', 'dev2']);
const LEAST_PRECISION = 0.82;

const [, , folder] = process.argv;
const labelled = folder === undefined ? [] : labelledNotes(folder);
const notes = [...labelled, ...inventedNotes(INVENTED_NOTES), ...tableNotes()];
const exercises = notes.map(exercise);
const features = new Features(exercises);

function observations(exercises: readonly Exercise[]): Observation[] {
  return exercises.flatMap(({ note, examples }) =>
    examples.flatMap((example) =>
      example.isFollowUp === null || example.isClosed
        ? []
        : [
            {
              features: features.forFit(example, note.set),
              answer: example.isFollowUp ? 1 : 0,
              weight: SET_WEIGHTS[note.set] ?? 1,
            } as const,
          ],
    ),
  );
}

/** A first fit tells which words are worth keeping, a second fits the weights of what is kept. */
function train(exercises: readonly Exercise[], from?: Model): Model {
  const all = observations(exercises);
  const first = fit(all, features.penalties, from);
  const isKept = first.weights.map((weight, feature) => features.isKept(feature, weight));
  const kept = all.map((one) => ({ ...one, features: one.features.filter((feature) => isKept[feature]) }));
  const weights = first.weights.map((weight, feature) => (isKept[feature] ? weight : 0));
  return fit(kept, features.penalties, { ...first, weights });
}

/** Log odds by example. */
type Scores = ReadonlyMap<Example, number>;

function scoresBy(model: Model, exercises: readonly Exercise[]): [Example, number][] {
  return exercises.flatMap(({ examples }) =>
    examples.map((example): [Example, number] => [example, logOdds(model, features.of(example))]),
  );
}

/** The company cues that apply to each example of a note, given a first look at all of them. */
function companyCues({ seen, examples }: Exercise, firstLook: Scores): readonly (readonly number[])[] {
  const sure = examples.map((example) => squash(firstLook.get(example) ?? 0));
  return companies(seen, sure).map((around) =>
    company.flatMap((cue, index) => (cue.applies(around) ? [index] : [])),
  );
}

/** The weights of company, fitted to first looks by models that have seen no note of the author. */
function fitCompany(exercises: readonly Exercise[], strangers: Scores): Model {
  // What is invented mixes tasks and their likes within one list more than people do.
  const grown = exercises.filter(({ note }) => note.set !== INVENTED && note.set !== TABLES);
  const found = grown.flatMap((exercise) => {
    const around = companyCues(exercise, strangers);
    return exercise.examples.flatMap((example, at) => {
      const [observation] = observations([{ ...exercise, examples: [example] }]);
      const known = strangers.get(example) ?? 0;
      // Of notes like those we write for a stranger's first look knows too little to tell what company adds.
      const weight = Math.min(1, observation?.weight ?? 0);
      return observation ? [{ ...observation, weight, features: around[at] ?? [], known }] : [];
    });
  });
  return fit(
    found,
    company.map(() => COMPANY_PENALTY),
    { bias: 0, weights: company.map(() => 0) },
  );
}

/** First looks with what company adds to them. */
function withCompany(exercises: readonly Exercise[], firstLook: Scores, around: Model): Scores {
  return new Map(
    exercises.flatMap((exercise) => {
      const found = companyCues(exercise, firstLook);
      return exercise.examples.map((example, at): [Example, number] => [
        example,
        logOdds(around, found[at] ?? [], firstLook.get(example) ?? 0),
      ]);
    }),
  );
}

/** Authors are left out in so many groups: each group is read by a model that has seen no note of theirs. */
const GROUPS = 24;

/** The score that each line gets from a model that has seen no note of its author. */
function scoresOfStrangers(exercises: readonly Exercise[], whole: Model): Scores {
  const authors = [...new Set(exercises.map(({ note }) => note.author))].sort();
  const groupOf = new Map(authors.map((author, at) => [author, at % GROUPS]));
  return new Map(
    Array.from({ length: GROUPS }, (_, group) => group).flatMap((group) => {
      const isOut = ({ note }: Exercise): boolean => groupOf.get(note.author) === group;
      const model = train(
        exercises.filter((one) => !isOut(one)),
        whole,
      );
      return scoresBy(model, exercises.filter(isOut));
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
    exercises.map((one) =>
      figuresOf(one, (example) => squash(scores.get(example) ?? 0) >= threshold, counting),
    ),
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

const judged = exercises.filter(({ note }) =>
  folder === undefined ? note.set === INVENTED : JUDGED.has(note.set),
);
const model = train(exercises);
const firstStrangers = scoresOfStrangers(exercises, model);
const around = fitCompany(exercises, firstStrangers);
const strangers = withCompany(exercises, firstStrangers, around);
const fitted = withCompany(exercises, new Map(scoresBy(model, exercises)), around);
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
fs.writeFileSync(COMPANY_WEIGHTS_FILE, companyWeightsFile(around));
fs.writeFileSync(
  WORD_WEIGHTS_FILE,
  wordWeightsFile((place) => features.wordsIn(place, model.weights)),
);
