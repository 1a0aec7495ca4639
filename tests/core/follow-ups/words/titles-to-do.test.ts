import { describe, expect, test } from 'vitest';
import { titleOf, titleOfLine } from '../../../../src/core/follow-ups/cues/title';
import { lineAt, noteOf } from '../lines-of';

describe('titles of things to do', () => {
  test.each([
    'Next Steps',
    'NEXT STEPS:',
    'next step',
    'Next steps forward',
    'nex steps',
    'Next actions',
    'What’s next?',
    'what next',
    'Up next',
    'Action Items',
    'Action points for Odile',
    'Actions',
    'Actions required',
    'Action plan',
    'AI’s:',
    'To Do',
    'to-dos',
    'Todo list',
    'TODO’s',
    'Things to do',
    'Things we need to do',
    'Must do',
    'Left to do',
    'Tasks (open)',
    'Follow ups',
    'followup',
    'Homework for Teo',
    'Assignments',
    'Deliverables',
    'Errands',
    'chores',
    'Reminders',
    'Remaining work',
    'Outstanding',
    'Open items',
    'Before next meeting',
    'For next time:',
    'By the next session',
    'Backlog',
    'Checklist',
    '☑️ Tasks',
    '3) Next steps',
    '**Next steps**',
    '[[To do]]',
  ])('%s', (title) => {
    expect(titleOf(title)?.kind).toBe('to do');
  });

  test.each([
    ['Completed tasks', 'done'],
    ['Last week’s action items', 'done'],
    ['Done', 'done'],
    ['Progress on tasks', 'done'],
    ['What we did', 'done'],
    ['Next week', 'plan'],
    ['Planning', 'plan'],
    ['Today', 'plan'],
    ['Roadmap', 'plan'],
    ['Upcoming', 'plan'],
    ['Steps', 'how-to'],
    ['Action', 'to do'],
    ['Items', 'agenda'],
    ['Task force', 'to do'],
    ['Attendees', 'people'],
    ['Risks', 'blockers'],
    ['Agreements', 'decisions'],
    ['FAQ', 'questions'],
    ['Wish list', 'ideas'],
    ['Best practices', 'how-to'],
    ['See also', 'sources'],
    ['Topics', 'agenda'],
    ['Minutes', 'notes'],
    ['Strengths', 'interview'],
    ['Situation', 'story'],
  ])('%s: %s', (title, kind) => {
    expect(titleOf(title)?.kind).toBe(kind);
  });

  test.each([
    'Ropes',
    'The slip of the yard',
    'Odile',
    'Stepson',
    'Factions',
    'Actionable ropes',
    'Nextdoor',
    'Multitask',
    'Unfinished',
    'Doing well',
    'Chorus',
    'March 2025',
    '14',
    '—',
  ])('%s announces nothing', (title) => {
    expect(titleOf(title)).toBeNull();
  });
});

describe('lines that announce', () => {
  const announces = (raw: string): boolean => titleOfLine(lineAt(noteOf(raw), 0)) !== null;

  test.each([
    'Next steps',
    '- To do:',
    '**Tasks**',
    'for next week:',
    '- [[Tasks]]',
    'tomorrow;',
    'Open questions:',
  ])('%s', (raw) => {
    expect(announces(raw)).toBe(true);
  });

  test.each([
    '- [ ] tasks',
    'TODO tasks',
    'LATER plans of the yard',
    'we went through the next steps of the yard',
    'the yard asked us again about what it calls the many next steps of its own:',
    'ropes:',
    'Odile',
    '',
  ])('%s: not', (raw) => {
    expect(announces(raw)).toBe(false);
  });
});
