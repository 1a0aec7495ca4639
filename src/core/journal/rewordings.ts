import { identityOf } from './identity';
import type { Alias, NewJournalEvent, Subject } from './journal-event';
import { link, type Notes } from './link';
import type { Memory, Remembered } from './remembered';

/** What was found again though it was reworded or went to another note, as events to keep: then it is found from there. */
export function rewordings(known: Remembered, notes: Notes): readonly NewJournalEvent[] {
  const aliases = new Map<string, Omit<Alias, 'id' | 'at' | 'device'>>();
  const dismissed = (subject: Subject) =>
    known.of('dismissal').filter(({ event }) => event.subject === subject && !event.like);
  const keep = (subject: Subject, memories: readonly Memory[]) => {
    for (const [{ about }, { found, isSame }] of link(subject, memories, known, notes)) {
      const { key, path } = about;
      const alias = { kind: 'alias', subject, from: { key, path }, about: identityOf(found) } as const;
      if (!isSame) aliases.set(JSON.stringify([subject, alias.from]), alias);
    }
  };
  keep('prompt', [...known.of('practice attempt'), ...dismissed('prompt')]);
  keep('follow-up', [...known.of('snooze'), ...known.of('completion'), ...dismissed('follow-up')]);
  return [...aliases.values()];
}
