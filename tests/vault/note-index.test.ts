import type { App } from 'obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../src/core/settings/settings';
import { NoteIndex } from '../../src/vault/note-index';
import type { SliceClock } from '../../src/vault/slices';
import {
  appWith,
  calm,
  fileAt,
  firstReading,
  layOut,
  nextTurn,
  steppingClock,
  touch,
  trigger,
} from './in-memory';

const loaded: NoteIndex[] = [];

interface Indexed {
  readonly app: App;
  readonly index: NoteIndex;
  readonly failures: string[];
  readonly settings: { current: Settings };
}

function indexOver(files: Record<string, string>, clock: SliceClock = steppingClock(1)): Indexed {
  const app = appWith(files);
  const failures: string[] = [];
  const settings = { current: defaultSettings };
  const ports = { settings: () => settings.current, onFailure: (path: string) => failures.push(path) };
  const index = new NoteIndex(app, ports, clock);
  loaded.push(index);
  index.load();
  return { app, index, failures, settings };
}

async function readIndex(files: Record<string, string>): Promise<Indexed> {
  const set = indexOver(files);
  const read = firstReading(set.index);
  layOut(set.app);
  await read;
  return set;
}

function rows(index: NoteIndex): Record<string, string[]> {
  const entries = [...index.notes].map(([path, note]) => [
    path,
    note.followUps.map((row) => row.anchor.text),
  ]);
  return Object.fromEntries(entries) as Record<string, string[]>;
}

afterEach(() => {
  vi.useRealTimers();
  for (const index of loaded.splice(0)) index.unload();
});

describe('the first reading', () => {
  it('begins when the layout is ready and reads every note', async () => {
    const { app, index } = indexOver({ 'a.md': '- [ ] call Ana', 'Work/b.md': '- [ ] pay rent', 'c.md': '' });
    await calm();
    expect(index.notes.size).toBe(0);
    expect(index.progress).toEqual({ read: 0, total: 0 });
    const read = firstReading(index);
    layOut(app);
    await read;
    expect(rows(index)).toEqual({ 'a.md': ['- [ ] call Ana'], 'Work/b.md': ['- [ ] pay rent'], 'c.md': [] });
    expect(index.progress).toBeNull();
  });

  it('ends at once in an empty vault', async () => {
    const { index } = await readIndex({});
    expect(index.progress).toBeNull();
  });

  it('leaves out files that are no notes, folders that the user excludes and the journal', async () => {
    const set = indexOver({
      'a.md': '- [ ] keep',
      'a.txt': '- [ ] no note',
      'board.canvas': '{}',
      'Archive/old.md': '- [ ] call the old one',
      'Archive 2/new.md': '- [ ] call the new one',
      'Follow Through/journal-ab12cd34-2025.md': '- [ ] never',
    });
    set.settings.current = { ...defaultSettings, excludedFolders: ['Archive'] };
    const read = firstReading(set.index);
    layOut(set.app);
    await read;
    expect([...set.index.notes.keys()]).toEqual(['a.md', 'Archive 2/new.md']);
  });

  it('works in slices and shows what it has between them', async () => {
    const clock = steppingClock(1);
    const files = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`${n}.md`, `- [ ] task ${n}`]));
    const { app, index } = indexOver(files, clock);
    const progress: (number | undefined)[] = [];
    index.subscribe(() => progress.push(index.progress?.read));
    const read = firstReading(index);
    layOut(app);
    await read;
    expect(clock.rests()).toBeGreaterThanOrEqual(10);
    expect(progress.slice(0, 3)).toEqual([0, 8, 16]);
    expect(progress.at(-1)).toBeUndefined();
  });

  it('rests while it reads one long note, and shows others meanwhile', async () => {
    const clock = steppingClock(1);
    const long = Array.from({ length: 4000 }, (_, n) => `- [ ] task ${n}`).join('\n');
    const { app, index } = indexOver({ 'long.md': long, 'short.md': '- [ ] call Ana' }, clock);
    const seen: string[] = [];
    index.subscribe((paths) => seen.push(...paths));
    const read = firstReading(index);
    layOut(app);
    await read;
    expect(clock.rests()).toBeGreaterThan(20);
    expect(seen).toEqual(['short.md', 'long.md']);
    expect(rows(index)['long.md']).toHaveLength(4000);
  });

  it('does not rest while the notes are quick to read', async () => {
    const clock = steppingClock(0);
    const { app, index } = indexOver({ 'a.md': 'a', 'b.md': 'b', 'c.md': 'c' }, clock);
    const read = firstReading(index);
    layOut(app);
    await read;
    expect(clock.rests()).toBe(0);
  });

  it('reads the day of a daily note by the vault’s own format', async () => {
    const files = {
      '.obsidian/daily-notes.json': '{"format":"DD.MM.YYYY"}',
      'Diary/14.07.2025.md': '- [ ] call Ana',
    };
    const { index } = await readIndex(files);
    expect(index.notes.get('Diary/14.07.2025.md')?.writtenOn).toEqual({
      day: '2025-07-14',
      from: 'daily note',
    });
  });

  it('goes on where the settings of daily notes are broken', async () => {
    const { index, failures } = await readIndex({
      '.obsidian/daily-notes.json': '{',
      'a.md': '- [ ] call Ana',
    });
    expect(index.notes.size).toBe(1);
    expect(failures).toEqual(['.obsidian/daily-notes.json']);
  });

  it('reads a note of five megabytes', async () => {
    const { index } = await readIndex({
      'big.md': `- [ ] first\n${`${'plain words of a long note '.repeat(100)}\n`.repeat(1_900)}`,
    });
    expect(rows(index)['big.md']).toEqual(['- [ ] first']);
  });
});

