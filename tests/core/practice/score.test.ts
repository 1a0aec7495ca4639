import { describe, expect, it } from 'vitest';
import { parseNote } from '../../../src/core/note/parse-note';
import { findPrompts } from '../../../src/core/practice/find-prompts';
import { mayHoldPrompts } from '../../../src/core/practice/first-look';
import { lineCues } from '../../../src/core/practice/cues/line-cues';
import { noteCues } from '../../../src/core/practice/cues/note-cues';
import { isShownPrompt } from '../../../src/core/practice/shown-prompt';
import { atOnce } from '../../../src/core/steps';

const cues = [...lineCues, ...noteCues];

describe('the cues', () => {
  it('gives no reason twice, so that weights can be fitted to each', () => {
    expect(new Set(cues.map(({ reason }) => reason)).size).toBe(cues.length);
  });

  it('weighs each one way or the other', () => {
    expect(cues.filter(({ weight }) => weight === 0)).toEqual([]);
  });
});

describe('how sure a prompt is', () => {
  const confidence = (text: string, path: string): number =>
    atOnce(findPrompts(parseNote(text), path))[0]?.confidence ?? 0;

  it.each([
    ['a note named for an interview', '- Why do you paint?', 'Interview.md', 'Note.md'],
    ['a title over questions', '## Interview questions\n- Why do you paint?', 'Note.md', 'Note.md'],
  ])('grows with %s', (_, text, path, plainPath) => {
    expect(confidence(text, path)).toBeGreaterThan(confidence('- Why do you paint?', plainPath));
  });

  it.each([
    ['an answer on its line', '- Why do you paint? For money'],
    ['a label before it', '- **Ola:** Why do you paint?'],
    ['a question of one’s own', '- Why do I paint?'],
  ])('shrinks with %s', (_, text) => {
    expect(confidence(text, 'Interview.md')).toBeLessThan(confidence('- Why do you paint?', 'Interview.md'));
  });

  it('does not grow where the folder only repeats the name', () => {
    const text = '- Why do you paint?';
    expect(confidence(text, 'Kestrel interview/Kestrel interview.md')).toBe(
      confidence(text, 'Kestrel interview.md'),
    );
    expect(confidence(text, 'Interviews/Kestrel.md')).toBeGreaterThan(confidence(text, 'Birds/Kestrel.md'));
  });

  it('is told in at most three plain reasons, strongest first', () => {
    const [prompt] = atOnce(
      findPrompts(parseNote('## Tell me about yourself\n- potter'), 'Kestrel interview.md'),
    );
    expect(prompt?.why).toEqual([
      'the note is named or filed for practice',
      'asks what interviewers ask',
      'speaks to “you”',
    ]);
  });

  it.each([
    [0.49, false],
    [0.5, true],
    [1, true],
  ])('%s is shown: %s', (sure, isShown) => {
    expect(isShownPrompt({ confidence: sure })).toBe(isShown);
  });
});

describe('the first look at a note', () => {
  it.each([
    ['a name', '', 'Kestrel interview.md'],
    ['a folder', '', 'Interviews/Kestrel.md'],
    ['front matter', '---\ntags: [flashcards]\n---\n', 'a.md'],
    ['a heading', '## Questions to ask\n- perks', 'a.md'],
    ['an invitation', '- Tell me about a mistake', 'a.md'],
    ['a transcript', 'Q: Where were you born?', 'a.md'],
    ['a flash card', 'START\nBasic\nWhich?\nBack: that\nEND', 'a.md'],
    ['a fold', '<details>\n<summary>Why?</summary>\n</details>', 'a.md'],
    ['three headings that ask', '# What is it?\n# Why that?\n# How so?', 'a.md'],
    ['a column of questions', '| Question |\n| --- |\n| Why? |', 'a.md'],
  ])('goes on at %s', (_, text, path) => {
    expect(mayHoldPrompts(parseNote(text), path)).toBe(true);
  });

  it.each([
    ['nothing', '', ''],
    ['a diary', 'Rain. Why did I go out?\n\nMet Ola.', '2024-03-04.md'],
    ['tasks', '- [ ] call Tim\n- [ ] who pays?', 'Tasks.md'],
    ['minutes', '## Agenda\n- roof\n## Action items\n- Ola: what does it cost?', 'Board.md'],
    ['a list of things', '- list of plants\n- the shed\n- how deep?', 'Garden.md'],
    ['code', '```\n// What is this?\n```', 'snippets.md'],
    ['questions in two headings', '# What is it?\n# Why that?', 'Kiln.md'],
    ['one numbered question', '1. fill the tank\n2. is it hot?', 'Boiler.md'],
    ['a question in a table of prices', '| Item | Price |\n| --- | --- |\n| rope? | 4 |', 'Shopping.md'],
    ['talk of questions', 'They had many questions about the lease.', 'Lease.md'],
  ])('stops at %s', (_, text, path) => {
    expect(mayHoldPrompts(parseNote(text), path)).toBe(false);
  });
});
