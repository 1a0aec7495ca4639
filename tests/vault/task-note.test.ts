import type { App } from 'obsidian';
import { describe, expect, it } from 'vitest';
import type { LineAction } from '../../src/core/edits/line-action';
import type { FollowUp } from '../../src/core/follow-ups/follow-up';
import { readNote } from '../../src/core/read-note';
import { defaultSettings } from '../../src/core/settings/settings';
import type { Outcome } from '../../src/vault/outcome';
import { appWith, fileAt } from './in-memory';
import { done, writerOver } from './writer-over';

const PATH = 'Tasks/Paint the boat.md';
const BODY = '\nTwo coats.\n- [ ] buy brushes\n';
const text = (status: string, more = ''): string =>
  `---\ntags:\n  - task\nstatus: ${status}\n${more}---\n${BODY}`;

type Properties = Record<string, unknown>;

/** Front matter of one level, which is all that these notes have. */
function parsed(yaml: string): Properties {
  const pairs = [...yaml.matchAll(/^(\w+): (.+)$/gm)].map(({ 1: key, 2: value }) => [key!, value!]);
  return { tags: ['task'], ...(Object.fromEntries(pairs) as Properties) };
}

/** A vault with one task note, whose front matter is kept as the app would. */
function vaultWith(note: string): App {
  const app = appWith({ [PATH]: note });
  app.fileManager.processFrontMatter = async (file, change: (properties: Properties) => void) => {
    await app.vault.process(file, (now) => {
      const [, yaml = '', ...rest] = now.split('---\n');
      const properties = parsed(yaml);
      change(properties);
      const lines = Object.entries(properties).filter(([key]) => key !== 'tags');
      const written = lines.map(([key, value]) => `${key}: ${String(value)}\n`).join('');
      return ['', `tags:\n  - task\n${written}`, ...rest].join('---\n');
    });
  };
  return app;
}

function taskIn(note: string): FollowUp {
  const context = { path: PATH, fileDay: null, dailyNoteFormat: null, settings: defaultSettings };
  return readNote(note, { ...context, parseYaml: parsed }).followUps[0]!;
}

async function act(note: string, action: LineAction, now = note): Promise<[Outcome, string, App]> {
  const app = vaultWith(now);
  const outcome = await writerOver(app).act(taskIn(note), action);
  return [outcome, await app.vault.read(fileAt(app, PATH)), app];
}

describe('a note that is one task', () => {
  it.each<[LineAction, string, string]>([
    [done, text('open'), text('done', 'completedDate: 2025-07-14\n')],
    [{ kind: 'status', to: 'in progress' }, text('open'), text('in-progress')],
    [{ kind: 'status', to: 'open' }, text('done', 'completedDate: 2025-07-01\n'), text('open')],
    [
      { kind: 'due', day: '2025-07-21' },
      text('open', 'due: 2025-07-14\n'),
      text('open', 'due: 2025-07-21\n'),
    ],
    [{ kind: 'due', day: null }, text('open', 'scheduled: 2025-07-14\n'), text('open')],
    [{ kind: 'priority', priority: 'high' }, text('open'), text('open', 'priority: high\n')],
    [{ kind: 'owner', name: 'Omar' }, text('open'), text('open', 'assignee: Omar\n')],
  ])('is changed in its front matter: %j', async (action, before, after) => {
    const [outcome, now, app] = await act(before, action);
    expect(outcome.kind).toBe('done');
    expect(now).toBe(after);
    const writer = writerOver(app);
    expect((await writer.undo(writer.lastChange!)).kind).toBe('done');
    expect(await app.vault.read(fileAt(app, PATH))).toBe(before);
  });

  it.each<[string, LineAction, string, string]>([
    ['it recurs', done, text('open', 'recurrence: weekly\n'), text('open', 'recurrence: weekly\n')],
    ['it was done meanwhile', done, text('open'), text('done')],
    ['it is no task any more', done, text('open'), `---\ntags:\n  - task\n---\n${BODY}`],
    ['it is a task already', { kind: 'make a task' }, text('open'), text('open')],
    ['it has no date', { kind: 'due', day: null }, text('open'), text('open')],
  ])('is left alone where %s', async (_, action, before, now) => {
    const [outcome, after] = await act(before, action, now);
    expect(outcome.kind).toBe('refused');
    expect(after).toBe(now);
  });

  it('does not go back where it was edited since', async () => {
    const [, , app] = await act(text('open'), done);
    await app.vault.modify(fileAt(app, PATH), text('cancelled', 'completedDate: 2025-07-14\n'));
    const writer = writerOver(app);
    expect((await writer.undo(writer.lastChange!)).kind).toBe('refused');
    expect(await app.vault.read(fileAt(app, PATH))).toBe(text('cancelled', 'completedDate: 2025-07-14\n'));
  });

  it.each([
    ['is gone', (app: App) => app.vault.delete(fileAt(app, PATH))],
    ['cannot be read', (app: App) => void (app.fileManager.processFrontMatter = async () => undefined)],
  ])('fails with a reason where it %s', async (_, spoil) => {
    const app = vaultWith(text('open'));
    await spoil(app);
    expect((await writerOver(app).act(taskIn(text('open')), done)).kind).toBe('failed');
  });
});
