import { describe, expect, it } from 'vitest';
import type { NewJournalEvent } from '../../../src/core/journal/journal-event';
import { eventWords, quoted } from '../../../src/ui/memory/dismissal-words';

const about = {
  key: 'k',
  text: 'call **Ana**',
  path: 'Crew/Inbox.md',
  headings: ['Yard', 'Calls'],
  ordinal: 0,
};
const dismissal = { kind: 'dismissal', subject: 'follow-up', about } as const;

describe('what was taken out of view, in words', () => {
  it.each<[NewJournalEvent, string]>([
    [dismissal, 'Not a follow-up: “call Ana”'],
    [{ ...dismissal, subject: 'prompt' }, 'Not a practice question: “call Ana”'],
    [
      { ...dismissal, like: { folder: 'Work/Crew', by: 'words' } },
      'No follow-ups: lines that read “call Ana” in “Crew”',
    ],
    [
      { ...dismissal, subject: 'prompt', like: { folder: 'Crew', by: 'heading' } },
      'No practice questions: lines under “Calls” in “Crew”',
    ],
    [
      { ...dismissal, like: { folder: '', by: 'heading' } },
      'No follow-ups: lines under “Calls” in the whole vault',
    ],
    [{ kind: 'completion', about, day: '2025-07-14' }, 'Done, and the note left as it is: “call Ana”'],
    [{ kind: 'note dismissal', path: 'Crew/Inbox.md' }, 'Nothing is listed from “Inbox”'],
  ])('%j', (event, words) => {
    expect(eventWords(event)).toBe(words);
  });
});

describe('a quoted text', () => {
  it('is cut where it is long', () => {
    expect(quoted('call the harbour office about the second mooring')).toBe(
      '“call the harbour office about the secon…”',
    );
  });
});
