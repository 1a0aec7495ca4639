import type { App } from 'obsidian';
import { describe, expect, it, vi, type Mock } from 'vitest';
import type { LineAction } from '../../src/core/edits/line-action';
import type { Settings } from '../../src/core/settings/settings';
import type { Outcome } from '../../src/vault/outcome';
import type { Writer, WriterPorts } from '../../src/vault/writer';
import { followUpAt } from './follow-up-at';
import { appWith, fileAt, openInEditor } from './in-memory';
import { done, writerOver } from './writer-over';

const PATH = 'note.md';

function writerFor(app: App, writeDoneDate = true): Writer {
  return writerOver(app, { writeDoneDate });
}

/** Completes a line that was read in `before`, while the file holds `now`. */
async function complete(before: string, line: number, now = before): Promise<[Outcome, string, App]> {
  const app = appWith({ [PATH]: now });
  const outcome = await writerFor(app).act(followUpAt(before, line, PATH), done);
  return [outcome, await textOf(app), app];
}

function textOf(app: App): Promise<string> {
  return app.vault.read(fileAt(app, PATH));
}

function withTasksPlugin(app: App, toggle: (line: string, path: string) => unknown): void {
  const plugins = {
    plugins: { 'obsidian-tasks-plugin': { apiV1: { executeToggleTaskDoneCommand: toggle } } },
  };
  Object.assign(app, { plugins });
}

describe('completing in a file', () => {
  it.each([
    ['a\n- [ ] b\nc\n', 'a\n- [x] b\nc\n'],
    ['a\r\n- [ ] b\r\nc', 'a\r\n- [x] b\r\nc'],
    ['\uFEFFa\r\n\t- [ ] b  \r\n\r\n', '\uFEFFa\r\n\t- [x] b  \r\n\r\n'],
    ['a\r\n- [ ] b\nc\r\n', 'a\r\n- [x] b\nc\r\n'],
    ['a\nb  ', 'a\n- [x] b ✅ 2025-07-14  '],
    ['a\r\n> - b\t^id \r\n', 'a\r\n> - [x] b ✅ 2025-07-14\t^id \r\n'],
  ])('turns %j into %j', async (before, after) => {
    const [outcome, text] = await complete(before, 1);
    expect(outcome.kind).toBe('done');
    expect(text).toBe(after);
  });

  it('completes the first line behind a byte order mark', async () => {
    const [, text] = await complete('\uFEFF- [ ] b\r\n', 0);
    expect(text).toBe('\uFEFF- [x] b\r\n');
  });

  it('follows the line to where it went', async () => {
    const [outcome, text] = await complete('- [ ] b\nx', 0, 'new\nx\n- [ ] b\n');
    expect(outcome).toMatchObject({
      kind: 'done',
      change: { line: 2, before: '- [ ] b', after: ['- [x] b'] },
    });
    expect(text).toBe('new\nx\n- [x] b\n');
  });

  it('leaves the date out where the user does not want it', async () => {
    const app = appWith({ [PATH]: '- b' });
    await writerFor(app, false).act(followUpAt('- b', 0, PATH), done);
    expect(await textOf(app)).toBe('- [x] b');
  });

  it('lets two changes to one note queue up, and keeps both', async () => {
    const text = '- [ ] a\n- [ ] b\n';
    const app = appWith({ [PATH]: text });
    const writer = writerFor(app);
    const outcomes = await Promise.all([0, 1].map((line) => writer.act(followUpAt(text, line, PATH), done)));
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(['done', 'done']);
    expect(await textOf(app)).toBe('- [x] a\n- [x] b\n');
  });
});

describe('completing is refused and nothing is written', () => {
  it.each([
    ['where the line was edited', '- [ ] b', '- [ ] b!', [0]],
    ['where the line is gone', '- [ ] b', '', []],
    ['where the line stands in code now', '- [ ] b', '```\n- [ ] b\n```', []],
    ['where two lines fit', '- [ ] b', '- [ ] b\n- [ ] b', [0, 1]],
    ['where it was done meanwhile', '- [ ] b', '- [x] b', [0]],
    ['in a table', '| b | c |\n|---|---|\n| d | e |', undefined, [0]],
    ['on a Kanban board', '---\nkanban-plugin: board\n---\n- [ ] b', undefined, [3]],
    ['on a heading', '# b', undefined, [0]],
  ])('%s', async (_, before, now, lines) => {
    const line = before.startsWith('---') ? 3 : 0;
    const [outcome, text] = await complete(before, line, now);
    expect(outcome).toMatchObject({ kind: 'refused', lines });
    expect(text).toBe(now ?? before);
  });
});

