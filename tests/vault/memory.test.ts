import { TFolder, type App } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NewJournalEvent } from '../../src/core/journal/journal-event';
import { exportHistory } from '../../src/vault/export-history';
import { journalOf } from '../../src/vault/journal';
import { Memory } from '../../src/vault/memory';
import { undoStack } from '../../src/vault/undo-stack';
import { NoteIndex } from '../../src/vault/note-index';
import { defaultSettings } from '../../src/core/settings/settings';
import { identityOf } from '../../src/core/journal/identity';
import { appWith, calm, fileAt, firstReading, layOut, trigger } from './in-memory';

const now = (): Date => new Date('2025-07-14T08:00:00.000Z');
const about = { key: 'k', text: 'call Ana', path: 'Crew/Inbox.md', headings: [], ordinal: 0 };
const snooze: NewJournalEvent = { kind: 'snooze', about, until: '2025-07-20' };

function memoryOf(app: App) {
  const failures: string[] = [];
  const journal = journalOf(app, { folder: () => 'Follow Through', now });
  const stack = undoStack(app);
  const memory = new Memory(app, journal, (path, reason) => failures.push(`${path}: ${reason}`), stack);
  memory.load();
  return { memory, failures, stack };
}

const snoozed = (memory: Memory): string[] => memory.current.of('snooze').map((one) => one.about.path);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

async function rest(milliseconds: number): Promise<void> {
  await calm();
  vi.advanceTimersByTime(milliseconds);
  await calm();
}

