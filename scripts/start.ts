import { spawnSync } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { dayOf } from '../src/core/dates/calendar';
import { serveHost } from '../tests/host/server/host-server';
import { layOutSampleVault } from './lay-out-sample-vault';

const project = fileURLToPath(new URL('..', import.meta.url));
const usage = 'Usage: npm start [-- FOLDER]';

/** Builds the plugin and serves it over a folder of notes, or over a copy of the sample vault. */
async function start(folder: string | undefined): Promise<void> {
  if (folder !== undefined && !(await isFolder(folder))) {
    console.error(`There is no folder at ${path.resolve(folder)}.\n${usage}`);
    process.exitCode = 1;
    return;
  }
  if (!isBuilt()) {
    process.exitCode = 1;
    return;
  }
  const vault = folder ?? (await copiedSample());
  const host = await serveHost({
    folder: vault,
    pluginFolder: project,
    port: Number(process.env['PORT'] ?? 0),
  });
  process.stdout.write(`Notes in ${path.resolve(vault)}\nOpen ${host.address}  (Ctrl+C stops)\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void host.close().then(() => process.exit(0)));
  }
}

// What is wrong, if anything, esbuild itself has said.
function isBuilt(): boolean {
  const build = spawnSync(process.execPath, ['esbuild.config.mjs'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return build.status === 0;
}

async function isFolder(folder: string): Promise<boolean> {
  const stats = await fs.stat(folder).catch(() => null);
  return stats?.isDirectory() ?? false;
}

async function copiedSample(): Promise<string> {
  const target = await fs.mkdtemp(path.join(os.tmpdir(), 'follow-through-'));
  await layOutSampleVault(target, dayOf(new Date()));
  return target;
}

await start(process.argv[2]);
