// Fits the weights of the cues in src/core/practice/cues to labelled notes, pulled towards the weights that stand there, and
// tells how well weights fitted on the other authors' notes do on each author's:
//   tsx scripts/fit-prompts.ts FOLDER…      each folder holds <id>.md and <id>.json: {author?, fileName, questions: [{line, confidence}]}
import { F1, fit, type Example } from './fit-prompts/logistic-regression';
import { labelledNotes } from './fit-prompts/labelled-notes';
import { lineCues } from '../src/core/practice/cues/line-cues';
import { noteCues } from '../src/core/practice/cues/note-cues';
import { BIAS } from '../src/core/practice/score';

const examples = labelledNotes(process.argv.slice(2));
const WEIGHTS = Object.fromEntries([...lineCues, ...noteCues].map(({ reason, weight }) => [reason, weight]));
const start = { bias: BIAS, weights: WEIGHTS };
const authors = [...new Set(examples.map(({ author }) => author))];

const judged: { example: Example; score: number }[] = authors.flatMap((author) => {
  const model = fit(
    examples.filter((example) => example.author !== author),
    start,
  );
  return examples
    .filter((example) => example.author === author)
    .map((example) => ({ example, score: model.score(example) }));
});
const before = fit([], start);
const all = fit(examples, start);
const out = process.stdout;
out.write(
  `${examples.length} candidates, ${examples.filter(({ isPrompt }) => isPrompt).length} prompts, ${authors.length} authors\n`,
);
out.write(
  `F1 with the weights as they stand   ${F1(examples.map((example) => ({ example, score: before.score(example) })))}\n`,
);
out.write(`F1 leaving one author out          ${F1(judged)}\n`);
out.write(
  `F1 fitted on all                   ${F1(examples.map((example) => ({ example, score: all.score(example) })))}\n\n`,
);
out.write(`bias ${BIAS} -> ${all.bias.toFixed(1)}\n`);
for (const [name, weight] of Object.entries(all.weights)) {
  const uses = examples.filter(({ cues }) => cues.includes(name));
  const yes = uses.filter(({ isPrompt }) => isPrompt).length;
  out.write(
    `${name.padEnd(46)} ${String(WEIGHTS[name]).padStart(6)} -> ${weight.toFixed(1).padStart(6)}   ${yes} of ${uses.length}, ${new Set(uses.map(({ author }) => author)).size} authors\n`,
  );
}
