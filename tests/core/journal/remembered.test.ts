import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Identity } from '../../../src/core/journal/identity';
import type { NewJournalEvent } from '../../../src/core/journal/journal-event';
import { mergeEvents } from '../../../src/core/journal/merge-events';
import { remembered } from '../../../src/core/journal/remembered';
import { anyEvents } from './arbitrary-events';
import { after } from './remembering';

const line = (text: string, path = 'Crew/Inbox.md'): Identity => ({
  key: text,
  text,
  path,
  headings: [],
  ordinal: 0,
});
const snooze = (text: string, path?: string): NewJournalEvent => ({
  kind: 'snooze',
  about: line(text, path),
  until: '2025-07-20',
});
const move = (from: string, to: string): NewJournalEvent => ({ kind: 'move', from, to });
const undo = (of: string): NewJournalEvent => ({ kind: 'undo', of });

describe('what was undone', () => {
  const textsAfter = (...events: NewJournalEvent[]): string[] =>
    after(...events)
      .of('snooze')
      .map(({ about }) => about.text);

  it.each<[string, NewJournalEvent[], string[]]>([
    ['is not remembered', [snooze('one'), snooze('two'), undo('e0')], ['two']],
    ['is remembered again where the undo is undone', [snooze('one'), undo('e0'), undo('e1')], ['one']],
    [
      'stays undone where one of two undos is undone',
      [snooze('one'), undo('e0'), undo('e0'), undo('e1')],
      [],
    ],
    ['may come after its undo, as clocks differ', [undo('e1'), snooze('one')], []],
    ['may be unknown here', [snooze('one'), undo('nothing')], ['one']],
    ['may name itself, to no effect', [snooze('one'), undo('e1')], ['one']],
  ])('%s', (_, events, texts) => {
    expect(textsAfter(...events)).toEqual(texts);
  });

  it('may also be a move', () => {
    const known = after(snooze('one'), move('Crew/Inbox.md', 'Box.md'), undo('e1'));
    expect(known.of('snooze')[0]?.about.path).toBe('Crew/Inbox.md');
  });
});

describe('what is remembered of a note goes with it', () => {
  const pathAfter = (...moves: NewJournalEvent[]): string | undefined =>
    after(snooze('one'), ...moves).of('snooze')[0]?.about.path;

  it.each<[string, NewJournalEvent[], string]>([
    ['to another name', [move('Crew/Inbox.md', 'Crew/Box.md')], 'Crew/Box.md'],
    ['step by step', [move('Crew/Inbox.md', 'a.md'), move('a.md', 'b.md')], 'b.md'],
    ['with its folder', [move('Crew', 'Old/Crew')], 'Old/Crew/Inbox.md'],
    ['and back', [move('Crew/Inbox.md', 'a.md'), move('a.md', 'Crew/Inbox.md')], 'Crew/Inbox.md'],
  ])('%s', (_, moves, path) => {
    expect(pathAfter(...moves)).toBe(path);
  });

  it.each<[string, NewJournalEvent[]]>([
    ['where another note moves', [move('Crew/Other.md', 'a.md')]],
    ['where a folder with a longer name moves', [move('Cre', 'a')]],
  ])('and stays %s', (_, moves) => {
    expect(pathAfter(...moves)).toBe('Crew/Inbox.md');
  });

  it('but not to where a new note took the old name', () => {
    const known = after(snooze('old', 'a.md'), move('a.md', 'b.md'), snooze('new', 'a.md'));
    expect(known.of('snooze').map(({ about }) => about.path)).toEqual(['b.md', 'a.md']);
  });

  it('and so do rewordings, rules for folders and notes that are not mine', () => {
    const known = after(
      {
        kind: 'alias',
        subject: 'prompt',
        from: { key: 'k', path: 'Crew/a.md' },
        about: line('new', 'Crew/a.md'),
      },
      {
        kind: 'dismissal',
        subject: 'prompt',
        about: line('x', 'b.md'),
        like: { folder: 'Crew', by: 'words' },
      },
      { kind: 'note dismissal', path: 'Crew/a.md' },
      move('Crew', 'Old'),
    );
    expect(known.alias('prompt', { key: 'k', path: 'Old/a.md' })?.path).toBe('Old/a.md');
    expect(known.alias('prompt', { key: 'k', path: 'Crew/a.md' })).toBeUndefined();
    expect(known.alias('follow-up', { key: 'k', path: 'Old/a.md' })).toBeUndefined();
    expect(known.of('dismissal')[0]?.from).toBe('Old');
    expect(known.of('note dismissal')[0]?.about.path).toBe('Old/a.md');
  });
});

describe('anything is remembered', () => {
  const known = after(snooze('one'));

  it.each(['Crew/Inbox.md', 'Crew'])('of %s', (path) => {
    expect(known.isAbout(path)).toBe(true);
  });

  it.each(['Crew/Inbox', 'Cre', 'Inbox.md'])('not of %s', (path) => {
    expect(known.isAbout(path)).toBe(false);
  });
});

describe('what is remembered', () => {
  it('does not depend on the files that the events came from', () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, (a, b) => {
        const kinds = ['snooze', 'dismissal', 'completion', 'promotion', 'practice attempt'] as const;
        const state = (events: ReturnType<typeof mergeEvents>) =>
          kinds.map((kind) =>
            remembered(events)
              .of(kind)
              .map(({ event, about }) => [event.id, about.path]),
          );
        expect(state(mergeEvents(a, b))).toEqual(state(mergeEvents(b, a, b)));
      }),
    );
  });

  it('is nothing where there are no events', () => {
    expect(after().of('snooze')).toEqual([]);
  });
});
