import { describe, expect, it } from 'vitest';
import type { NewJournalEvent } from '../../../src/core/journal/journal-event';
import { remembering } from '../../../src/ui/memory/remembering';
import type { NoticeAction } from '../../../src/ui/outcome-notice';
import { FakeMemory } from './memory-of';

const about = { key: 'k', text: 'call Ana', path: 'a.md', headings: [], ordinal: 0 };
const dismissal: NewJournalEvent = { kind: 'dismissal', subject: 'follow-up', about };

function desk() {
  const told: [string, NoticeAction | null][] = [];
  const memory = new FakeMemory();
  return { memory, told, desk: remembering(memory, (message, action) => told.push([message, action])) };
}

describe('remembering', () => {
  it('says what is remembered, and offers to undo it', async () => {
    const { memory, told, desk: it } = desk();
    await it.keep(dismissal);
    expect(told.map(([message, action]) => [message, action?.label])).toEqual([
      ['Not a follow-up: “call Ana”', 'Undo'],
    ]);
    expect(memory.current.of('dismissal')).toHaveLength(1);
    told[0]![1]!.act();
    await Promise.resolve();
    expect(memory.current.of('dismissal')).toEqual([]);
  });

  it('can put one thing in place of others', async () => {
    const { memory, desk: it } = desk();
    await it.keep(dismissal);
    await it.keep({ kind: 'promotion', about }, 'Listed', ['n0']);
    expect(memory.current.of('dismissal')).toEqual([]);
    expect(memory.current.of('promotion')).toHaveLength(1);
  });

  it('says that nothing has changed where it cannot be written', async () => {
    const { memory, told, desk: it } = desk();
    memory.isBroken = true;
    await it.keep(dismissal);
    await it.takeBack(['e0'], 'Undone');
    const message = 'The journal could not be written, so nothing has changed: Error: disk full';
    expect(told).toEqual([
      [message, null],
      [message, null],
    ]);
    expect(memory.events).toEqual([]);
  });
});
