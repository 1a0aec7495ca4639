import type { App } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import type { NewJournalEvent, PracticeAttempt } from '../../src/core/journal/journal-event';
import { readJournal } from '../../src/core/journal/journal-file';
import { Journal } from '../../src/vault/journal';
import { appWith, fileAt, touch } from './in-memory';

const now = (): Date => new Date('2025-07-14T08:00:00.000Z');

function attempt(text: string): NewJournalEvent {
  return {
    kind: 'practice attempt',
    prompt: { key: text, text, path: 'Interview.md', headings: [], ordinal: 0 },
    rating: 'good',
    seconds: 60,
  };
}

function journalPaths(app: App): string[] {
  return app.vault.getFiles().map((file) => file.path);
}

async function questions(journal: Journal): Promise<string[]> {
  const events = await journal.events();
  return events.map((event) => (event as PracticeAttempt).prompt.text).sort();
}

describe('appending', () => {
  it('makes the folder and the file of this device and year, and then only adds to it', async () => {
    const app = appWith({});
    const journal = new Journal(app, now);
    await journal.append(attempt('one'));
    const [path] = journalPaths(app);
    expect(path).toMatch(/^Follow Through\/journal-[0-9a-f]{8}-2025\.md$/);
    const first = await app.vault.read(fileAt(app, path!));
    await journal.append(attempt('two'));
    expect(journalPaths(app)).toEqual([path]);
    expect(await app.vault.read(fileAt(app, path!))).toMatch(
      new RegExp(`^${escaped(first)}\\{.*"two".*\\}\\n$`),
    );
  });

  it('begins a new file each year', async () => {
    const app = appWith({});
    const journal = new Journal(app, vi.fn(now).mockReturnValueOnce(new Date('2024-12-31T23:00:00Z')));
    await journal.append(attempt('one'));
    await journal.append(attempt('two'));
    expect(journalPaths(app).map((path) => path.slice(-7))).toEqual(['2024.md', '2025.md']);
  });

  it('stamps each event with an id of its own, the time and the device', async () => {
    const app = appWith({});
    const journal = new Journal(app, now);
    await journal.append(attempt('one'));
    await journal.append(attempt('one'));
    const [one, two] = await journal.events();
    expect(one!.id).not.toBe(two!.id);
    expect(one).toMatchObject({
      at: '2025-07-14T08:00:00.000Z',
      device: two!.device,
      rating: 'good',
      seconds: 60,
    });
  });

  it('keeps all that is appended at once', async () => {
    const app = appWith({});
    const journal = new Journal(app, now);
    await Promise.all(['one', 'two', 'three', 'four'].map((text) => journal.append(attempt(text))));
    expect(journalPaths(app)).toHaveLength(1);
    expect(await questions(new Journal(app, now))).toEqual(['four', 'one', 'three', 'two']);
  });

  it('adds to a file that is on disk but not yet known to the app', async () => {
    const app = appWith({});
    app.saveLocalStorage('follow-through-device', 'ab12cd34');
    const path = 'Follow Through/journal-ab12cd34-2025.md';
    await app.vault.adapter.write(path, 'Heading\n');
    await new Journal(app, now).append(attempt('one'));
    expect(await app.vault.adapter.read(path)).toMatch(/^Heading\n\{.*\}\n$/);
  });

  it('fails where it cannot be written, and the next one is kept all the same', async () => {
    const app = appWith({});
    const journal = new Journal(app, now);
    vi.spyOn(app.vault, 'create').mockRejectedValueOnce(new Error('disk full'));
    const first = journal.append(attempt('one'));
    const second = journal.append(attempt('two'));
    await expect(first).rejects.toThrow('disk full');
    await second;
    expect(await questions(journal)).toEqual(['two']);
  });

  it('uses one device id for good, and another on another device', async () => {
    const app = appWith({});
    await new Journal(app, now).append(attempt('one'));
    await new Journal(app, now).append(attempt('two'));
    expect(journalPaths(app)).toHaveLength(1);
    app.saveLocalStorage('follow-through-device', null);
    await new Journal(app, now).append(attempt('three'));
    expect(journalPaths(app)).toHaveLength(2);
    expect(await questions(new Journal(app, now))).toEqual(['one', 'three', 'two']);
  });
});

describe('reading', () => {
  async function written(...texts: string[]): Promise<{ app: App; path: string; text: string }> {
    const app = appWith({});
    const journal = new Journal(app, now);
    for (const text of texts) await journal.append(attempt(text));
    const path = journalPaths(app)[0]!;
    return { app, path, text: await app.vault.read(fileAt(app, path)) };
  }

  it('takes in conflict copies and counts each event once', async () => {
    const { app, path, text } = await written('one', 'two');
    const base = path.slice(0, -3);
    for (const copy of [' (Conflicted copy phone 202507141200)', '.sync-conflict-20250714-1', ' (1)']) {
      await app.vault.create(`${base}${copy}.md`, text.replace('"two"', '"two"'));
    }
    expect(await questions(new Journal(app, now))).toEqual(['one', 'two']);
  });

  it('leaves other notes of the folder, and journals elsewhere, alone', async () => {
    const { app, text } = await written('one');
    const other = text.replace(/"id":"[^"]+"/, '"id":"other"');
    await app.vault.create('Follow Through/notes.md', other);
    await app.vault.createFolder('Elsewhere');
    await app.vault.create('Elsewhere/journal-ab-2025.md', other);
    expect(await questions(new Journal(app, now))).toEqual(['one']);
  });

  it('never forgets what it has read, even where the file is empty or gone for a while', async () => {
    const { app, path } = await written('one');
    const journal = new Journal(app, now);
    await journal.events();
    await app.vault.modify(fileAt(app, path), '');
    expect(await questions(journal)).toEqual(['one']);
    await app.vault.delete(fileAt(app, path));
    expect(await questions(journal)).toEqual(['one']);
  });

  it('says what could not be read, and reads the rest', async () => {
    const { app, path, text } = await written('one');
    await app.vault.create('Follow Through/journal-zz-2025.md', `${text}broken\n`);
    vi.spyOn(app.vault, 'read').mockImplementation(async (file) => {
      if (file.path === path) throw new Error('locked');
      return app.vault.adapter.read(file.path);
    });
    const { events, badLines, unreadable } = await new Journal(app, now).read();
    expect(events).toEqual(readJournal(text).events);
    expect(badLines).toBe(1);
    expect(unreadable).toEqual(new Map([[path, 'locked']]));
  });

  it('reads again only what has changed', async () => {
    const { app, path, text } = await written('one');
    const journal = new Journal(app, now);
    await journal.events();
    const read = vi.spyOn(app.vault, 'read');
    await journal.events();
    expect(read).not.toHaveBeenCalled();
    await app.vault.adapter.write(
      path,
      text +
        text
          .split('\n')
          .at(-2)!
          .replace(/"id":"[^"]+"/, '"id":"more"'),
    );
    touch(fileAt(app, path));
    expect(await questions(journal)).toEqual(['one', 'one']);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('finds nothing in a vault without a journal', async () => {
    expect(await new Journal(appWith({ 'a.md': 'a' }), now).read()).toEqual({
      events: [],
      badLines: 0,
      unreadable: new Map(),
    });
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