describe('what is remembered', () => {
  it('is read once the layout is ready', async () => {
    const app = appWith({});
    await memoryOf(app).memory.remember(snooze);
    const { memory } = memoryOf(app);
    await calm();
    expect(snoozed(memory)).toEqual([]);
    layOut(app);
    await calm();
    expect(snoozed(memory)).toEqual(['Crew/Inbox.md']);
  });

  it('is the last change where the user decided it, until it is taken back', async () => {
    const { memory, stack } = memoryOf(appWith({}));
    const { id } = await memory.remember(snooze);
    await memory.remember({ kind: 'move', from: 'a.md', to: 'b.md' });
    expect(stack.last()).toEqual({ kind: 'apart', path: 'Crew/Inbox.md', event: id });
    const dismissal = await memory.remember({ kind: 'note dismissal', path: 'Crew/Inbox.md' });
    expect(stack.last()).toMatchObject({ event: dismissal.id });
    await memory.undo([dismissal.id]);
    expect(stack.last()).toMatchObject({ event: id });
    await memory.undo([id]);
    expect(stack.last()).toBeNull();
  });

  it('is told to who listens, until they stop', async () => {
    const app = appWith({});
    const { memory } = memoryOf(app);
    const heard = vi.fn();
    const stop = memory.subscribe(heard);
    await memory.remember(snooze);
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    await memory.remember(snooze);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('comes from other devices as well', async () => {
    const app = appWith({});
    const { memory } = memoryOf(app);
    layOut(app);
    await calm();
    const other = appWith({});
    await memoryOf(other).memory.remember(snooze);
    const [file] = other.vault.getFiles();
    await app.vault.createFolder('Follow Through');
    await app.vault.create('Follow Through/journal-ffff0000-2025.md', await other.vault.read(file!));
    await rest(600);
    expect(snoozed(memory)).toEqual(['Crew/Inbox.md']);
  });

  it('does not change where it cannot be written', async () => {
    const app = appWith({});
    const { memory } = memoryOf(app);
    const heard = vi.fn();
    memory.subscribe(heard);
    vi.spyOn(app.vault, 'create').mockRejectedValueOnce(new Error('disk full'));
    await expect(memory.remember(snooze)).rejects.toThrow('disk full');
    expect(snoozed(memory)).toEqual([]);
    expect(heard).not.toHaveBeenCalled();
    expect(app.vault.getFiles()).toEqual([]);
  });

  it('stays as it was where an undo cannot be written', async () => {
    const app = appWith({});
    const { memory } = memoryOf(app);
    const { id } = await memory.remember(snooze);
    vi.spyOn(app.vault, 'append').mockRejectedValueOnce(new Error('read-only'));
    await expect(memory.undo([id])).rejects.toThrow('read-only');
    expect(snoozed(memory)).toEqual(['Crew/Inbox.md']);
    await memory.undo([id]);
    expect(snoozed(memory)).toEqual([]);
  });

  it('says once what cannot be read', async () => {
    const app = appWith({});
    await memoryOf(app).memory.remember(snooze);
    vi.spyOn(app.vault, 'read').mockRejectedValue(new Error('locked'));
    const { memory, failures } = memoryOf(app);
    layOut(app);
    await calm();
    trigger(app.vault, 'modify', app.vault.getFiles()[0]);
    await rest(600);
    expect(failures).toEqual([expect.stringMatching(/^Follow Through\/journal-.*: locked$/)]);
    expect(memory.unread.unreadable.size).toBe(1);
  });
});

describe('when a note moves', () => {
  async function moved(path: string, to: string): Promise<{ app: App; memory: Memory }> {
    const app = appWith({ 'Crew/Inbox.md': 'call Ana', 'Other.md': '' });
    const { memory } = memoryOf(app);
    layOut(app);
    await memory.remember(snooze);
    const file = app.vault.getAbstractFileByPath(path)!;
    await app.vault.rename(file, to);
    if (file instanceof TFolder) trigger(app.vault, 'rename', fileAt(app, `${to}/Inbox.md`), 'Crew/Inbox.md');
    await calm();
    return { app, memory };
  }

  it.each([
    ['to another name', 'Crew/Inbox.md', 'Box.md', 'Box.md'],
    ['with its folder', 'Crew', 'Team', 'Team/Inbox.md'],
  ])('what is remembered goes along: %s', async (_, path, to, expected) => {
    const { app, memory } = await moved(path, to);
    expect(snoozed(memory)).toEqual([expected]);
    expect(memory.events.filter(({ kind }) => kind === 'move')).toHaveLength(1);
    const again = memoryOf(app).memory;
    layOut(app);
    await calm();
    expect(snoozed(again)).toEqual([expected]);
  });

  it('of which nothing is remembered, nothing is written', async () => {
    const { memory } = await moved('Other.md', 'Else.md');
    expect(memory.events).toHaveLength(1);
  });
});

describe('with the notes', () => {
  async function followed(text: string) {
    const app = appWith({ 'Inbox.md': text });
    const { memory } = memoryOf(app);
    const promotedIn = (path: string) => memory.promotedIn(path);
    const index = new NoteIndex(app, {
      settings: () => defaultSettings,
      promotedIn,
      onFailure: () => undefined,
    });
    memory.follow(index);
    memory.subscribe((paths) => index.reread(paths));
    index.load();
    const read = firstReading(index);
    layOut(app);
    await read;
    return { app, memory, index };
  }

  it('a line that is promoted becomes a follow-up, and is none when that is taken back', async () => {
    const { memory, index } = await followed('The gate was quiet.\n');
    const lines = () => index.notes.get('Inbox.md')!.followUps.map((one) => one.text);
    expect(lines()).toEqual([]);
    const line = { ...about, key: '', text: 'The gate was quiet.', path: 'Inbox.md' };
    const { id } = await memory.remember({ kind: 'promotion', about: line });
    await calm();
    expect(lines()).toEqual(['The gate was quiet.']);
    await memory.undo([id]);
    await calm();
    expect(lines()).toEqual([]);
  });

  it('a rewording is written down once it has rested', async () => {
    const { app, memory, index } = await followed('- [ ] call Ana\n');
    const [followUp] = index.notes.get('Inbox.md')!.followUps;
    await memory.remember({ kind: 'snooze', about: identityOf(followUp!), until: '2025-08-01' });
    const file = fileAt(app, 'Inbox.md');
    await app.vault.modify(file, '- [ ] call Ana twice\n');
    trigger(app.metadataCache, 'changed', file, '- [ ] call Ana twice\n', {});
    await rest(9_000);
    expect(memory.events).toHaveLength(1);
    await rest(2_000);
    await rest(20_000);
    expect(memory.events.map(({ kind }) => kind)).toEqual(['snooze', 'alias']);
  });
});

describe('exporting', () => {
  it('writes practice as a table and every event as JSON, again over what it wrote the same day', async () => {
    const app = appWith({});
    const { memory } = memoryOf(app);
    await memory.remember(snooze);
    const run = () => exportHistory(app.vault, 'Plugins/Memory', memory, new Map(), '2025-07-14');
    expect(await run()).toEqual([
      'Plugins/Memory/export-2025-07-14.csv',
      'Plugins/Memory/export-2025-07-14.json',
    ]);
    await memory.remember({ kind: 'practice attempt', prompt: about, rating: 'easy', seconds: 3 });
    await run();
    const read = (extension: string) =>
      app.vault.read(fileAt(app, `Plugins/Memory/export-2025-07-14.${extension}`));
    expect((await read('csv')).split('\r\n')).toHaveLength(3);
    expect(JSON.parse(await read('json'))).toMatchObject([{ kind: 'snooze' }, { kind: 'practice attempt' }]);
  });
});
