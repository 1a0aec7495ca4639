import { describe, expect, it } from 'vitest';
import { titleOf } from '../../../../src/core/follow-ups/cues/title';
import type { TitleKind } from '../../../../src/core/follow-ups/words/titles';

describe('a title', () => {
  it.each<[string, TitleKind]>([
    ['Next steps', 'to do'],
    ['nex steps;', 'to do'],
    ['**To-do:**', 'to do'],
    ['TODOs', 'to do'],
    ['Action items (Teo)', 'to do'],
    ['AIs', 'to do'],
    ['Homework', 'to do'],
    ['what’s next', 'to do'],
    ['Follow-ups', 'to do'],
    ['for next week:', 'to do'],
    ['Things to do', 'to do'],
    ['Tomorrow', 'plan'],
    ['Goals for May', 'plan'],
    ['Priorities', 'plan'],
    ['Completed tasks', 'done'],
    ['Done', 'done'],
    ['Yesterday', 'done'],
    ['What we did', 'done'],
    ['Attendees', 'people'],
    ['Decisions', 'decisions'],
    ['Ideas', 'ideas'],
    ['Open questions', 'questions'],
    ['Blockers', 'blockers'],
    ['How to mend a net', 'how-to'],
    ['Ingredients', 'how-to'],
    ['Further reading', 'sources'],
    ['Discussion', 'notes'],
  ])('%j announces %s', (text, kind) => {
    expect(titleOf(text)?.kind).toBe(kind);
  });

  it.each([
    'The harbour',
    'Mara and Teo',
    'Lisbon 2025',
    'Undone',
    'Multitasking',
    'A history of rope',
    '',
    '***',
    `Next steps ${'and so on '.repeat(12)}`,
  ])('%j announces nothing', (text) => {
    expect(titleOf(text)).toBeNull();
  });

  it('is plain only where it says hardly anything else', () => {
    expect(titleOf('Next steps for Ruth')?.isPlain).toBe(true);
    expect(titleOf('Notes on what the next steps of the council might mean for us')?.isPlain).toBe(false);
  });
});