describe('a note that cannot be read', () => {
  async function withFailing(message: string): Promise<Indexed> {
    const set = await readIndex({ 'a.md': '- [ ] call Ana', 'b.md': '- [ ] pay rent' });
    const file = fileAt(set.app, 'a.md');
    set.app.vault.cachedRead = async (asked) => {
      if (asked.path === file.path) throw new Error(message);
      return set.app.vault.read(asked);
    };
    set.settings.current = { ...defaultSettings, dayFirst: true };
    set.index.reindex();
    await calm();
    return set;
  }

  it('is reported once and keeps what was known of it', async () => {
    const { index, failures } = await withFailing('locked');
    expect(index.failures).toEqual(new Map([['a.md', 'locked']]));
    expect(rows(index)['a.md']).toEqual(['- [ ] call Ana']);
    index.reindex();
    await calm();
    expect(failures).toEqual(['a.md']);
  });

  it('is no failure any more once its text arrives', async () => {
    const { app, index } = await withFailing('locked');
    trigger(app.metadataCache, 'changed', fileAt(app, 'a.md'), '- [ ] call Ben', {});
    await calm();
    expect(index.failures.size).toBe(0);
    expect(rows(index)['a.md']).toEqual(['- [ ] call Ben']);
  });

  it('does not keep others from being read', async () => {
    const { index } = await withFailing('locked');
    expect(rows(index)['b.md']).toEqual(['- [ ] pay rent']);
  });

  it('is one that holds bytes instead of text', async () => {
    const { index, failures } = await readIndex({ 'image.md': 'PNG\0\0- [ ] call', 'b.md': '- [ ] pay' });
    expect(failures).toEqual(['image.md']);
    expect(index.notes.has('image.md')).toBe(false);
  });

  it('is not one that was deleted while it was being read', async () => {
    const set = indexOver({ 'a.md': '- [ ] call Ana', 'b.md': '- [ ] pay rent' });
    set.app.vault.cachedRead = async (file) => {
      if (file.path === 'a.md') await set.app.vault.delete(file);
      return set.app.vault.read(file);
    };
    const read = firstReading(set.index);
    layOut(set.app);
    await read;
    expect(set.failures).toEqual([]);
    expect([...set.index.notes.keys()]).toEqual(['b.md']);
  });

  it('is not one that is gone from the disk before the app knows', async () => {
    const set = indexOver({ 'a.md': '- [ ] call Ana' });
    await set.app.vault.adapter.remove('a.md');
    const read = firstReading(set.index);
    layOut(set.app);
    await read;
    expect(set.failures).toEqual([]);
  });

  it('in good time does not keep others waiting, and is shown when it comes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const names = ['a.md', 'b.md', 'c.md', 'd.md', 'e.md', 'f.md'];
    const set = indexOver(Object.fromEntries(names.map((name) => [name, `- [ ] call ${name}`])));
    const late: (() => void)[] = [];
    set.app.vault.cachedRead = async (file) => {
      if (file.path < 'f.md') await new Promise<void>((resolve) => late.push(resolve));
      return set.app.vault.read(file);
    };
    layOut(set.app);
    await calm();
    expect(set.index.notes.size).toBe(0);
    await vi.advanceTimersByTimeAsync(20_000);
    await calm();
    expect([...set.index.notes.keys()]).toEqual(['f.md']);
    expect(set.failures).toEqual(names.slice(0, 4));
    for (const come of late) come();
    await calm();
    expect([...set.index.notes.keys()].sort()).toEqual(names);
    expect([set.index.failures.size, set.index.progress]).toEqual([0, null]);
  });

  it('with broken front matter is read all the same', async () => {
    const { app, index, failures } = indexOver({ 'a.md': '' });
    // Past the mocks' own cache, which broken front matter breaks.
    await app.vault.adapter.write('a.md', '---\ntags: [a\n: :\n---\n- [ ] call Ana');
    const read = firstReading(index);
    layOut(app);
    await read;
    expect(rows(index)['a.md']).toEqual(['- [ ] call Ana']);
    expect(failures).toEqual([]);
  });
});

