import type { App } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import type { Writer } from '../../src/vault/writer';
import { followUpAt } from './follow-up-at';
import { appWith, fileAt, openInEditor } from './in-memory';
import { done, writerOver } from './writer-over';

const PATH = 'Notes/inbox.md';
const TEXT = '- [ ] a\n- [ ] b\n- c';

async function textOf(app: App, path = PATH): Promise<string> {
  return app.vault.read(fileAt(app, path));
}

async function completed(lines: readonly number[], text = TEXT): Promise<[App, Writer]> {
  const app = appWith({ [PATH]: text });
  const writer = writerOver(app);
  for (const line of lines) await writer.act(followUpAt(text, line, PATH), done);
  return [app, writer];
}

async function undoLast(writer: Writer): Promise<string> {
  const change = writer.lastChange;
  return change ? (await writer.undo(change)).kind : 'nothing';
}

describe('the last change', () => {
  it('is taken back, then the one before it, and so on', async () => {
    const [app, writer] = await completed([0, 1, 2]);
    expect(await textOf(app)).toBe('- [x] a\n- [x] b\n- [x] c ✅ 2025-07-14');
    expect(await undoLast(writer)).toBe('done');
    expect(await textOf(app)).toBe('- [x] a\n- [x] b\n- c');
    expect(await undoLast(writer)).toBe('done');
    expect(await undoLast(writer)).toBe('done');
    expect(await textOf(app)).toBe(TEXT);
    expect(await undoLast(writer)).toBe('nothing');
  });

  it('and the one before it are taken back by two calls at once', async () => {
    const [app, writer] = await completed([0, 1]);
    expect(await Promise.all([undoLast(writer), undoLast(writer)])).toEqual(['done', 'done']);
    expect(await textOf(app)).toBe(TEXT);
  });

  it('is taken back after a reload', async () => {
    const [app] = await completed([0, 2]);
    const reloaded = writerOver(app);
    await app.vault.modify(fileAt(app, PATH), `new\n${await textOf(app)}`);
    expect(await undoLast(reloaded)).toBe('done');
    expect(await undoLast(reloaded)).toBe('done');
    expect(await textOf(app)).toBe(`new\n${TEXT}`);
    expect(writerOver(app).lastChange).toBeNull();
  });

  it('that was made to the same line twice is taken back step by step', async () => {
    const [app, writer] = await completed([0]);
    await writer.act(followUpAt('- [x] a', 0, PATH), { kind: 'priority', priority: 'high' });
    expect(await textOf(app)).toBe('- [x] a ⏫\n- [ ] b\n- c');
    await undoLast(writer);
    await undoLast(writer);
    expect(await textOf(app)).toBe(TEXT);
  });

  it.each([
    ['its note', (app: App) => app.vault.rename(fileAt(app, PATH), 'Notes/later.md'), PATH, 'Notes/later.md'],
    [
      'its folder',
      (app: App) => app.vault.rename(app.vault.getFolderByPath('Notes')!, 'Old'),
      'Notes',
      'Old',
    ],
  ])('is taken back where %s was renamed', async (_, rename, from, to) => {
    const [app, writer] = await completed([0]);
    await rename(app);
    const change = writer.lastChange!;
    const path = from === PATH ? to : 'Old/inbox.md';
    expect(await writer.undo(change)).toMatchObject({ kind: 'done', change: { path } });
    expect(await textOf(app, path)).toBe(TEXT);
  });

  it('is not offered again once it was refused', async () => {
    const [app, writer] = await completed([0, 1]);
    await app.vault.modify(fileAt(app, PATH), '- [x] a\n- [x] b!\n- c');
    expect(await undoLast(writer)).toBe('refused');
    expect(await undoLast(writer)).toBe('done');
    expect(await textOf(app)).toBe('- [ ] a\n- [x] b!\n- c');
  });

  it('is offered again where the disk would not have it', async () => {
    const [app, writer] = await completed([0]);
    vi.spyOn(app.vault, 'process').mockRejectedValueOnce(new Error('EROFS: read-only file system'));
    expect(await undoLast(writer)).toBe('failed');
    expect(await undoLast(writer)).toBe('done');
    expect(await textOf(app)).toBe(TEXT);
  });

  it('is the 50th at most, and costs little to keep', async () => {
    const text = Array.from({ length: 60 }, (_, index) => `- [ ] task ${index}`).join('\n');
    const [app, writer] = await completed([...Array(60).keys()], text);
    const saved = JSON.stringify(app.loadLocalStorage('follow-through-undo'));
    expect(saved.length).toBeLessThan(50_000);
    expect(saved).not.toContain('"note":');
    const ends: string[] = [];
    while (writer.lastChange) ends.push(await undoLast(writer));
    expect(ends).toEqual(Array<string>(50).fill('done'));
    expect((await textOf(app)).match(/\[x\]/g)).toHaveLength(10);
  });

  it.each([[null], ['x'], [[{}, null, 3, { path: 'a.md' }, { path: 'a.md', change: {} }]]])(
    'is none where %j was kept',
    (kept) => {
      const app = appWith({});
      app.saveLocalStorage('follow-through-undo', kept);
      expect(writerOver(app).lastChange).toBeNull();
    },
  );
});

