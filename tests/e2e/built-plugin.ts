import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

let isBuilt = false;

/** The folder of the plugin as a release has it, built from the sources as they are now. */
export function builtPlugin(): string {
  if (!isBuilt) {
    const build = spawnSync(process.execPath, ['esbuild.config.mjs'], { cwd: PROJECT, encoding: 'utf8' });
    if (build.status !== 0) {
      throw new Error(`The plugin does not build:\n${build.stderr}`);
    }
    isBuilt = true;
  }
  return PROJECT;
}
