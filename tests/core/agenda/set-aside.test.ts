import { describe, expect, it } from 'vitest';
import { agenda } from '../../../src/core/agenda/agenda';
import { setAside } from '../../../src/core/agenda/set-aside';
import type { NewJournalEvent } from '../../../src/core/journal/journal-event';
import { promotable } from '../../../src/core/journal/promoted';
import { parseNote } from '../../../src/core/note/parse-note';
import { defaultSettings } from '../../../src/core/settings/settings';
import { after, named, notesOf } from '../journal/remembering';

const today = '2025-07-16';
const text = '## Yard\n\n- [ ] call Ana due 2025-07-01\n- [ ] order the pump\n\nThe gate was quiet.\n';
const notes = notesOf({ 'Crew/Inbox.md': text });
const ana = named(notes, 'call Ana due 2025-07-01');
const pump = named(notes, 'order the pump');

/** The agenda of the notes after these events: group and text of each row. */
function rows(day: string, known: readonly NewJournalEvent[], of = notes): string[] {
  const items = [...of.values()].flatMap(({ path, followUps }) =>
    followUps.map((followUp) => ({ path, followUp })),
  );
  const groups = agenda(items, day, defaultSettings, setAside(after(...known), of, day));
  return [...groups].flatMap(([group, found]) => found.map(({ followUp }) => `${group}: ${followUp.text}`));
}

const snooze = (until: string, about = ana): NewJournalEvent => ({ kind: 'snooze', about, until });
const overdue = 'overdue: call Ana due 2025-07-01';
const undated = 'no date: order the pump';
const undo = (of: string): NewJournalEvent => ({ kind: 'undo', of });

describe('a snoozed row', () => {
  it.each<[string, string, NewJournalEvent[], string[]]>([
    [
      'waits apart until its day',
      today,
      [snooze('2025-07-17')],
      [undated, 'snoozed: call Ana due 2025-07-01'],
    ],
    ['is back on its day', '2025-07-17', [snooze('2025-07-17')], [overdue, undated]],
    ['is back after its day', '2025-07-30', [snooze('2025-07-17')], [overdue, undated]],
    ['is back when it is woken', today, [snooze('2025-07-17'), undo('e0')], [overdue, undated]],
    [
      'waits as long as it was told last',
      '2025-07-18',
      [snooze('2025-07-17'), snooze('2025-07-20')],
      [undated, 'snoozed: call Ana due 2025-07-01'],
    ],
    [
      'waits with the others, the next one first',
      today,
      [snooze('2025-07-30'), snooze('2025-07-20', pump)],
      ['snoozed: order the pump', 'snoozed: call Ana due 2025-07-01'],
    ],
  ])('%s', (_, day, events, expected) => {
    expect(rows(day, events)).toEqual(expected);
  });

  it('tells until when, and all that has to be taken back to wake it', () => {
    const aside = setAside(after(snooze('2025-07-17'), snooze('2025-07-20')), notes, today);
    const [followUp] = notes.get('Crew/Inbox.md')!.followUps;
    expect(aside(followUp!)).toEqual({ kind: 'snoozed', until: '2025-07-20', events: ['e0', 'e1'] });
  });

  it('follows its line', () => {
    const moved = notesOf({ 'Crew/Inbox.md': `- [ ] new\n${text.replace('order the', 'order the new')}` });
    expect(rows(today, [snooze('2025-07-17', pump)], moved)).toContain('snoozed: order the new pump');
  });
});

describe('a row is not in the list', () => {
  it.each<[string, NewJournalEvent]>([
    ['when it was dismissed', { kind: 'dismissal', subject: 'follow-up', about: ana }],
    ['when it was done and the note left alone', { kind: 'completion', about: ana, day: today }],
  ])('%s', (_, event) => {
    expect(rows(today, [event])).toEqual([undated]);
    expect(rows(today, [snooze('2025-07-30'), event, snooze('2025-07-30')])).toEqual([undated]);
    expect(rows(today, [event, undo('e0')])).toEqual([overdue, undated]);
  });

  it.each<[string, NewJournalEvent]>([
    [
      'with the others under its heading',
      { kind: 'dismissal', subject: 'follow-up', about: ana, like: { folder: 'Crew', by: 'heading' } },
    ],
    ['with its note', { kind: 'note dismissal', path: 'Crew/Inbox.md' }],
  ])('%s', (_, event) => {
    expect(rows(today, [event])).toEqual([]);
  });
});

describe('a promoted line', () => {
  const about = promotable(parseNote(text), 5, 'Crew/Inbox.md')!;
  const promoted = notesOf({ 'Crew/Inbox.md': text }, [about]);
  const row = 'no date: The gate was quiet.';

  it('is listed, also where its note is not', () => {
    expect(rows(today, [], promoted)).toEqual([overdue, undated, row]);
    expect(rows(today, [{ kind: 'note dismissal', path: 'Crew/Inbox.md' }], promoted)).toEqual([row]);
  });

  it('can be dismissed by itself', () => {
    const dismissal = {
      kind: 'dismissal',
      subject: 'follow-up',
      about: named(promoted, 'The gate was quiet.'),
    } as const;
    expect(rows(today, [dismissal], promoted)).toEqual([overdue, undated]);
  });
});
