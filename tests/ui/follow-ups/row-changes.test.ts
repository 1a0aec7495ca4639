import { describe, expect, test } from 'vitest';
import type { NoticeAction } from '../../../src/ui/outcome-notice';
import { rowChanges } from '../../../src/ui/follow-ups/row-changes';
import { toldChanges } from '../../../src/ui/told-changes';
import type { Change, Outcome } from '../../../src/vault/outcome';
import { followUp, rowOf } from './follow-ups';

const row = rowOf(followUp('# Inbox\n- [ ] water **the** plants', 1));
const event = rowOf(followUp('# Inbox\n- july 24th - fair', 1, { kind: 'event' }));
const change = { kind: 'line', path: 'Inbox.md', line: 1 } as Change;
const done: Outcome = { kind: 'done', change };

const last: Change | null = null;

/** A sidebar in which writing ends as given, in that order. */
function sidebar(...outcomes: readonly (Outcome | Error)[]) {
  const told: { message: string; action: NoticeAction | null }[] = [];
  const shown: [string, readonly number[]][] = [];
  const left = [...outcomes];
  const calls: string[] = [];
  const write = async (call: string): Promise<Outcome> => {
    calls.push(call);
    const outcome = left.shift();
    if (outcome === undefined || outcome instanceof Error) throw outcome ?? new Error('not planned');
    return outcome;
  };
  const changes = toldChanges(
    { act: (_, action) => write(action.kind), undo: () => write('undo'), lastChange: last },
    {
      show: (path, lines) => shown.push([path, lines]),
      tell: (message, action) => told.push({ message, action }),
    },
  );
  const completions = rowChanges(changes, () => undefined);
  return { completions, changes, told, shown, calls };
}

describe('completing a row', () => {
  test('says so in plain words and offers to undo', async () => {
    const { completions, told } = sidebar(done);
    await completions.complete(row);
    expect(told.map(({ message, action }) => [message, action?.label])).toEqual([
      ['Completed “water the plants”', 'Undo'],
    ]);
  });

  test('rests the box until the note has been read again', async () => {
    const { completions } = sidebar(done);
    await completions.complete(row);
    expect(completions.isPending(row.key)).toBe(true);
    completions.settle(() => true, new Set(['Inbox.md']));
    expect(completions.isPending(row.key)).toBe(false);
  });

  test('rests the box while other notes change', async () => {
    const { completions } = sidebar(done);
    await completions.complete(row);
    completions.settle(() => true, new Set(['Other.md']));
    expect(completions.isPending(row.key)).toBe(true);
  });

  test('does not free the box before the writing has ended', () => {
    const { completions } = sidebar(done);
    void completions.complete(row);
    completions.settle(() => false, new Set(['Inbox.md']));
    expect(completions.isPending(row.key)).toBe(true);
  });

  test('is done once, however often it is clicked', async () => {
    const { completions, calls } = sidebar(done);
    await Promise.all([completions.complete(row), completions.complete(row)]);
    expect(calls).toEqual(['status']);
  });

  test('is not done to an event', async () => {
    const { completions, calls } = sidebar(done);
    await completions.complete(event);
    expect(calls).toEqual([]);
  });

  test('that is refused frees the box, says why and shows the lines that may be meant', async () => {
    const { completions, told, shown } = sidebar({
      kind: 'refused',
      reason: 'It is there twice.',
      lines: [7, 9],
    });
    await completions.complete(row);
    expect(completions.isPending(row.key)).toBe(false);
    expect(told[0]!.message).toBe('It is there twice.');
    told[0]!.action!.act();
    expect(shown).toEqual([['Inbox.md', [7, 9]]]);
  });

  test('that is refused because the line is gone shows where it was', async () => {
    const { completions, told, shown } = sidebar({ kind: 'refused', reason: 'It is gone.', lines: [] });
    await completions.complete(row);
    told[0]!.action!.act();
    expect(shown).toEqual([['Inbox.md', [1]]]);
  });

  test('that fails is told, too', async () => {
    const { completions, told } = sidebar({ kind: 'failed', reason: 'The disk is full.' });
    await completions.complete(row);
    expect(told.map(({ message }) => message)).toEqual(['The disk is full.']);
    expect(completions.isPending(row.key)).toBe(false);
  });

  test('that throws has failed', async () => {
    const { completions, told } = sidebar(new Error('boom'));
    await completions.complete(row);
    expect(told[0]!.message).toContain('boom');
    expect(completions.isPending(row.key)).toBe(false);
  });
});

describe('undoing', () => {
  test('frees the box and says so', async () => {
    const { completions, told, calls } = sidebar(done, done);
    await completions.complete(row);
    told[0]!.action!.act();
    await expect.poll(() => told[1]?.message).toBe('Undone in “Inbox”');
    expect(calls).toEqual(['status', 'undo']);
    expect(completions.isPending(row.key)).toBe(false);
  });

  test('that is refused says why', async () => {
    const { completions, told } = sidebar(done, {
      kind: 'refused',
      reason: 'It was edited since.',
      lines: [3],
    });
    await completions.complete(row);
    told[0]!.action!.act();
    await expect.poll(() => told[1]?.message).toBe('It was edited since.');
  });
});