describe('following the vault', () => {
  it('shows an edited note, and says which one changed', async () => {
    const { app, index } = await readIndex({ 'a.md': '- [ ] call Ana', 'b.md': '- [ ] pay rent' });
    const told: string[][] = [];
    index.subscribe((changed) => told.push([...changed]));
    await app.vault.modify(fileAt(app, 'a.md'), '- [ ] call Ben');
    await calm();
    expect(rows(index)['a.md']).toEqual(['- [ ] call Ben']);
    expect(told).toEqual([['a.md']]);
  });

  it('tells nobody who has stopped listening', async () => {
    const { app, index } = await readIndex({ 'a.md': '- [ ] call Ana' });
    const listener = vi.fn();
    index.subscribe(listener)();
    await app.vault.modify(fileAt(app, 'a.md'), '- [ ] call Ben');
    await calm();
    expect(listener).not.toHaveBeenCalled();
  });

  it('shows a new note, even where the app’s cache says nothing of it', async () => {
    const { app, index } = await readIndex({});
    app.metadataCache.trigger = () => undefined;
    await app.vault.create('new.md', '- [ ] call Ana');
    await calm();
    expect(rows(index)).toEqual({ 'new.md': ['- [ ] call Ana'] });
  });

  it('forgets a deleted note and a deleted folder', async () => {
    const { app, index } = await readIndex({ 'a.md': 'a', 'W/b.md': 'b', 'W/X/c.md': 'c', 'W2/d.md': 'd' });
    await app.vault.delete(fileAt(app, 'a.md'));
    await app.vault.delete(app.vault.getFolderByPath('W')!, true);
    expect([...index.notes.keys()]).toEqual(['W2/d.md']);
  });

  it('takes a renamed note along at once, and reads its day anew', async () => {
    const { app, index } = await readIndex({ '2025-07-01.md': '- [ ] call Ana' });
    await app.vault.rename(fileAt(app, '2025-07-01.md'), '2025-07-02.md');
    expect([...index.notes.keys()]).toEqual(['2025-07-02.md']);
    expect(index.notes.get('2025-07-02.md')?.followUps[0]?.anchor.path).toBe('2025-07-02.md');
    await calm();
    expect(index.notes.get('2025-07-02.md')?.writtenOn?.day).toBe('2025-07-02');
  });

  it('takes the notes of a moved folder along', async () => {
    const { app, index } = await readIndex({
      'W/a.md': '- [ ] call Ana',
      'W/X/b.md': '- [ ] call Ben',
      'W2/c.md': '- [ ] call Cem',
    });
    await app.vault.rename(app.vault.getFolderByPath('W')!, 'Old');
    await calm();
    expect([...index.notes.keys()].sort()).toEqual(['Old/X/b.md', 'Old/a.md', 'W2/c.md']);
    expect(index.notes.get('Old/X/b.md')?.followUps[0]?.anchor.path).toBe('Old/X/b.md');
  });

  it('is not confused by the moves of a folder’s files being told as well', async () => {
    const { app, index } = await readIndex({ 'W/a.md': '- [ ] call Ana' });
    await app.vault.rename(app.vault.getFolderByPath('W')!, 'Old');
    trigger(app.vault, 'rename', fileAt(app, 'Old/a.md'), 'W/a.md');
    await calm();
    expect(rows(index)).toEqual({ 'Old/a.md': ['- [ ] call Ana'] });
  });

  it.each(['a.txt', 'Archive/a.md', 'journal-ab12cd34-2025.md'])(
    'forgets a note that is renamed to %s',
    async (path) => {
      const { app, index, settings } = await readIndex({ 'a.md': '- [ ] call Ana', 'Archive/x.md': 'x' });
      settings.current = { ...defaultSettings, excludedFolders: ['Archive'] };
      await app.vault.rename(fileAt(app, 'a.md'), path);
      await calm();
      expect(index.notes.has('a.md') || index.notes.has(path)).toBe(false);
    },
  );

  it('ignores what changes in the journal, wherever it lies', async () => {
    const { app, index } = await readIndex({ 'Elsewhere/journal-ab12cd34-2025 (1).md': 'x' });
    await app.vault.modify(fileAt(app, 'Elsewhere/journal-ab12cd34-2025 (1).md'), '- [ ] call Ana');
    await calm();
    expect(index.notes.size).toBe(0);
  });

  it('stops when it is unloaded', async () => {
    const { app, index } = await readIndex({ 'a.md': '- [ ] call Ana' });
    index.unload();
    await app.vault.modify(fileAt(app, 'a.md'), '- [ ] call Ben');
    await calm();
    expect(rows(index)['a.md']).toEqual(['- [ ] call Ana']);
  });

  it('says nothing of a read that fails after it was unloaded', async () => {
    const { app, index, failures } = indexOver({ 'a.md': '- [ ] call Ana' });
    let fail = (_: Error): void => undefined;
    app.vault.cachedRead = () => new Promise((_, reject) => (fail = reject));
    layOut(app);
    await calm();
    index.unload();
    fail(new Error('The disk is gone.'));
    await calm();
    expect(failures).toEqual([]);
  });
});

