// Fits the weights of the cues in src/core/practice/cues to labelled and invented notes, from zero, and tells how well weights
// fitted on the other authors' notes do on each author's, and what is missed without each cue:
//   tsx scripts/fit-prompts.ts [--verbose] FOLDER…    each folder holds pairs of <id>.md and <id>.json
import { fit, type Model, type Observation } from './fit/logistic-regression';
import { allCues, examplesOf, type Example } from './fit-prompts/examples';
import { labelledNotes, ownNotes } from './fit-prompts/judged-notes';
import { inPercent } from './fit/figures';
import { noteCues } from '../src/core/practice/cues/note-cues';
import { BIAS } from '../src/core/practice/score';

/** How strongly weights are held near zero; those of cues of the whole note more so, as notes are few and lines many. */
const PENALTY = 0.1;
const penalties = allCues.map((_, at) => (at < allCues.length - noteCues.length ? PENALTY : 2 * PENALTY));
/** Authors are left out by groups where each cue is tried. */
const GROUPS = 20;

const isVerbose = process.argv.includes('--verbose');
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const examples = [...labelledNotes(folders), ...ownNotes()].flatMap(examplesOf);
const authors = [...new Set(examples.map(({ note }) => note.author))];
const sets = [...new Set(examples.map(({ note }) => note.set))];
const print = (line: string): unknown => process.stdout.write(`${line}\n`);

type Scored = readonly [Example, number];

const observations = (from: readonly Example[], without: number): Observation[] =>
  from.flatMap(({ features, isPrompt, weight }) =>
    features === null
      ? []
      : [{ features: features.filter((at) => at !== without), answer: isPrompt ? 1 : 0, weight }],
  );

const scored = (model: Model, from: readonly Example[], without: number): Scored[] =>
  from.map((example) => [
    example,
    example.features?.reduce(
      (sum, at) => sum + (at === without ? 0 : (model.weights[at] ?? 0)),
      model.bias,
    ) ?? -Infinity,
  ]);

/** The score of each line from weights fitted without the notes of its author, or of its author's group. */
function scoresOfStrangers(groupOf: (author: string) => string, without = -1): Scored[] {
  const groups = new Set(examples.map(({ note }) => groupOf(note.author)));
  const whole = fit(observations(examples, without), penalties);
  return [...groups].flatMap((group) => {
    const isTheirs = ({ note }: Example): boolean => groupOf(note.author) === group;
    const others = examples.filter((example) => !isTheirs(example));
    return scored(fit(observations(others, without), penalties, whole), examples.filter(isTheirs), without);
  });
}

function figures(all: readonly Scored[], isMeant: (set: string) => boolean): string {
  const meant = all.filter(([{ note }]) => isMeant(note.set));
  const found = meant.filter(([, score]) => score >= 0);
  const right = found.filter(([{ isPrompt }]) => isPrompt).length;
  const wanted = meant.filter(([{ isPrompt }]) => isPrompt).length;
  const counts = { right, wrong: found.length - right, missed: wanted - right };
  return `${inPercent(counts)}, wrong ${counts.wrong}, missed ${counts.missed}`;
}

function report(title: string, all: readonly Scored[]): void {
  print(
    `${title}\n${sets.map((set) => `  ${set.padEnd(10)} ${figures(all, (each) => each === set)}`).join('\n')}`,
  );
}

const grouped = (author: string): string => String(authors.indexOf(author) % GROUPS);
const whole = fit(observations(examples, -1), penalties);
const standing = { bias: BIAS, weights: allCues.map(({ weight }) => weight) };
const strangers = scoresOfStrangers((author) => author);
report('weights as they stand', scored(standing, examples, -1));
report('fitted on all', scored(whole, examples, -1));
report('leaving one author out', strangers);
for (const [{ note, place, isPrompt }, score] of strangers)
  if (isVerbose && score >= 0 !== isPrompt)
    print(`${isPrompt ? 'missed' : 'wrong '} ${note.set} ${note.name} ${place} (${score.toFixed(1)})`);

print(`\nbias ${BIAS} -> ${whole.bias.toFixed(1)}`);
allCues.forEach(({ reason, weight }, at) => {
  const uses = examples.filter(({ features }) => features?.includes(at));
  const yes = uses.filter(({ isPrompt }) => isPrompt).length;
  const without = figures(scoresOfStrangers(grouped, at), () => true);
  print(
    `${reason.padEnd(46)} ${weight} -> ${whole.weights[at]?.toFixed(1)}   ${yes} of ${uses.length}; without it ${without}`,
  );
});
