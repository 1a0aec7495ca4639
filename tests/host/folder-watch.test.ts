import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Change } from './server/entry';
import { FolderWatch } from './server/folder-watch';

let folder = '';
let watch: FolderWatch;
let heard: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'follow-through-watch-'));
  await mkdir(join(folder, 'Sub'));
  await writeFile(join(folder, 'Note.md'), 'one\n');
  await writeFile(join(folder, 'Sub/Deep.md'), 'one\n');
  heard = [];
  watch = new FolderWatch(folder, ['.hidden/data.json'], (changes) => heard.push(...changes.map(wordsOf)));
});

afterEach(async () => {
  watch.close();
  await rm(folder, { recursive: true });
});

function wordsOf(change: Change): string {
  return change.kind === 'gone' ? `gone ${change.path}` : `there ${change.entry.path}`;
}

const eventually = (): ReturnType<typeof expect.poll<string[]>> =>
  expect.poll(() => heard, { timeout: 10_000 });

test('tells of a file that is written', async () => {
  await writeFile(join(folder, 'Note.md'), 'one and two\n');
  await eventually().toContain('there Note.md');
});

test('tells of files in a folder that did not exist', async () => {
  await mkdir(join(folder, 'New/Deeper'), { recursive: true });
  await writeFile(join(folder, 'New/Deeper/Note.md'), 'new\n');
  await eventually().toEqual(
    expect.arrayContaining(['there New', 'there New/Deeper', 'there New/Deeper/Note.md']),
  );
});

test('tells of a folder that is deleted, files before the folder', async () => {
  await rm(join(folder, 'Sub'), { recursive: true });
  await eventually().toEqual(expect.arrayContaining(['gone Sub/Deep.md', 'gone Sub']));
  expect(heard.indexOf('gone Sub/Deep.md')).toBeLessThan(heard.indexOf('gone Sub'));
});

test('tells of a rename as of something gone and something there', async () => {
  await rename(join(folder, 'Sub'), join(folder, 'Other'));
  await eventually().toEqual(expect.arrayContaining(['gone Sub/Deep.md', 'there Other/Deep.md']));
});

test('tells of a file that becomes a folder', async () => {
  await rm(join(folder, 'Note.md'));
  await mkdir(join(folder, 'Note.md'));
  watch.look();
  expect(heard).toEqual(expect.arrayContaining(['gone Note.md', 'there Note.md']));
});

test('tells of the hidden file that it was asked to watch, and of no other', async () => {
  await mkdir(join(folder, '.hidden'));
  await writeFile(join(folder, '.hidden/other.json'), '{}');
  await writeFile(join(folder, '.hidden/data.json'), '{}');
  await eventually().toContain('there .hidden/data.json');
  expect(heard.some((words) => words.includes('other'))).toBe(false);
});

test('says nothing when nothing happened', () => {
  watch.look();
  expect(heard).toEqual([]);
});
