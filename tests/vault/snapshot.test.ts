import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { identityOf } from '../../src/core/journal/identity';
import { readNote } from '../../src/core/read-note';
import { defaultSettings } from '../../src/core/settings/settings';
import { fileAt, nextTurn, trigger } from './in-memory';
import { calmDown, freshDatabases, Vault } from './kept-readings';

const FILES = { 'a.md': '- [ ] call Ana', 'b.md': '- [ ] pay rent by 3/4/2031', 'W/c.md': 'nothing much' };
const ROWS = { 'a.md': ['- [ ] call Ana'], 'b.md': ['- [ ] pay rent by 3/4/2031'], 'W/c.md': [] };
const EVERY_NOTE = ['W/c.md', 'a.md', 'b.md'];

const opened: Vault[] = [];

function vaultOf(files: Readonly<Record<string, string>> = FILES): Vault {
  const vault = new Vault(files);
  opened.push(vault);
  return vault;
}

async function startedOnce(files?: Readonly<Record<string, string>>): Promise<Vault> {
  const vault = vaultOf(files);
  await vault.start();
  return vault;
}

beforeEach(freshDatabases);

afterEach(() => {
  for (const vault of opened.splice(0)) vault.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a second start', () => {
  it('knows the notes without opening one', async () => {
    const vault = vaultOf();
    expect((await vault.start()).length).toBe(3);
    expect(await vault.start()).toEqual([]);
    expect(vault.rows).toEqual(ROWS);
    expect(vault.index.progress).toBeNull();
    expect(vault.index.notes).toEqual(await vault.readAfresh());
  });

  it('reads only the note that changed meanwhile', async () => {
    const vault = await startedOnce();
    vault.stop();
    await vault.changeUnseen('b.md', '- [ ] pay the plumber');
    expect(await vault.start()).toEqual(['b.md']);
    expect(vault.rows['b.md']).toEqual(['- [ ] pay the plumber']);
    expect(await vault.start()).toEqual([]);
  });

  it('knows what was edited, created, renamed and deleted before', async () => {
    const vault = await startedOnce();
    const files = vault.app.vault;
    await files.modify(fileAt(vault.app, 'a.md'), '- [ ] call Ben');
    await files.create('d.md', '- [ ] call Dora');
    await files.rename(fileAt(vault.app, 'W/c.md'), 'W/e.md');
    await files.delete(fileAt(vault.app, 'b.md'));
    await calmDown();
    expect(await vault.start()).toEqual([]);
    expect(vault.rows).toEqual({ 'a.md': ['- [ ] call Ben'], 'd.md': ['- [ ] call Dora'], 'W/e.md': [] });
    expect(await vault.records()).toHaveLength(3);
  });

  it('drops what is kept of notes that are gone', async () => {
    const vault = await startedOnce();
    vault.stop();
    await vault.app.vault.delete(fileAt(vault.app, 'a.md'));
    await vault.start();
    expect(Object.keys(vault.rows)).toEqual(['W/c.md', 'b.md']);
    expect(await vault.records()).toHaveLength(2);
  });

  it('lets a text that the app hands over win', async () => {
    const vault = await startedOnce();
    const file = fileAt(vault.app, 'a.md');
    vault.begin();
    trigger(vault.app.metadataCache, 'changed', file, '- [ ] call Ben', {});
    await calmDown();
    expect(vault.rows['a.md']).toEqual(['- [ ] call Ben']);
    expect(await vault.start()).toEqual([]);
    expect(vault.rows['a.md']).toEqual(['- [ ] call Ben']);
  });

  it.each([0, 1, 2, 3, 5, 8, 13, 21])('lets it win after %i turns too', async (turns) => {
    const vault = await startedOnce();
    const file = fileAt(vault.app, 'a.md');
    vault.begin();
    for (let turn = 0; turn < turns; turn++) await nextTurn();
    trigger(vault.app.metadataCache, 'changed', file, '- [ ] call Ben', {});
    await calmDown();
    expect(vault.rows['a.md']).toEqual(['- [ ] call Ben']);
  });

  it.each([0, 1, 2, 3, 5, 8, 13, 21])(
    'reads nothing where the app’s cache is complete after %i turns',
    async (turns) => {
      const vault = await startedOnce();
      vault.begin();
      for (let turn = 0; turn < turns; turn++) await nextTurn();
      trigger(vault.app.metadataCache, 'resolved');
      await calmDown();
      expect(vault.reads).toEqual([]);
      expect(vault.rows).toEqual(ROWS);
    },
  );

  it.each([0, 1, 2, 3, 5, 8, 13, 21])('does not bring back a note deleted after %i turns', async (turns) => {
    const vault = await startedOnce();
    vault.begin();
    for (let turn = 0; turn < turns; turn++) await nextTurn();
    await vault.app.vault.delete(fileAt(vault.app, 'a.md'));
    await calmDown();
    expect(Object.keys(vault.rows)).toEqual(['W/c.md', 'b.md']);
    expect(await vault.records()).toHaveLength(2);
  });

  it('reads notes again whose day of the file is another, as in another time zone or after a restore', async () => {
    const vault = await startedOnce();
    const { stat } = fileAt(vault.app, 'a.md');
    stat.ctime -= 5 * 24 * 60 * 60 * 1000;
    expect(await vault.start()).toEqual(['a.md']);
  });

  it('reads all notes under other settings, but only where these bear on reading', async () => {
    const vault = await startedOnce();
    vault.circumstances.settings = { ...defaultSettings, dayFirst: true };
    expect((await vault.start()).toSorted()).toEqual(EVERY_NOTE);
    expect(vault.index.notes.get('b.md')?.followUps[0]?.due?.last).toBe('2031-04-03');
    vault.circumstances.settings = {
      ...defaultSettings,
      dayFirst: true,
      sensitivity: 'fewer',
      myNames: ['Ana'],
    };
    expect(await vault.start()).toEqual([]);
  });

  it('knows the readings of settings that were changed while it ran', async () => {
    const vault = await startedOnce();
    vault.circumstances.settings = { ...defaultSettings, dayFirst: true };
    vault.index.reindex();
    await calmDown();
    expect(await vault.start()).toEqual([]);
    expect(vault.index.notes.get('b.md')?.followUps[0]?.due?.last).toBe('2031-04-03');
  });

  it('reads all notes under another daily-note format', async () => {
    const vault = await startedOnce();
    await vault.app.vault.createFolder('.obsidian').catch(() => undefined);
    await vault.app.vault.adapter.write('.obsidian/daily-notes.json', '{"format":"DD.MM.YYYY"}');
    expect((await vault.start()).toSorted()).toEqual(EVERY_NOTE);
  });

  it('reads a note again where other lines of it are promoted', async () => {
    const vault = await startedOnce({ 'a.md': 'the boat\n\nthe mast', 'b.md': '' });
    const anchor = { path: 'a.md', headings: [], ordinal: 0 };
    const mast = identityOf({ text: 'the mast', anchor: anchor as never });
    vault.circumstances.promoted = { 'a.md': [mast] };
    expect(await vault.start()).toEqual(['a.md']);
    expect(vault.rows['a.md']).toEqual(['the mast']);
    expect(await vault.start()).toEqual([]);
    expect(vault.rows['a.md']).toEqual(['the mast']);
    vault.circumstances.promoted = {};
    expect(await vault.start()).toEqual(['a.md']);
  });

  it('shows notes of folders that were left out before', async () => {
    const vault = vaultOf();
    vault.circumstances.settings = { ...defaultSettings, excludedFolders: ['W'] };
    await vault.start();
    expect(await vault.records()).toHaveLength(2);
    vault.circumstances.settings = defaultSettings;
    expect(await vault.start()).toEqual(['W/c.md']);
  });

  it('tries a note again that could not be read', async () => {
    const vault = await startedOnce({ 'a.md': 'PNG\0', 'b.md': '' });
    expect(await vault.start()).toEqual(['a.md']);
    expect(vault.failures).toEqual(['a.md', 'a.md']);
  });

  it('knows many notes, and hands them over some at a time', async () => {
    const names = Array.from({ length: 300 }, (_, number) => `note ${number}.md`);
    const vault = await startedOnce(Object.fromEntries(names.map((name) => [name, `- [ ] read ${name}`])));
    expect(await vault.records()).toHaveLength(300);
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const told: number[] = [];
    vault.begin();
    vault.index.subscribe((changed) => told.push(changed.size));
    await calmDown();
    expect(vault.reads).toEqual([]);
    expect(vault.index.notes.size).toBe(300);
    expect(getAll).toHaveBeenCalledTimes(10);
    expect(Math.max(...told)).toBe(32);
  });
});

