// Plays 100,000 random scenarios (or as many as given) of somebody else editing a note while an action is under way.
import { spawnSync } from 'node:child_process';

const count = process.argv[2] ?? '100000';
const tests = ['tests/vault/writer-harmless.test.ts', 'tests/core/edits/locate.property.test.ts'];
const hour = '3600000';

const run = spawnSync(
  'npx',
  ['vitest', 'run', `--testTimeout=${hour}`, '--project', 'core', '--project', 'vault', ...tests],
  {
    stdio: 'inherit',
    env: { ...process.env, SCENARIOS: count },
    shell: process.platform === 'win32',
  },
);
process.exitCode = run.status ?? 1;