describe('completing fails with a reason', () => {
  it('where the note is gone', async () => {
    const app = appWith({});
    expect(await writerFor(app).act(followUpAt('- [ ] b', 0, PATH), done)).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining(PATH) as string,
    });
  });

  it('where the disk is full, and the next change is made all the same', async () => {
    const text = '- [ ] a\n- [ ] b';
    const app = appWith({ [PATH]: text });
    const writer = writerFor(app);
    vi.spyOn(app.vault, 'process').mockRejectedValueOnce(new Error('ENOSPC: no space left on device'));
    const [first, second] = [0, 1].map((line) => followUpAt(text, line, PATH));
    const failed = { kind: 'failed', reason: 'ENOSPC: no space left on device' };
    expect(await writer.act(first!, done)).toEqual(failed);
    expect((await writer.act(second!, done)).kind).toBe('done');
    expect(await textOf(app)).toBe('- [ ] a\n- [x] b');
  });

  it('where the file vanishes between looking and writing', async () => {
    const app = appWith({ [PATH]: '- [ ] b' });
    await app.vault.adapter.remove(PATH);
    expect((await writerFor(app).act(followUpAt('- [ ] b', 0, PATH), done)).kind).toBe('failed');
  });

  it('where the app never hands over the text', async () => {
    const app = appWith({ [PATH]: '- [ ] b' });
    app.vault.process = async () => '';
    expect((await writerFor(app).act(followUpAt('- [ ] b', 0, PATH), done)).kind).toBe('failed');
  });
});

describe('completing in the editor', () => {
  const typed = 'unsaved\n- [ ] b\nmore';

  it('changes what is typed there, in one step that the editor’s own undo takes back', async () => {
    const app = appWith({ [PATH]: '- [ ] b' });
    const view = openInEditor(app, PATH, typed);
    const process = vi.spyOn(app.vault, 'process');
    const transaction = vi.spyOn(view.editor, 'transaction');
    const outcome = await writerFor(app).act(followUpAt('- [ ] b', 0, PATH), done);
    expect(outcome.kind).toBe('done');
    expect(view.editor.getValue()).toBe('unsaved\n- [x] b\nmore');
    expect(transaction).toHaveBeenCalledTimes(1);
    expect(transaction.mock.calls[0]![0].changes).toEqual([
      { from: { line: 1, ch: 3 }, to: { line: 1, ch: 4 }, text: 'x' },
    ]);
    expect(process).not.toHaveBeenCalled();
    view.editor.undo();
    expect(view.editor.getValue()).toBe(typed);
  });

  it('makes several edits of a line in one transaction', async () => {
    const app = appWith({ [PATH]: '- b' });
    const view = openInEditor(app, PATH, '- b');
    const transaction = vi.spyOn(view.editor, 'transaction');
    await writerFor(app).act(followUpAt('- b', 0, PATH), done);
    expect(view.editor.getValue()).toBe('- [x] b ✅ 2025-07-14');
    expect(transaction).toHaveBeenCalledTimes(1);
  });

  it('saves at once', async () => {
    const app = appWith({ [PATH]: '- [ ] b' });
    openInEditor(app, PATH, typed);
    await writerFor(app).act(followUpAt('- [ ] b', 0, PATH), done);
    expect(await textOf(app)).toBe('unsaved\n- [x] b\nmore');
  });

  it('is refused where the line was retyped there, whatever the file says', async () => {
    const app = appWith({ [PATH]: '- [ ] b' });
    const view = openInEditor(app, PATH, '- [ ] b and c');
    expect((await writerFor(app).act(followUpAt('- [ ] b', 0, PATH), done)).kind).toBe('refused');
    expect(view.editor.getValue()).toBe('- [ ] b and c');
    expect(await textOf(app)).toBe('- [ ] b');
  });

  it('fails with a reason where it cannot be saved', async () => {
    const app = appWith({ [PATH]: '- [ ] b' });
    const view = openInEditor(app, PATH, typed);
    view.save = () => Promise.reject(new Error('disk full'));
    expect(await writerFor(app).act(followUpAt('- [ ] b', 0, PATH), done)).toEqual({
      kind: 'failed',
      reason: 'Changed in the editor, but not saved: disk full',
    });
  });

  it.each([
    ['another note is open', 'other.md', 'source'],
    ['the note is open for reading only', PATH, 'preview'],
  ])('is not tried where %s', async (_, open, mode) => {
    const app = appWith({ [PATH]: '- [ ] b', 'other.md': '- [ ] b' });
    const view = openInEditor(app, open, '- [ ] b', mode);
    await writerFor(app).act(followUpAt('- [ ] b', 0, PATH), done);
    expect(view.editor.getValue()).toBe('- [ ] b');
    expect(await textOf(app)).toBe('- [x] b');
  });
});