describe('what is kept', () => {
  it('is in a database of the vault’s own', async () => {
    const one = await startedOnce();
    const other = await startedOnce({ 'a.md': '- [ ] call Zoe' });
    expect(one.databaseName).not.toBe(other.databaseName);
    expect(await one.start()).toEqual([]);
    expect(await other.start()).toEqual([]);
    expect(other.rows).toEqual({ 'a.md': ['- [ ] call Zoe'] });
  });

  it('is written in a few transactions, and not at all where nothing changed', async () => {
    const names = Array.from({ length: 300 }, (_, number) => `note ${number}.md`);
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const writes = (): number => transaction.mock.calls.filter(([, mode]) => mode === 'readwrite').length;
    const vault = await startedOnce(Object.fromEntries(names.map((name) => [name, 'x'])));
    expect(writes()).toBeLessThanOrEqual(11);
    transaction.mockClear();
    await vault.start();
    vault.index.reindex();
    await calmDown();
    expect(writes()).toBe(0);
  });

  it('can be stored of every kind of note', () => {
    const folder = path.join(import.meta.dirname, '../notes');
    const names = fs.readdirSync(folder).filter((name) => name.endsWith('.md'));
    expect(names.length).toBeGreaterThan(5);
    for (const name of [...names, 'task.md']) {
      const isTask = name === 'task.md';
      const text = isTask ? '---\nstatus: open\n---\n' : fs.readFileSync(path.join(folder, name), 'utf8');
      const parseYaml = (): unknown => (isTask ? { status: 'open', tags: ['task'] } : {});
      const context = { path: name, fileDay: '2025-03-14', dailyNoteFormat: null, settings: defaultSettings };
      const note = readNote(text, { ...context, parseYaml });
      expect(structuredClone(note)).toStrictEqual(note);
    }
  });

  it('keeps enough of a row to find its line again', async () => {
    const vault = await startedOnce({ 'a.md': '# Crew\n- [ ] call Ana\n- [ ] call Ben' });
    const before = vault.index.notes.get('a.md')?.followUps[1]?.anchor;
    await vault.start();
    const after = vault.index.notes.get('a.md')?.followUps[1]?.anchor;
    expect(after).toEqual(before);
    expect(after?.note?.lines).toHaveLength(3);
  });
});