describe('when reads race', () => {
  it('the text that the app hands over beats a slower read', async () => {
    const { app, index } = indexOver({ 'a.md': '- [ ] call the old one' });
    let finish = (_: string): void => undefined;
    app.vault.cachedRead = () => new Promise((resolve) => (finish = resolve));
    layOut(app);
    await calm();
    trigger(app.metadataCache, 'changed', fileAt(app, 'a.md'), '- [ ] call the new one', {});
    await calm();
    expect(rows(index)).toEqual({ 'a.md': ['- [ ] call the new one'] });
    finish('- [ ] call the old one');
    await calm();
    expect(rows(index)).toEqual({ 'a.md': ['- [ ] call the new one'] });
    expect(index.progress).toBeNull();
  });

  it('a text that is handed over does not wait for the slow reads of others', async () => {
    const names = ['a.md', 'b.md', 'c.md', 'd.md', 'e.md', 'f.md'];
    const { app, index } = indexOver(Object.fromEntries(names.map((name) => [name, 'slow'])));
    const read = vi.fn(() => new Promise<string>(() => undefined));
    app.vault.cachedRead = read;
    layOut(app);
    await calm();
    expect(read).toHaveBeenCalledTimes(4);
    trigger(app.metadataCache, 'changed', fileAt(app, 'f.md'), '- [ ] call Ana', {});
    await calm();
    expect(rows(index)).toEqual({ 'f.md': ['- [ ] call Ana'] });
  });

  it('of two texts the later one counts', async () => {
    const { app, index } = await readIndex({ 'a.md': '- [ ] call the old one' });
    trigger(app.metadataCache, 'changed', fileAt(app, 'a.md'), '- [ ] call the new one', {});
    trigger(app.metadataCache, 'changed', fileAt(app, 'a.md'), '- [ ] call the newest one', {});
    await calm();
    expect(rows(index)['a.md']).toEqual(['- [ ] call the newest one']);
  });

  it('a long text half read is given up for a later one', async () => {
    const long = Array.from({ length: 4000 }, (_, n) => `- [ ] old task ${n}`).join('\n');
    const { app, index } = await readIndex({ 'a.md': '- [ ] call Ana' });
    trigger(app.metadataCache, 'changed', fileAt(app, 'a.md'), long, {});
    await nextTurn();
    trigger(app.metadataCache, 'changed', fileAt(app, 'a.md'), '- [ ] call the newest one', {});
    await nextTurn();
    expect(rows(index)['a.md']).toEqual(['- [ ] call the newest one']);
    for (let wait = 0; wait < 20; wait++) await calm();
    expect(rows(index)['a.md']).toEqual(['- [ ] call the newest one']);
  });

  it('what was begun under old settings is begun again', async () => {
    const long = Array.from({ length: 4000 }, (_, n) => `- [ ] task ${n} due 3/4/2031`).join('\n');
    const { app, index, settings } = await readIndex({ 'a.md': '- [ ] call Ana' });
    await app.vault.modify(fileAt(app, 'a.md'), long);
    trigger(app.metadataCache, 'changed', fileAt(app, 'a.md'), long, {});
    await nextTurn();
    settings.current = { ...defaultSettings, dayFirst: !defaultSettings.dayFirst };
    index.reindex();
    for (let wait = 0; wait < 40; wait++) await calm();
    const days = new Set(index.notes.get('a.md')?.followUps.map(({ due }) => due?.last));
    expect([...days]).toEqual([defaultSettings.dayFirst ? '2031-03-04' : '2031-04-03']);
  });

  it('a note is never read twice at once, but once more afterwards', async () => {
    const { app, index } = indexOver({ 'a.md': '- [ ] call Ana' });
    const held: (() => void)[] = [];
    app.vault.cachedRead = async () => {
      const reads = held.length;
      await new Promise<void>((resolve) => held.push(resolve));
      return `- [ ] call ${reads + 1}`;
    };
    layOut(app);
    await calm();
    touch(fileAt(app, 'a.md'));
    index.reindex();
    await calm();
    expect(held).toHaveLength(1);
    held[0]!();
    await calm();
    expect(held).toHaveLength(2);
    held[1]!();
    await calm();
    expect(rows(index)['a.md']).toEqual(['- [ ] call 2']);
  });
});