describe('with the Tasks plugin', () => {
  const text = 'a\r\n- [ ] b 📅 2025-07-14 🔁 every day\r\nc';

  async function toggled(answer: string, from = text, line = 1): Promise<[Outcome, string, App]> {
    const app = appWith({ [PATH]: from });
    withTasksPlugin(app, () => answer);
    const outcome = await writerFor(app).act(followUpAt(from, line, PATH), done);
    return [outcome, await textOf(app), app];
  }

  it('a task is completed by the plugin', async () => {
    const [outcome, after] = await toggled('- [x] b 📅 2025-07-14 ✅ 2025-07-14');
    expect(outcome.kind).toBe('done');
    expect(after).toBe('a\r\n- [x] b 📅 2025-07-14 ✅ 2025-07-14\r\nc');
  });

  it('the plugin is handed the line and the path', async () => {
    const app = appWith({ [PATH]: '\uFEFF- [ ] b' });
    const toggle = vi.fn(() => '- [x] b');
    withTasksPlugin(app, toggle);
    await writerFor(app).act(followUpAt('\uFEFF- [ ] b', 0, PATH), done);
    expect(toggle).toHaveBeenCalledWith('- [ ] b', PATH);
    expect(await textOf(app)).toBe('\uFEFF- [x] b');
  });

  it('a recurring task leaves two lines, with the note’s own line breaks, and undo makes them one', async () => {
    const [outcome, after, app] = await toggled('- [ ] b 📅 2025-07-15\n- [x] b 📅 2025-07-14');
    expect(after).toBe('a\r\n- [ ] b 📅 2025-07-15\r\n- [x] b 📅 2025-07-14\r\nc');
    expect(outcome.kind === 'done' && (await writerFor(app).undo(outcome.change)).kind).toBe('done');
    expect(await textOf(app)).toBe(text);
  });

  it.each([
    [text, 1, 'a\r\nc'],
    ['a\n- [ ] b 🏁 delete', 1, 'a\n'],
    ['a\n- [ ] b 🏁 delete\n', 1, 'a\n'],
    ['- [ ] b 🏁 delete\nc', 0, 'c'],
    ['\uFEFF- [ ] b 🏁 delete\r\nc\r\n', 0, '\uFEFFc\r\n'],
  ])(
    'a task in %j that deletes itself goes with its line break, and undo brings it back',
    async (before, line, after) => {
      const [outcome, now, app] = await toggled('', before, line);
      expect(now).toBe(after);
      expect(outcome.kind === 'done' && (await writerFor(app).undo(outcome.change)).kind).toBe('done');
      expect(await textOf(app)).toBe(before);
    },
  );

  it('the two lines of a recurring task are left alone where something stands between them now', async () => {
    const [outcome, after, app] = await toggled('- [ ] b 📅 2025-07-15\n- [x] b 📅 2025-07-14');
    const parted = after.replace('- [x]', 'new\r\n- [x]');
    await app.vault.modify(fileAt(app, PATH), parted);
    expect(outcome.kind === 'done' && (await writerFor(app).undo(outcome.change)).kind).toBe('refused');
    expect(await textOf(app)).toBe(parted);
  });

  it('a deleted task does not come back into a note that has changed since', async () => {
    const [outcome, , app] = await toggled('');
    await app.vault.modify(fileAt(app, PATH), 'a\r\nnew\r\nc');
    expect(outcome.kind === 'done' && (await writerFor(app).undo(outcome.change)).kind).toBe('refused');
    expect(await textOf(app)).toBe('a\r\nnew\r\nc');
  });

  it.each(['- [/] b 📅 2025-07-14', '- [ ] b 📅 2025-07-14'])(
    'an answer that does not complete the task, %j, is not used',
    async (answer) => {
      const [, after] = await toggled(answer, '- [ ] b 📅 2025-07-14', 0);
      expect(after).toBe('- [x] b 📅 2025-07-14 ✅ 2025-07-14');
    },
  );

  it.each([['- b'], ['TODO b']])('%j is no task of the plugin', async (line) => {
    const app = appWith({ [PATH]: line });
    const toggle = vi.fn(() => '- [x] wrong');
    withTasksPlugin(app, toggle);
    await writerFor(app).act(followUpAt(line, 0, PATH), done);
    expect(toggle).not.toHaveBeenCalled();
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('boom');
      },
    ],
    ['answers nothing', () => undefined],
  ])('nothing is written where it %s', async (_, toggle) => {
    const app = appWith({ [PATH]: text });
    withTasksPlugin(app, toggle);
    expect((await writerFor(app).act(followUpAt(text, 1, PATH), done)).kind).toBe('failed');
    expect(await textOf(app)).toBe(text);
  });

  it.each([[{}], [{ plugins: {} }], [{ plugins: { 'obsidian-tasks-plugin': {} } }], [null]])(
    'without it (%j) the line is completed by ourselves',
    async (plugins) => {
      const app = appWith({ [PATH]: '- [ ] b' });
      Object.assign(app, { plugins });
      await writerFor(app).act(followUpAt('- [ ] b', 0, PATH), done);
      expect(await textOf(app)).toBe('- [x] b');
    },
  );
});

