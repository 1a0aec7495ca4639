import { describe, expect, test } from 'vitest';
import { taskMarker } from '../../../../src/core/follow-ups/fields/task-marker';
import { lineAt, noteOf } from '../lines-of';

function markerOf(raw: string) {
  const line = lineAt(noteOf(raw), 0);
  return taskMarker(line, line.content);
}

describe('what marks a line as a task', () => {
  test.each([
    ['- [ ] oil the gate', 'checkbox', 'open'],
    ['* [ ] oil the gate', 'checkbox', 'open'],
    ['+ [x] oil the gate', 'checkbox', 'done'],
    ['1. [X] oil the gate', 'checkbox', 'done'],
    ['2) [/] oil the gate', 'checkbox', 'in progress'],
    ['- [-] oil the gate', 'checkbox', 'cancelled'],
    ['- [>] oil the gate', 'checkbox', 'open'],
    ['- [<] oil the gate', 'checkbox', 'open'],
    ['- [!] oil the gate', 'checkbox', 'open'],
    ['- [?] oil the gate', 'checkbox', 'open'],
    ['- [d] oil the gate', 'checkbox', 'open'],
    ['- [✅] oil the gate', 'checkbox', 'done'],
    ['> - [ ] oil the gate', 'checkbox', 'open'],
    ['[ ] oil the gate', 'keyword', 'open'],
    ['[] oil the gate', 'keyword', 'open'],
    ['[x] oil the gate', 'keyword', 'done'],
    ['[/] oil the gate', 'keyword', 'in progress'],
    ['TODO oil the gate', 'keyword', 'open'],
    ['- TODO oil the gate', 'keyword', 'open'],
    ['- NOW oil the gate', 'keyword', 'in progress'],
    ['- LATER oil the gate', 'keyword', 'open'],
    ['- DOING oil the gate', 'keyword', 'in progress'],
    ['- WAITING oil the gate', 'keyword', 'open'],
    ['- DONE oil the gate', 'keyword', 'done'],
    ['- CANCELLED oil the gate', 'keyword', 'cancelled'],
    ['* TODO [#A] oil the gate', 'keyword', 'open'],
    ['** TODO [#B] oil the gate', 'keyword', 'open'],
    ['** DONE oil the gate :home:garden:', 'keyword', 'done'],
    ['TODO: oil the gate', 'keyword', 'open'],
    ['todo: oil the gate', 'keyword', 'open'],
    ['to-do: oil the gate', 'keyword', 'open'],
    ['- AI: oil the gate', 'keyword', 'open'],
    ['- Action: oil the gate', 'keyword', 'open'],
    ['- Action item: oil the gate', 'keyword', 'open'],
    ['ACTION - oil the gate', 'keyword', 'open'],
    ['- **Action**: oil the gate', 'keyword', 'open'],
    ['@todo oil the gate', 'keyword', 'open'],
    ['Next step: oil the gate', 'keyword', 'open'],
    ['Follow up: oil the gate', 'keyword', 'open'],
    ['FU: oil the gate', 'keyword', 'open'],
  ])('%s', (raw, marker, status) => {
    expect(markerOf(raw)).toMatchObject({ marker, status, words: 'oil the gate' });
  });

  test.each([
    ['TODO(Ruth): oil the gate', 'Ruth'],
    ['- **TODO** (Ruth): oil the gate', 'Ruth'],
    ['- To-do for Ruth: oil the gate', 'Ruth'],
    ['- AI Ruth: oil the gate', 'Ruth'],
    ['- Action on Ruth & Teo - oil the gate', 'Ruth & Teo'],
    ['- [ ] TODO(Ruth): oil the gate', 'Ruth'],
  ])('%s names its owner in the mark', (raw, owner) => {
    expect(markerOf(raw)).toMatchObject({ owner, words: 'oil the gate' });
  });

  test.each([
    'oil the gate',
    '- oil the gate',
    '- [link](https://example.org)',
    '- [[Gate]] oil',
    'Todos of the week',
    '- Todo list',
    'TODOS: many',
    'LATERAL moves',
    'NOWHERE to go',
    'Done and dusted',
    'Actions speak louder',
    'Action movies: a list',
    'Ai Weiwei: works',
    'follow the signs: they help',
    'Next steps',
    'next stepping stone',
    '- fur coats: sell',
    '-[ ] no blank, no box',
    '- [ab] two characters',
  ])('%s has no mark', (raw) => {
    expect(markerOf(raw)).toBeNull();
  });
});
