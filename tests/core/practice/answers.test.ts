import { describe, expect, it } from 'vitest';
import { shownPrompts } from './marked-note';

const answersOf = (text: string): (string | null)[] => {
  const lines = text.split('\n');
  return shownPrompts(text, 'Interview questions.md').map(({ answer }) =>
    answer === null ? null : lines.slice(answer.start, answer.end + 1).join('|'),
  );
};

const answered: readonly (readonly [string, string, string])[] = [
  ['bullets under a heading', '## Tell me about yourself\n- baker\n- then coder', '- baker|- then coder'],
  ['paragraphs under a heading', '## Why us?\nOne.\n\nTwo.\n', 'One.||Two.'],
  ['smaller headings too', '## Why us?\n### Work\nIt is good.', '### Work|It is good.'],
  ['nested items of any depth', '- Why us?\n  - work\n    - good work', '  - work|    - good work'],
  ['prose right under a list item', '- Why us?\nThe work.', 'The work.'],
  ['a block quote under a list item', '* Why us?\n> The work.', '> The work.'],
  ['bullets under a numbered question', '1. Why us?\n- the work\n2. Where next?', '- the work'],
  ['prose after a blank line under a numbered question', '1. Why us?\n\nThe work.\n\n', 'The work.'],
  ['an answer line', 'Q: Why us?\nA: The work.', 'A: The work.'],
  [
    'a fold',
    'Q: Why us?\n<details>\n<summary>Answer</summary>\nwork\n</details>',
    '<details>|<summary>Answer</summary>|work|</details>',
  ],
  ['code', '## How do you print in Python?\n```py\nprint(1)\n```', '```py|print(1)|```'],
  ['an answer after an arrow', '- Why us? -> the work', '- Why us? -> the work'],
  ['the body of a callout', '> [!question] Why do you want this job?\n> The work.\n\nLater.', '> The work.'],
  ['a picture', '## How does a lock work?\n![[lock.png]]', '![[lock.png]]'],
];

const unanswered: readonly (readonly [string, string])[] = [
  ['nothing', '## Why us?\n'],
  ['an empty bullet', '- Why us?\n  -'],
  ['an empty answer line', 'Q: Why us?\nA:'],
  ['only a link', '## Why us?\n[see here](https://example.com/why)'],
  ['only a pointer', '- Why us?\n  - Read: [[About us]]'],
  ['only a rule', '## Why us?\n\n---\n'],
  [
    'advice on how to answer',
    '## Why should we hire you?\nSay what you can do for them, and keep your answer short.',
  ],
  ['a comment', '## Why us?\n<!-- fill in before you go -->'],
  ['the next question', '- Why us?\n- Where do you see yourself in five years?'],
  ['the next heading', '## Why us?\n## Logistics\nTrain at nine.'],
  ['a line break tag', '__Q:__ Why us?\n<br>\n'],
];

describe('the answer to a question', () => {
  it.each(answered)('is %s', (_, text, answer) => {
    expect(answersOf(text)[0]).toBe(answer);
  });

  it.each(unanswered)('is missing where there is %s', (_, text) => {
    expect(answersOf(text)[0]).toBeNull();
  });

  it('is found in a key below by its number', () => {
    const text =
      '## Questions\n1. What is a weir?\n2. What is a lock?\n\n## Answers\n1. a low dam\n2. a lift for boats';
    expect(answersOf(text)).toEqual(['1. a low dam', '2. a lift for boats']);
  });

  it('has been started with a few words and is drafted with many', () => {
    const state = (words: number): string | undefined =>
      shownPrompts(`## Tell me about yourself\n${'word '.repeat(words)}`, 'interview.md')[0]?.answerState;
    expect([state(0), state(5), state(60)]).toEqual(['none', 'started', 'drafted']);
  });
});
