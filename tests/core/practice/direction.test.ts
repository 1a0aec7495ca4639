import { describe, expect, it } from 'vitest';
import { shownPrompts } from './marked-note';

const directionsOf = (text: string, name = 'Kestrel interview.md'): string[] =>
  shownPrompts(text, name).map(({ direction }) => direction);

describe('which way a question goes', () => {
  it.each([
    ['a title that says they ask', '## Questions they ask\n- Is the team big?\n'],
    [
      'an invitation under a bare title',
      '## Questions\n- Tell me about a team you led\n- Where do you see yourself in 5 years?\n',
    ],
    ['a subject under a bare title', '## Questions\n- What is a deadlock?\n- How does a mutex work?\n'],
    [
      'one mention of a programme among many subjects',
      '## Questions\n- What does this program print?\n- What is a deadlock?\n- How does a mutex work?\n- What is a slice?\n- How do maps grow?\n- What is a pointer?\n- How are tests named?\n',
    ],
    ['a transcript', 'Q: How is your team organised?\nA: In threes.\n'],
    ['a heading without titles above', '## Why do you want this role?\n'],
  ])('is asked of me: %s', (_, text) => {
    expect(new Set(directionsOf(text))).toEqual(new Set(['asked of me']));
  });

  it.each([
    ['a title that says I ask', '## Questions to ask\n- Tell me about your week\n'],
    ['fragments under such a title', '## My questions\n- next steps\n- perks\n'],
    [
      'company matters under a bare title',
      '## Questions\n- What does a typical day look like?\n- How big is the team?\n',
    ],
    [
      'a bare title beside one of theirs',
      '- questions they ask me\n  - why kestrel\n- questions:\n  - how do you see the market?\n',
    ],
    [
      'a note that says so in its name',
      '- how old is the boiler?\n- can I paint?\n- is there a lift?\n',
      'Questions to ask the landlord.md',
    ],
    ['plain lines under a plain title', 'Qs for engineers\nbest thing about the work\nhow do you test?\n'],
  ])('is mine to ask: %s', (_, text, name = 'Kestrel interview.md') => {
    const directions = directionsOf(text, name);
    expect(directions[directions.length - 1]).toBe('to ask them');
  });
});
