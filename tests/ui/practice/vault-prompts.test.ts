import { describe, expect, test } from 'vitest';
import { findPrompt, promptAt, promptsAskedOfMe, promptsOf } from '../../../src/ui/practice/vault-prompts';
import { noteWith, prompt, vaultOf } from './prompts';

const outer = prompt('Why here?', { line: 2, answer: { start: 3, end: 9 } });
const inner = prompt('And why now?', { line: 5, answer: { start: 6, end: 7 } });
const unanswered = prompt('What next?', { line: 12 });
const doubtful = prompt('Really?', { line: 15, confidence: 0.3 });
const note = noteWith('Prep.md', outer, inner, unanswered, doubtful);

describe('the prompt at a line', () => {
  test.each([
    ['the question', 2, 'Why here?'],
    ['the first line of its answer', 3, 'Why here?'],
    ['the last line of its answer', 9, 'Why here?'],
    ['a question inside of the answer', 5, 'And why now?'],
    ['the answer of that one', 7, 'And why now?'],
    ['the answer of the outer one again', 8, 'Why here?'],
    ['a question without an answer', 12, 'What next?'],
  ])('%s', (_, line, text) => {
    expect(promptAt(promptsOf(note), line)?.prompt.text).toBe(text);
  });

  test.each([
    ['above the first question', 1],
    ['after an answer', 10],
    ['after a question without an answer', 13],
    ['a question that is too doubtful', 15],
  ])('is none %s', (_, line) => {
    expect(promptAt(promptsOf(note), line)).toBeNull();
  });

  test('is none in a note that is not known', () => {
    expect(promptAt(promptsOf(undefined), 2)).toBeNull();
  });
});

describe('the questions of a vault', () => {
  test('are those asked of me that are sure enough', () => {
    const toAsk = prompt('How do you decide?', { direction: 'to ask them' });
    const vault = vaultOf(note, noteWith('List.md', toAsk, prompt('Why us?')));
    expect(promptsAskedOfMe(vault).map((each) => each.prompt.text)).toEqual([
      'Why here?',
      'And why now?',
      'What next?',
      'Why us?',
    ]);
  });
});

describe('a remembered question', () => {
  const vault = vaultOf(note, noteWith('Copy.md', prompt('Why here?')));

  test('is found by its words', () => {
    expect(findPrompt(vault, { path: 'Prep.md', line: 99, text: 'What next?' })?.prompt).toBe(unanswered);
  });

  test.each([
    ['with other words', { path: 'Prep.md', line: 2, text: 'Why there?' }],
    ['in another note', { path: 'Other.md', line: 2, text: 'Why here?' }],
    ['once it is too doubtful', { path: 'Prep.md', line: 15, text: 'Really?' }],
  ])('is not found %s', (_, ref) => {
    expect(findPrompt(vault, ref)).toBeNull();
  });
});
