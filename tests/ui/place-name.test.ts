import { describe, expect, test } from 'vitest';
import { noteName } from '../../src/core/note/note-name';
import { placeName } from '../../src/ui/place-name';

describe('a note’s name', () => {
  test.each([
    ['Standup.md', 'Standup'],
    ['Work/2025/Standup.md', 'Standup'],
    ['notes.md/plan.md', 'plan'],
    ['a.b.md', 'a.b'],
    ['README.MD', 'README'],
  ])('%s', (path, name) => {
    expect(noteName(path)).toBe(name);
  });
});

describe('a line’s place', () => {
  test.each([
    ['has the innermost heading', ['Monday', 'Next steps'], 'Standup › Next steps'],
    ['is the note alone above its first heading', [], 'Standup'],
    ['does not say the same twice', ['Standup'], 'Standup'],
  ])('%s', (_, headings, place) => {
    expect(placeName('Work/Standup.md', headings)).toBe(place);
  });
});
