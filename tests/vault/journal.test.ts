import type { App } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import type { NewJournalEvent, PracticeAttempt } from '../../src/core/journal/journal-event';
import { readJournal } from '../../src/core/journal/journal-file';
import { remembered } from '../../src/core/journal/remembered';
import { journalOf, type Journal } from '../../src/vault/journal';
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

function journalIn(app: App, clock = now, folder = 'Follow Through'): Journal {
  return journalOf(app, { folder: () => folder, now: clock });
}

function journalPaths(app: App): string[] {
  return app.vault.getFiles().map((file) => file.path);
}

async function questions(journal: Journal): Promise<string[]> {
  await journal.read();
  return journal.events.map((event) => (event as PracticeAttempt).prompt.text).sort();
}

describe('appending', () => {
  it('makes the folder and the file of this device and year, and then only adds to it', async () => {
    const app = appWith({});
    const journal = journalIn(app);
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
    const journal = journalIn(app, vi.fn(now).mockReturnValueOnce(new Date('2024-12-31T23:00:00Z')));
    await journal.append(attempt('one'));
    await journal.append(attempt('two'));
    expect(journalPaths(app).map((path) => path.slice(-7))).toEqual(['2024.md', '2025.md']);
  });

  it('stamps each event with an id of its own, the time and the device', async () => {
    const app = appWith({});
    const journal = journalIn(app);
    await journal.append(attempt('one'));
    await journal.append(attempt('one'));
    const [one, two] = journal.events;
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
    const journal = journalIn(app);
    await Promise.all(['one', 'two', 'three', 'four'].map((text) => journal.append(attempt(text))));
    expect(journalPaths(app)).toHaveLength(1);
    expect(await questions(journalIn(app))).toEqual(['four', 'one', 'three', 'two']);
  });

  it('adds to a file that is on disk but not yet known to the app', async () => {
    const app = appWith({});
    app.saveLocalStorage('follow-through-device', 'ab12cd34');
    const path = 'Follow Through/journal-ab12cd34-2025.md';
    await app.vault.adapter.write(path, 'Heading\n');
    await journalIn(app).append(attempt('one'));
    expect(await app.vault.adapter.read(path)).toMatch(/^Heading\n\{.*\}\n$/);
  });

  it('fails where it cannot be written, and the next one is kept all the same', async () => {
    const app = appWith({});
    const journal = journalIn(app);
    vi.spyOn(app.vault, 'create').mockRejectedValueOnce(new Error('disk full'));
    const first = journal.append(attempt('one'));
    const second = journal.append(attempt('two'));
    await expect(first).rejects.toThrow('disk full');
    await second;
    expect(await questions(journal)).toEqual(['two']);
  });

  it('uses one device id for good, and another on another device', async () => {
    const app = appWith({});
    await journalIn(app).append(attempt('one'));
    await journalIn(app).append(attempt('two'));
    expect(journalPaths(app)).toHaveLength(1);
    app.saveLocalStorage('follow-through-device', null);
    await journalIn(app).append(attempt('three'));
    expect(journalPaths(app)).toHaveLength(2);
    expect(await questions(journalIn(app))).toEqual(['one', 'three', 'two']);
  });
});

describe('reading', () => {
  async function written(...texts: string[]): Promise<{ app: App; path: string; text: string }> {
    const app = appWith({});
    const journal = journalIn(app);
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
    expect(await questions(journalIn(app))).toEqual(['one', 'two']);
  });

  it('leaves other notes alone, in whatever folder', async () => {
    const { app, text } = await written('one');
    const other = text.replace(/"id":"[^"]+"/, '"id":"other"');
    await app.vault.create('Follow Through/notes.md', other);
    await app.vault.create('journal-2025-07-14.md', other);
    await app.vault.create('my journal-ab12cd34-2025.md', other);
    expect(await questions(journalIn(app))).toEqual(['one']);
  });

  it('finds the files wherever the user keeps them', async () => {
    const { app } = await written('one');
    await journalIn(app, now, 'Plugins/Memory').append(attempt('two'));
    await journalIn(app, now, '').append(attempt('three'));
    expect(journalPaths(app).map((path) => path.replace(/[^/]+$/, ''))).toEqual([
      'Follow Through/',
      'Plugins/Memory/',
      '',
    ]);
    expect(await questions(journalIn(app))).toEqual(['one', 'three', 'two']);
  });

  it('never forgets what it has read, even where the file is empty or gone for a while', async () => {
    const { app, path } = await written('one');
    const journal = journalIn(app);
    await journal.read();
    await app.vault.modify(fileAt(app, path), '');
    expect(await questions(journal)).toEqual(['one']);
    await app.vault.delete(fileAt(app, path));
    expect(await questions(journal)).toEqual(['one']);
  });

  it('says what could not be read, and reads the rest', async () => {
    const { app, path, text } = await written('one');
    await app.vault.create('Follow Through/journal-zz00zz00-2025.md', `${text}broken\n`);
    vi.spyOn(app.vault, 'read').mockImplementation(async (file) => {
      if (file.path === path) throw new Error('locked');
      return app.vault.adapter.read(file.path);
    });
    const journal = journalIn(app);
    const { badLines, unreadable } = await journal.read();
    expect(journal.events).toEqual(readJournal(text).events);
    expect(badLines).toBe(1);
    expect(unreadable).toEqual(new Map([[path, 'locked']]));
  });

  it('reads again only what has changed', async () => {
    const { app, path, text } = await written('one');
    const journal = journalIn(app);
    await journal.read();
    const read = vi.spyOn(app.vault, 'read');
    await journal.read();
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
    expect(await journalIn(appWith({ 'a.md': 'a' })).read()).toEqual({
      badLines: 0,
      unreadable: new Map(),
    });
  });
});

