import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Entry } from './server/entry';
import { serveHost, type RunningHost } from './server/host-server';

let outside = '';
let folder = '';
let host: RunningHost;

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'follow-through-server-'));
  folder = join(outside, 'vault');
  await mkdir(join(folder, 'Sub/.hidden'), { recursive: true });
  await writeFile(join(outside, 'secret.md'), 'secret');
  await writeFile(join(folder, 'Note.md'), 'one\n');
  await writeFile(join(folder, 'Sub/.hidden/Inside.md'), 'hidden');
  await symlink(outside, join(folder, 'out'));
  await symlink(join(outside, 'secret.md'), join(folder, 'link.md'));
  await symlink(join(outside, 'not-yet.md'), join(folder, 'dangling.md'));
  await symlink(join(folder, 'Note.md'), join(folder, 'Same note.md'));
  host = await serveHost({ folder, pluginFolder: folder });
});

afterAll(async () => {
  await host.close();
  await rm(outside, { recursive: true });
});

const OUTSIDE = [
  '../secret.md',
  'Sub/../../secret.md',
  '..\\secret.md',
  './Note.md',
  'out/secret.md',
  'link.md',
  'dangling.md',
  'Note.md\0.png',
];

function put(path: string, text: string, mode = 'replace'): Promise<Response> {
  const url = `${host.address}api/file?path=${encodeURIComponent(path)}&mode=${mode}`;
  return fetch(url, { method: 'PUT', body: text });
}

function ask(name: string, ...args: unknown[]): Promise<Response> {
  return fetch(`${host.address}api/${name}`, { method: 'POST', body: JSON.stringify(args) });
}

/** The status of a request with headers that fetch would not send. */
function statusWith(path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const asking = request(new URL(path, host.address), { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asking.on('error', reject).end();
  });
}

test.each(OUTSIDE)('refuses to read %j', async (path) => {
  expect((await fetch(`${host.address}api/file?path=${encodeURIComponent(path)}`)).status).toBe(403);
  expect((await ask('readTexts', [path])).status).toBe(403);
});

test.each(OUTSIDE)('refuses to write, rename or remove %j', async (path) => {
  expect((await put(path, 'changed')).status).toBe(403);
  expect((await ask('rename', path, 'Taken.md')).status).toBe(403);
  expect((await ask('rename', 'Note.md', path)).status).toBe(403);
  expect((await ask('remove', path)).status).toBe(403);
  expect(await readFile(join(outside, 'secret.md'), 'utf8')).toBe('secret');
  expect((await readdir(outside)).sort()).toEqual(['secret.md', 'vault']);
});

test('refuses to remove the folder itself', async () => {
  expect((await ask('remove', '')).status).toBe(403);
  expect((await ask('remove', '/')).status).toBe(403);
});

test.each([
  { name: 'another site', headers: { origin: 'https://example.com' } },
  { name: 'a page without an origin of its own', headers: { origin: 'null' } },
  { name: 'another port of this machine', headers: { origin: 'http://127.0.0.1:1' } },
  { name: 'a name that somebody points here', headers: { host: 'example.com' } },
  { name: 'an image on another site', headers: { 'sec-fetch-site': 'cross-site' } },
])('refuses what $name asks', async ({ headers }) => {
  expect(await statusWith('/api/entries', headers)).toBe(403);
});

test('answers its own page, also when a link on another site leads to it', async () => {
  const own = host.address.slice(0, -1);
  expect(await statusWith('/api/entries', { origin: own })).toBe(200);
  expect(await statusWith('/', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).toBe(200);
});

test('listens on this machine alone', async () => {
  const port = Number(new URL(host.address).port);
  expect(new URL(host.address).hostname).toBe('127.0.0.1');
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => !address.internal && address.family === 'IPv4');
  for (const { address } of others) {
    await expect(fetch(`http://${address}:${String(port)}/`)).rejects.toThrow();
  }
});

test('lists what the app would show: no hidden folders, no links that lead outside', async () => {
  const entries = (await (await fetch(`${host.address}api/entries`)).json()) as Entry[];
  expect(entries.map((entry) => entry.path).sort()).toEqual(['Note.md', 'Same note.md', 'Sub']);
});

test('reads and writes inside the folder, hidden folders too', async () => {
  expect(await (await ask('readTexts', ['Sub/.hidden/Inside.md', 'None.md'])).json()).toEqual([
    'hidden',
    null,
  ]);
  expect((await put('Sub/New.md', 'one', 'create')).status).toBe(200);
  expect((await put('Sub/New.md', 'two', 'create')).status).toBe(409);
  expect((await put('Sub/New.md', ' and two', 'append')).status).toBe(200);
  expect(await readFile(join(folder, 'Sub/New.md'), 'utf8')).toBe('one and two');
  expect((await ask('rename', 'Sub/New.md', 'Sub/Old.md')).status).toBe(200);
  expect((await ask('remove', 'Sub/Old.md')).status).toBe(200);
  expect(await readdir(join(folder, 'Sub'))).toEqual(['.hidden']);
});

test('says what it does not know', async () => {
  expect((await ask('formatDisk', '/')).status).toBe(409);
  expect((await ask('remove', 42)).status).toBe(409);
  expect((await fetch(`${host.address}api/nothing`)).status).toBe(404);
  expect((await fetch(`${host.address}plugin/../Note.md`)).status).toBe(404);
});
