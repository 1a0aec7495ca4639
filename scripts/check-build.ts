// Checks the built plugin: the same bytes when built again, small enough, and not kept in the repository.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { report } from './figure-rows';

const kilobyte = 1000;
/** 150 for the plugin, and what the resolver of dates (30) and the model that recognises follow-ups (100) may add to it. */
const mostKilobytes = 150 + 30 + 100;

const first = fs.readFileSync('main.js');
execFileSync(process.execPath, ['esbuild.config.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
const second = fs.readFileSync('main.js');

report([
  { name: 'main.js, KB', figure: first.length / kilobyte, bound: 'at most', limit: mostKilobytes },
  {
    name: 'bytes that differ when built again',
    figure: differing(first, second),
    bound: 'at most',
    limit: 0,
  },
  { name: 'built files in the repository', figure: tracked('main.js'), bound: 'at most', limit: 0 },
]);

function differing(a: Buffer, b: Buffer): number {
  const common = a.subarray(0, b.length);
  return common.reduce(
    (count, byte, index) => count + (byte === b[index] ? 0 : 1),
    Math.abs(a.length - b.length),
  );
}

function tracked(file: string): number {
  if (!fs.existsSync('.git')) return 0;
  return execFileSync('git', ['ls-files', file], { encoding: 'utf8' }).split('\n').filter(Boolean).length;
}