describe('when the app’s cache is first complete', () => {
  it('what was missed is read, and only that', async () => {
    const { app, index } = await readIndex({
      'a.md': '- [ ] call Ana',
      'b.md': '- [ ] call Ben',
      'c.md': '- [ ] call Cem',
    });
    await app.vault.adapter.write('b.md', '- [ ] call Bea');
    touch(fileAt(app, 'b.md'));
    const read = vi.spyOn(app.vault, 'cachedRead');
    trigger(app.metadataCache, 'resolved');
    await calm();
    expect(rows(index)['b.md']).toEqual(['- [ ] call Bea']);
    expect(read.mock.calls.map(([file]) => file.path)).toEqual(['b.md']);
  });

  it('it is compared once only', async () => {
    const { app } = await readIndex({ 'a.md': '- [ ] call Ana' });
    trigger(app.metadataCache, 'resolved');
    await calm();
    touch(fileAt(app, 'a.md'));
    const read = vi.spyOn(app.vault, 'cachedRead');
    trigger(app.metadataCache, 'resolved');
    await calm();
    expect(read).not.toHaveBeenCalled();
  });
});

describe('new settings', () => {
  const files = { 'a.md': '- [ ] call Ana by 3/4/2031', 'Old/b.md': '- [ ] call Ben' };

  async function changed(changes: Partial<Settings>): Promise<[Indexed, string[]]> {
    const set = await readIndex(files);
    const read = vi.spyOn(set.app.vault, 'cachedRead');
    set.settings.current = { ...defaultSettings, ...changes };
    set.index.reindex();
    await calm();
    return [set, read.mock.calls.map(([file]) => file.path)];
  }

  it('are applied to all notes by reading them again', async () => {
    const [{ index }, reads] = await changed({ dayFirst: true });
    expect(reads).toEqual(['a.md', 'Old/b.md']);
    expect(index.notes.get('a.md')?.followUps[0]?.due?.last).toBe('2031-04-03');
  });

  it('that reading does not depend on read nothing again', async () => {
    const [{ index }, reads] = await changed({ sensitivity: 'more', myNames: ['Ana'], journalFolder: 'J' });
    expect(reads).toEqual([]);
    expect(index.notes.size).toBe(2);
  });

  it('leave folders out and bring them back', async () => {
    const [{ index, settings }, reads] = await changed({ excludedFolders: ['Old'] });
    expect([...index.notes.keys()]).toEqual(['a.md']);
    expect(reads).toEqual([]);
    settings.current = defaultSettings;
    index.reindex();
    await calm();
    expect([...index.notes.keys()]).toEqual(['a.md', 'Old/b.md']);
  });

  it('that change while a note is being read are applied to it, and taken back again', async () => {
    const long = Array.from({ length: 2000 }, (_, n) => `- [ ] task ${n} due 3/4/2031`).join('\n');
    const { app, index, settings } = indexOver({ 'a.md': long });
    const read = firstReading(index);
    layOut(app);
    await nextTurn();
    settings.current = { ...defaultSettings, dayFirst: true };
    index.reindex();
    await nextTurn();
    settings.current = defaultSettings;
    index.reindex();
    await read;
    for (let wait = 0; wait < 20; wait++) await calm();
    const days = new Set(index.notes.get('a.md')?.followUps.map(({ due }) => due?.last));
    expect([...days]).toEqual(['2031-03-04']);
  });
});