describe('with the Tasks plugin’s settings', () => {
  async function acted(
    line: string,
    settings: object,
    chosen: Partial<Settings> = {},
    action = done,
  ): Promise<string> {
    const app = appWith({ [PATH]: line });
    const loadData = (): Promise<object> => Promise.resolve(settings);
    Object.assign(app, { plugins: { plugins: { 'obsidian-tasks-plugin': { loadData } } } });
    await writerOver(app, chosen).act(followUpAt(line, 0, PATH), action);
    return textOf(app);
  }
  const task: LineAction = { kind: 'make a task' };

  it.each([
    [{ globalFilter: '#task' }, '- [ ] #task b'],
    [{ globalFilter: '#task', setCreatedDate: true }, '- [ ] #task b ➕ 2025-07-14'],
    [{ setCreatedDate: true, taskFormat: 'dataview' }, '- [ ] b [created:: 2025-07-14]'],
    [{ globalFilter: 7, taskFormat: 'tasksPluginEmoji' }, '- [ ] b'],
  ])('%j a line becomes the task %j', async (settings, expected) => {
    expect(await acted('- b', settings, {}, task)).toBe(expected);
  });

  it('a completed line is one of its tasks too', async () => {
    expect(await acted('- b', { globalFilter: '#task' })).toBe('- [x] #task b ✅ 2025-07-14');
    expect(await acted('- b', { setDoneDate: false })).toBe('- [x] b');
    expect(await acted('- b', {}, { writeDoneDate: false })).toBe('- [x] b');
  });

  it('a date is added in its format, unless the user wants plain words', async () => {
    const due: LineAction = { kind: 'due', day: '2025-07-21' };
    expect(await acted('- [ ] call b', { taskFormat: 'dataview' }, {}, due)).toBe(
      '- [ ] call b [due:: 2025-07-21]',
    );
    expect(await acted('- [ ] call b', {}, { dateFormat: 'dataview' }, due)).toBe(
      '- [ ] call b 📅 2025-07-21',
    );
    expect(await acted('- [ ] call b', {}, { dateFormat: 'plain words' }, due)).toBe(
      '- [ ] call b by july 21',
    );
  });

  it('that cannot be read are taken for its defaults', async () => {
    const app = appWith({ [PATH]: '- b' });
    const loadData = (): Promise<object> => Promise.reject(new Error('broken'));
    Object.assign(app, { plugins: { plugins: { 'obsidian-tasks-plugin': { loadData } } } });
    await writerOver(app).act(followUpAt('- b', 0, PATH), done);
    expect(await textOf(app)).toBe('- [x] b ✅ 2025-07-14');
  });
});

describe('a completion that is to stay out of the note', () => {
  const leave = { proseCompletion: 'left alone' } as const;

  function memoryWith(remember: WriterPorts['memory']['remember']): WriterPorts['memory'] & { undo: Mock } {
    return { remember, undo: vi.fn(async () => undefined) };
  }
  const kept = (): Mock<WriterPorts['memory']['remember']> =>
    vi.fn(async (event) => ({ ...event, id: 'event 1', at: '', device: '' }));

  it('is remembered, and taken back there', async () => {
    const app = appWith({ [PATH]: '- b' });
    const remember = kept();
    const memory = memoryWith(remember);
    const writer = writerOver(app, leave, { memory });
    const outcome = await writer.act(followUpAt('- b', 0, PATH), done);
    const change = { kind: 'apart', path: PATH, event: 'event 1' } as const;
    expect(outcome).toEqual({ kind: 'done', change });
    expect(remember.mock.calls).toMatchObject([
      [{ kind: 'completion', about: { path: PATH }, day: '2025-07-14' }],
    ]);
    expect((await writer.undo(change)).kind).toBe('done');
    expect(memory.undo).toHaveBeenCalledWith(['event 1']);
    expect(await textOf(app)).toBe('- b');
  });

  it('fails where the journal cannot be written', async () => {
    const app = appWith({ [PATH]: '- b' });
    const memory = memoryWith(() => Promise.reject(new Error('full')));
    const outcome = await writerOver(app, leave, { memory }).act(followUpAt('- b', 0, PATH), done);
    expect(outcome).toEqual({ kind: 'failed', reason: 'full' });
  });

  it('is not remembered where the line is gone', async () => {
    const app = appWith({ [PATH]: '- c' });
    const remember = kept();
    const writer = writerOver(app, leave, { memory: memoryWith(remember) });
    expect((await writer.act(followUpAt('- b', 0, PATH), done)).kind).toBe('refused');
    expect(remember).not.toHaveBeenCalled();
  });
});