describe('several changes of one note', () => {
  it('that are asked for at once are one write', async () => {
    const app = appWith({ [PATH]: TEXT });
    const writer = writerOver(app);
    let writes = 0;
    app.vault.on('modify', () => writes++);
    const lines = [0, 1, 2].map((line) => writer.act(followUpAt(TEXT, line, PATH), done));
    expect((await Promise.all(lines)).map(({ kind }) => kind)).toEqual(['done', 'done', 'done']);
    expect(writes).toBe(1);
    while (writer.lastChange) await undoLast(writer);
    expect(await textOf(app)).toBe(TEXT);
  });

  it('that meet in a line are made one after the other, each if the line is still that line', async () => {
    const app = appWith({ [PATH]: TEXT });
    const writer = writerOver(app);
    const { act } = { act: writer.act.bind(writer) };
    const outcomes = await Promise.all([
      act(followUpAt(TEXT, 0, PATH), done),
      act(followUpAt(TEXT, 0, PATH), { kind: 'priority', priority: 'high' }),
      act(followUpAt(TEXT, 1, PATH), done),
    ]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'refused', 'done']);
    expect(await textOf(app)).toBe('- [x] a\n- [x] b\n- c');
  });

  it('that meet in a row are all made, though the row is older than the first of them', async () => {
    const app = appWith({ [PATH]: TEXT });
    const writer = writerOver(app);
    const row = followUpAt(TEXT, 0, PATH);
    const outcomes = await Promise.all([
      writer.act(row, { kind: 'priority', priority: 'high' }),
      writer.act(row, { kind: 'status', to: 'in progress' }),
    ]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done']);
    expect((await writer.act(row, done)).kind).toBe('done');
    expect(await textOf(app)).toBe('- [x] a ⏫ ✅ 2025-07-14\n- [ ] b\n- c');
    while (writer.lastChange) await undoLast(writer);
    expect(await textOf(app)).toBe(TEXT);
    expect((await writer.act(row, done)).kind).toBe('done');
  });

  it('are one step for the editor where it is open there', async () => {
    const app = appWith({ [PATH]: TEXT });
    const view = openInEditor(app, PATH, TEXT);
    const transaction = vi.spyOn(view.editor, 'transaction');
    const writer = writerOver(app);
    await Promise.all([2, 0].map((line) => writer.act(followUpAt(TEXT, line, PATH), done)));
    expect(view.editor.getValue()).toBe('- [x] a\n- [ ] b\n- [x] c ✅ 2025-07-14');
    expect(transaction).toHaveBeenCalledTimes(1);
  });

  it('among equal lines are told apart', async () => {
    const text = '- [ ] a\n- [ ] a\n- [ ] a';
    const app = appWith({ [PATH]: text });
    const writer = writerOver(app);
    const outcomes = await Promise.all([0, 2].map((line) => writer.act(followUpAt(text, line, PATH), done)));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done']);
    expect(await textOf(app)).toBe('- [x] a\n- [ ] a\n- [x] a');
  });
});
