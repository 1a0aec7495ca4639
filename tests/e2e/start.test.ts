import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';

import { builtPlugin } from './built-plugin';
import { TempFolder } from './temp-folder';

/** A run of `npm start`, and what it has said so far. */
interface Run {
  process: ChildProcess;
  said: () => string;
  complained: () => string;
  ended: Promise<number | null>;
}

const running: Run[] = [];

afterEach(async () => {
  for (const run of running.splice(0)) {
    run.process.kill('SIGTERM');
    await run.ended;
  }
});

function start(...folders: string[]): Run {
  const project = builtPlugin();
  const script = join(project, 'scripts/start.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...folders], { cwd: project });
  let said = '';
  let complained = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const run = { process: child, said: () => said, complained: () => complained, ended };
  running.push(run);
  return run;
}

async function addressOf(run: Run): Promise<string> {
  await expect.poll(run.said, { timeout: 20_000 }).toMatch(/http:\/\/127\.0\.0\.1:\d+\//u);
  return /http:\S+/u.exec(run.said())?.[0] ?? '';
}

test('serves a given folder, writes nothing in it, and stops at Ctrl+C', async () => {
  const folder = await TempFolder.of({ 'Inbox.md': '- [ ] water the plants\n' }, new Date());
  const run = start(folder.path);
  const address = await addressOf(run);
  expect((await fetch(address)).status).toBe(200);
  expect((await fetch(`${address}plugin/main.js`)).status).toBe(200);
  run.process.kill('SIGINT');
  expect(await run.ended).toBe(0);
  expect(await folder.files()).toEqual(['Inbox.md']);
  await folder.delete();
});

test('serves a copy of the sample vault when no folder is given', async () => {
  const address = await addressOf(start());
  const entries = (await (await fetch(`${address}api/entries`)).json()) as { path: string }[];
  expect(entries.filter(({ path }) => path.endsWith('.md')).length).toBeGreaterThanOrEqual(12);
});

test('says so when the folder is not there', async () => {
  const run = start('/no/such/folder');
  expect(await run.ended).toBe(1);
  expect(run.complained()).toContain('There is no folder at /no/such/folder.');
  expect(run.said()).toBe('');
});

test('says so when the folder is a file', async () => {
  const folder = await TempFolder.of({ 'Inbox.md': '' }, new Date());
  const run = start(join(folder.path, 'Inbox.md'));
  expect(await run.ended).toBe(1);
  expect(run.complained()).toContain('There is no folder');
  await folder.delete();
});