describe('compacting', () => {
  const dismissal = (text: string): NewJournalEvent => ({
    kind: 'dismissal',
    subject: 'follow-up',
    about: { key: text, text, path: 'Inbox.md', headings: [], ordinal: 0 },
  });

  async function withUndone(): Promise<{ app: App; journal: Journal; path: string }> {
    const app = appWith({});
    const journal = journalIn(app);
    await journal.append(dismissal('stays'));
    const { id } = await journal.append(dismissal('goes'));
    await journal.append({ kind: 'undo', of: id });
    return { app, journal, path: journalPaths(app)[0]! };
  }

  it('takes what was undone out of this device’s files and leaves all else as it is', async () => {
    const { app, journal, path } = await withUndone();
    const lines = (await app.vault.read(fileAt(app, path))).split('\n');
    expect(await journal.compact('2025-07-15')).toBe(2);
    expect(await app.vault.read(fileAt(app, path))).toBe(
      lines.filter((line) => !line.includes('"goes"') && !line.includes('"undo"')).join('\n'),
    );
    expect(await journal.compact('2025-07-15')).toBe(0);
  });

  it('leaves the files of other devices, and conflict copies, byte for byte, and what they need', async () => {
    const { app, journal, path } = await withUndone();
    const text = await app.vault.read(fileAt(app, path));
    const copies = [path.replace('.md', ' (1).md'), 'Follow Through/journal-ffff0000-2025.md'];
    for (const copy of copies) await app.vault.create(copy, text);
    expect(await journal.compact('2025-07-15')).toBe(1);
    for (const copy of copies) expect(await app.vault.read(fileAt(app, copy))).toBe(text);
    const again = journalIn(app);
    await again.read();
    expect(
      remembered(again.events)
        .of('dismissal')
        .map(({ about }) => about.text),
    ).toEqual(['stays']);
  });

  it('keeps what was appended meanwhile', async () => {
    const { app, journal, path } = await withUndone();
    const compacting = journal.compact('2025-07-15');
    await Promise.all([compacting, journal.append(dismissal('new'))]);
    expect(await app.vault.read(fileAt(app, path))).toContain('"new"');
  });

  it('touches nothing where a file cannot be read or written', async () => {
    const { app, path } = await withUndone();
    const text = await app.vault.read(fileAt(app, path));
    const read = vi.spyOn(app.vault, 'read').mockRejectedValue(new Error('locked'));
    await expect(journalIn(app).compact('2025-07-15')).rejects.toThrow('cannot be read');
    read.mockRestore();
    vi.spyOn(app.vault, 'process').mockRejectedValue(new Error('disk full'));
    await expect(journalIn(app).compact('2025-07-15')).rejects.toThrow('disk full');
    expect(await app.vault.read(fileAt(app, path))).toBe(text);
  });
});

describe('two devices', () => {
  it('that append at once both keep all, and each sees the other’s', async () => {
    const app = appWith({});
    const [one, two] = [journalIn(app), journalIn(app)];
    const ids: string[] = [];
    for (let round = 0; round < 5; round++) {
      // Each device has a local storage of its own.
      app.saveLocalStorage('follow-through-device', 'aaaa1111');
      const first = one.append(attempt(`one ${round}`));
      app.saveLocalStorage('follow-through-device', 'bbbb2222');
      const second = two.append(attempt(`two ${round}`));
      ids.push(...(await Promise.all([first, second])).map(({ id }) => id));
    }
    expect(journalPaths(app)).toHaveLength(2);
    for (const journal of [one, two]) {
      await journal.read();
      expect(new Set(journal.events.map(({ id }) => id))).toEqual(new Set(ids));
    }
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
