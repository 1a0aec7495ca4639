import { describe, expect, it } from 'vitest';
import type { NewJournalEvent } from '../../../src/core/journal/journal-event';
import { dismissedList } from '../../../src/ui/memory/dismissed-list';
import { historyWords } from '../../../src/ui/memory/history-words';
import { historyLine } from '../../../src/ui/memory/memory-settings';
import { ownPrompts } from '../../../src/ui/memory/own-prompts';
import { remembering } from '../../../src/ui/memory/remembering';
import { unlinkedList } from '../../../src/ui/memory/unlinked-list';
import { named, notesOf } from '../../core/journal/remembering';
import { appWith } from '../../vault/in-memory';
import { FakeMemory } from './memory-of';

const notes = notesOf({
  'Interview.md': '# Interview\n\n## Why us?\n- one\n\n## What do you build?\n- boats\n',
});
const whyUs = named(notes, 'Why us?');
const attempt = (about = whyUs, rating: 'good' | 'again' = 'good'): NewJournalEvent => ({
  kind: 'practice attempt',
  prompt: about,
  rating,
  seconds: 60,
});
const gone = { ...whyUs, key: 'gone', text: 'Where is it?', path: 'Old.md' };
const source = { notes, progress: null, subscribe: () => () => undefined };

describe('the list of what was dismissed', () => {
  it('has the latest first, and each entry restores its own', async () => {
    const memory = FakeMemory.after(
      { kind: 'dismissal', subject: 'prompt', about: whyUs },
      { kind: 'note dismissal', path: 'Home.md' },
      { kind: 'snooze', about: whyUs, until: '2025-08-01' },
    );
    const list = dismissedList(
      () => memory.current,
      remembering(memory, () => undefined),
    );
    expect(list.entries().map(({ name, desc }) => `${name} (${desc})`)).toEqual([
      'Nothing is listed from “Home” (Home · 14 July 2025)',
      'Not a practice question: “Why us?” (Interview · 14 July 2025)',
    ]);
    list.entries()[1]!.act();
    await Promise.resolve();
    expect(list.entries().map(({ name }) => name)).toEqual(['Nothing is listed from “Home”']);
  });
});

describe('practice whose question is gone', () => {
  it('is listed once for each question, with its attempts', () => {
    const memory = FakeMemory.after(attempt(), attempt(gone), attempt(gone, 'again'));
    const entries = unlinkedList(appWith({}), { memory, source }).entries();
    expect(entries.map(({ name, desc }) => `${name} ${desc}`)).toEqual([
      'Where is it? Old › Interview · 2 attempts',
    ]);
  });
});

describe('the line about the history', () => {
  const unread = (badLines: number, ...files: string[]) => ({
    badLines,
    unreadable: new Map(files.map((file) => [file, 'locked'])),
  });

  it.each([
    [unread(0), null, '3 attempts, 1 linked, 2 unlinked.'],
    [
      unread(2, 'a'),
      null,
      '3 attempts, 1 linked, 2 unlinked. Not readable in the journal: lines 2, files 1.',
    ],
    [unread(0), { read: 1, total: 2 }, '3 attempts. Notes are still being read.'],
  ])('%j %j', (trouble, progress, words) => {
    const memory = FakeMemory.after(attempt(), attempt(gone), attempt(gone));
    expect(historyLine({ memory, source: { notes, progress }, unread: () => trouble })).toBe(words);
  });
});

describe('how a question went before', () => {
  const [prompt] = notes.get('Interview.md')!.prompts;
  const shown = { path: 'Interview.md', prompt: prompt! };

  it.each([
    [[], ''],
    [[attempt(gone)], ''],
    [[attempt()], 'Practised once, last: good'],
    [[attempt(), attempt(whyUs, 'again')], 'Practised twice, last: again'],
    [[attempt(), attempt(), attempt()], 'Practised 3 times, last: good'],
  ])('%#', (events, words) => {
    expect(historyWords(shown, FakeMemory.after(...events).current, notes)).toBe(words);
  });
});

describe('the questions to practise', () => {
  it('are those that were not dismissed, followed as that changes', async () => {
    const memory = new FakeMemory();
    const own = ownPrompts(source, memory);
    const texts = () => own.notes.get('Interview.md')!.prompts.map(({ text }) => text);
    let told = 0;
    const stop = own.subscribe(() => told++);
    expect(texts()).toEqual(['Why us?', 'What do you build?']);
    await memory.remember({ kind: 'dismissal', subject: 'prompt', about: whyUs });
    expect(texts()).toEqual(['What do you build?']);
    await memory.remember({ kind: 'note dismissal', path: 'Interview.md' });
    expect(texts()).toEqual([]);
    stop();
    await memory.undo(['n0', 'n1']);
    expect(texts()).toEqual(['Why us?', 'What do you build?']);
    expect(told).toBe(2);
  });
});
