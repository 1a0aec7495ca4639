// Measures the code against the budgets of the house and fails where one is exceeded.
import { badNames } from './budgets/file-names';
import { functionLengths } from './budgets/function-lengths';
import { shortcuts } from './budgets/shortcuts';
import { sourceFile, sourceFiles, type SourceFile } from './budgets/source-file';
import { report } from './figure-rows';

const source = sourceFiles('src');
const everything = [...source, ...sourceFiles('tests'), ...sourceFiles('scripts')];
const prose = source.filter((file) => !file.isWordTable);
const functions = prose.flatMap(functionLengths);
const taken = everything.flatMap(shortcuts);
const misnamed = badNames(everything);

for (const finding of [...taken, ...misnamed.map((file) => `${file} is not named for its idea`)]) {
  process.stderr.write(`${finding}\n`);
}

report([
  { name: 'lines of main.ts', figure: sourceFile('src/main.ts').lines, bound: 'at most', limit: 100 },
  {
    name: 'lines of a source file, median',
    figure: quantile(lengths(prose), 0.5),
    bound: 'at most',
    limit: 80,
  },
  {
    name: 'lines of a source file, longest',
    figure: quantile(lengths(prose), 1),
    bound: 'at most',
    limit: 250,
  },
  {
    name: 'lines of a function, 90th percentile',
    figure: quantile(functions, 0.9),
    bound: 'at most',
    limit: 30,
  },
  { name: 'lines of a function, longest', figure: quantile(functions, 1), bound: 'at most', limit: 60 },
  { name: 'test lines to source lines in core', figure: testsToCore(), bound: 'at least', limit: 1 },
  { name: 'any, silenced checks, empty catches', figure: taken.length, bound: 'at most', limit: 0 },
  { name: 'files not named for their idea', figure: misnamed.length, bound: 'at most', limit: 0 },
]);

/** Word tables are data: they count on neither side. */
function testsToCore(): number {
  const tests = [...sourceFiles('tests/core'), ...sourceFiles('tests/notes')];
  const core = prose.filter((file) => file.path.startsWith('src/core/'));
  return sum(lengths(tests)) / sum(lengths(core));
}

function lengths(files: readonly SourceFile[]): number[] {
  return files.map((file) => file.lines);
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}

/** The smallest figure that at least this share of the figures does not exceed. */
function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
