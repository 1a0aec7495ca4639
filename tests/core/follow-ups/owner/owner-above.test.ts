import { describe, expect, test } from 'vitest';
import { OwnersAbove, personTitle } from '../../../../src/core/follow-ups/owner/owner-above';
import { People, strangers } from '../../../../src/core/follow-ups/owner/people';
import { lineAt, noteOf } from '../lines-of';

function ownerOfLast(...lines: readonly string[]): string | null {
  const note = noteOf(...lines);
  return new OwnersAbove(note.lines, new People(note.lines)).of(lineAt(note, lines.length - 1));
}

describe('titles that name whose things stand under them', () => {
  test.each([
    ['Ruth', 'Ruth'],
    ['Ruth:', 'Ruth'],
    ['**Ruth**', 'Ruth'],
    ['**Ruth** to:', 'Ruth'],
    ['@ruth', 'ruth'],
    ['[[Ruth]]', 'Ruth'],
    ['Ruth & Teo', 'Ruth, Teo'],
    ['Ruth’s tasks', 'Ruth'],
    ['Ruth action items', 'Ruth'],
    ['Tasks for Ruth:', 'Ruth'],
    ['For Ruth', 'Ruth'],
    ['Nimbus (Ruth)', 'Ruth'],
    ['Ruth (Nimbus)', 'Ruth'],
    ['Vesmira to:', 'Vesmira'],
  ])('%s: %s', (title, owner) => {
    expect(personTitle(title, strangers)).toBe(owner);
  });

  test.each([
    'Vesmira',
    'Agenda',
    'Next steps',
    'Tasks for Friday',
    'Tasks for the team',
    'Talk with Ruth',
    'Ruth and the gate',
    'Friday 12 (Ruth and Teo)',
    'Notes from Ruth',
    'What Ruth said about the plan',
    'Docker (Linux)',
    'Mark all as read',
    '',
  ])('%s names nobody', (title) => {
    expect(personTitle(title, strangers)).toBeNull();
  });
});

describe('whose a line is by where it stands', () => {
  test.each([
    ['a parent bullet', ['- Ruth', '  - send the plan'], 'Ruth'],
    ['a parent further up', ['- Ruth:', '  - Goal: the plan', '    - send it'], 'Ruth'],
    ['a parent that is a task of hers', ['- Ruth: write the plan', '  - send it'], 'Ruth'],
    ['a line that announces', ['Ruth:', '- send the plan'], 'Ruth'],
    ['people to whom several things fall', ['**Ruth** and **Teo** to:', '1) send the plan'], 'Ruth, Teo'],
    ['one heading of several', ['### Teo', '- rest', '### Ruth', '- send the plan'], 'Ruth'],
    [
      'a stranger’s heading among those of people',
      ['### Teo', '### Ruth', '### Vesmira', '- send the plan'],
      'Vesmira',
    ],
    [
      'a stranger’s bullet among those of people',
      ['- Teo', '- Ruth', '- Vesmira', '  - send the plan'],
      'Vesmira',
    ],
  ])('%s', (_, lines, owner) => {
    expect(ownerOfLast(...lines)).toBe(owner);
  });

  test.each([
    ['a single heading is a talk with somebody', ['### Ruth', '- send the plan']],
    ['a topic', ['### Gates', '- send the plan']],
    ['a stranger alone', ['- Vesmira', '  - send the plan']],
    ['a sibling', ['- Ruth', '- send the plan']],
    ['a sentence about somebody', ['- Ruth asked for a plan of the gate', '  - send the plan']],
    ['whose turn it is', ['- Ruth (5 min): plans', '  - send the plan']],
    ['another section', ['### Ruth', '### Teo', '- rest', '## Gates', '- send the plan']],
  ])('%s names nobody', (_, lines) => {
    expect(ownerOfLast(...lines)).toBeNull();
  });
});
