import { describe, expect, it } from 'vitest';
import { dismissals } from '../../../src/core/journal/dismissed';
import type { NewJournalEvent, Subject } from '../../../src/core/journal/journal-event';
import { after, foundIn, named, notesOf } from './remembering';

const texts = {
  'Recipes/Stew.md':
    '## Steps\n\n- [ ] chop the onions\n- [ ] call the butcher\n\n## Shopping\n\n- [ ] chop the onions\n',
  'Recipes/Old/Soup.md': '## steps\n\n- [ ] boil the water\n- [ ] chop the onions\n',
  'Work.md': '## Steps\n\n- [ ] chop the onions\n- [ ] sign the lease\n',
};
const notes = notesOf(texts);

/** Which lines are dismissed, and how. */
function dismissed(subject: Subject, ...events: NewJournalEvent[]): string[] {
  const by = dismissals(subject, after(...events), notes);
  return [...notes.values()].flatMap(({ path, followUps }) =>
    followUps.flatMap((one) => (by(one) === null ? [] : `${by(one)} ${path}:${one.line}`)),
  );
}

const about = named(notes, 'chop the onions');
const one = { kind: 'dismissal', subject: 'follow-up', about } as const;

describe('a dismissal', () => {
  it('is of that one line, and of none that reads the same', () => {
    expect(dismissed('follow-up', one)).toEqual(['line Recipes/Stew.md:2']);
  });

  it.each<[string, NewJournalEvent, string[]]>([
    [
      'of lines that read the same holds in the folder and below it',
      { ...one, like: { folder: 'Recipes', by: 'words' } },
      ['rule Recipes/Stew.md:2', 'rule Recipes/Stew.md:7', 'rule Recipes/Old/Soup.md:3'],
    ],
    [
      'of lines under a heading holds for all under headings that read the same',
      { ...one, like: { folder: 'Recipes', by: 'heading' } },
      [
        'rule Recipes/Stew.md:2',
        'rule Recipes/Stew.md:3',
        'rule Recipes/Old/Soup.md:2',
        'rule Recipes/Old/Soup.md:3',
      ],
    ],
    [
      'in the vault’s root holds everywhere',
      { ...one, like: { folder: '', by: 'words' } },
      ['rule Recipes/Stew.md:2', 'rule Recipes/Stew.md:7', 'rule Recipes/Old/Soup.md:3', 'rule Work.md:2'],
    ],
    [
      'of a note holds for all in it',
      { kind: 'note dismissal', path: 'Work.md' },
      ['note Work.md:2', 'note Work.md:3'],
    ],
  ])('%s', (_, event, lines) => {
    expect(dismissed('follow-up', event)).toEqual(lines);
  });

  it.each<[string, NewJournalEvent[]]>([
    ['of a practice question', [{ ...one, subject: 'prompt' }]],
    ['of a line that is gone', [{ ...one, about: { ...about, key: 'gone', text: 'paint the fence' } }]],
    ['in another folder', [{ ...one, like: { folder: 'Recipe', by: 'words' } }]],
    ['of another note', [{ kind: 'note dismissal', path: 'Recipes' }]],
    ['that was undone', [one, { kind: 'undo', of: 'e0' }]],
  ])('%s leaves the list as it is', (_, events) => {
    expect(dismissed('follow-up', ...events)).toEqual([]);
  });

  it('follows its line when that is edited', () => {
    const now = notesOf({ 'Recipes/Stew.md': '- [ ] chop the onions finely\n' });
    const by = dismissals('follow-up', after(one), now);
    expect(by(foundIn(now, 'chop the onions finely'))).toBe('line');
  });
});
