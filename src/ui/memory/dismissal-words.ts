import { lastHeading } from '../../core/journal/dismissed';
import type { Identity } from '../../core/journal/identity';
import type { Likeness, NewJournalEvent, Subject } from '../../core/journal/journal-event';
import { plainWords, shortened } from '../inline-markdown';
import { noteName } from '../../core/note/note-name';

/** What each subject is called. */
export const subjectNames: Readonly<Record<Subject, string>> = {
  'follow-up': 'follow-up',
  prompt: 'practice question',
};

/** A text in quotes, cut where it is long. */
export function quoted(text: string): string {
  return `“${shortened(plainWords(text), 40)}”`;
}

/** Which lines a rule is about: “lines under “Ingredients” in “Recipes””. */
export function ruleWords({ folder, by }: Likeness, about: Pick<Identity, 'text' | 'headings'>): string {
  const lines = by === 'words' ? `that read ${quoted(about.text)}` : `under ${quoted(lastHeading(about))}`;
  return `lines ${lines} in ${folder === '' ? 'the whole vault' : `“${noteName(folder)}”`}`;
}

/** What an event took out of view, in words: “Not a follow-up: “call Ana””. */
export function eventWords(event: NewJournalEvent): string {
  switch (event.kind) {
    case 'dismissal': {
      const name = subjectNames[event.subject];
      return event.like
        ? `No ${name}s: ${ruleWords(event.like, event.about)}`
        : `Not a ${name}: ${quoted(event.about.text)}`;
    }
    case 'completion':
      return `Done, and the note left as it is: ${quoted(event.about.text)}`;
    case 'note dismissal':
      return `Nothing is listed from “${noteName(event.path)}”`;
    default:
      return '';
  }
}