describe('undo', () => {
  async function undone(
    before: string,
    line: number,
    meanwhile: (text: string) => string,
  ): Promise<[Outcome, string]> {
    const app = appWith({ [PATH]: before });
    const writer = writerFor(app);
    const outcome = await writer.act(followUpAt(before, line, PATH), done);
    if (outcome.kind !== 'done') throw new Error(outcome.reason);
    await app.vault.modify(fileAt(app, PATH), meanwhile(await textOf(app)));
    return [await writer.undo(outcome.change), await textOf(app)];
  }

  it.each([
    ['- b', 0],
    ['\uFEFFa\r\n\t1. b  ^id\r\nc', 1],
    ['a\n- [ ] b [due:: 2025-07-14]  \n', 1],
    ['b', 0],
  ])('brings back %j, byte for byte', async (before, line) => {
    const [outcome, text] = await undone(before, line, (now) => now);
    expect(outcome.kind).toBe('done');
    expect(text).toBe(before);
  });

  it('follows the line', async () => {
    const [outcome, text] = await undone('- b\nc', 0, (now) => `new\n${now}\nend`);
    expect(outcome.kind).toBe('done');
    expect(text).toBe('new\n- b\nc\nend');
  });

  it.each([
    ['was edited', (now: string) => now.replace('✅', '✔')],
    ['is gone', () => 'c'],
    ['has a twin now', (now: string) => `${now}\n${now}`],
    ['stands in code now', (now: string) => '```\n' + now + '\n```'],
  ])('is refused where the line %s', async (_, meanwhile) => {
    const [outcome, text] = await undone('- b', 0, meanwhile);
    expect(outcome.kind).toBe('refused');
    expect(text).toBe(meanwhile('- [x] b ✅ 2025-07-14'));
  });

  it('of what was done in the editor works on the file, and the other way round', async () => {
    const before = 'a\n- b\nc';
    const app = appWith({ [PATH]: before });
    const view = openInEditor(app, PATH, before);
    const writer = writerFor(app);
    const outcome = await writer.act(followUpAt(before, 1, PATH), done);
    await app.vault.modify(fileAt(app, PATH), 'a\r\n- [x] b ✅ 2025-07-14\r\nc');
    app.workspace.getLeavesOfType = () => [];
    expect(outcome.kind === 'done' && (await writer.undo(outcome.change)).kind).toBe('done');
    expect(await textOf(app)).toBe('a\r\n- b\r\nc');
    expect(view.editor.getValue()).toBe('a\n- [x] b ✅ 2025-07-14\nc');
  });

  it('of several changes of one line, asked for in one breath, takes each back in its turn', async () => {
    const before = '- [ ] b';
    const app = appWith({ [PATH]: before });
    const writer = writerFor(app);
    await writer.act(followUpAt(before, 0, PATH), { kind: 'owner', name: 'Teo' });
    await writer.act(followUpAt(await textOf(app), 0, PATH), { kind: 'priority', priority: 'high' });
    const undone = [1, 2].map(() => {
      const change = writer.lastChange;
      if (!change) throw new Error('There is nothing to undo.');
      return writer.undo(change);
    });
    expect((await Promise.all(undone)).map(({ kind }) => kind)).toEqual(['done', 'done']);
    expect(await textOf(app)).toBe(before);
  });

  it('comes too late where the editor’s own undo was used', async () => {
    const app = appWith({ [PATH]: '- b' });
    const view = openInEditor(app, PATH, '- b');
    const writer = writerFor(app);
    const outcome = await writer.act(followUpAt('- b', 0, PATH), done);
    view.editor.setValue('- b');
    expect(outcome.kind === 'done' && (await writer.undo(outcome.change)).kind).toBe('refused');
    expect(view.editor.getValue()).toBe('- b');
  });
});
