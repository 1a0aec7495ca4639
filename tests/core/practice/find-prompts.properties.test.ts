import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNote } from '../../../src/core/note/parse-note';
import { findPrompts } from '../../../src/core/practice/find-prompts';
import type { PracticePrompt } from '../../../src/core/practice/prompt';
import { atOnce } from '../../../src/core/steps';

const pieces = [
  '# Kestrel interview',
  '## Questions to ask',
  '### Tell me about yourself',
  '- why kestrel',
  '  - I like birds',
  '1. What is a weir?',
  '   a low dam',
  'Q: What drives you?',
  'A: Curiosity.',
  '**Where next?**',
  '> [!question] Why now?',
  '> because',
  '| Question | Answer |',
  '| --- | --- |',
  '| Why us? | work |',
  '<details>',
  '<summary>What is a lock?</summary>',
  '</details>',
  '```',
  'START',
  'Basic',
  'Back: a lift for boats',
  'END',
  '---',
  '#flashcards',
  'front side::back side',
  '?',
  'Answers',
  '',
  '',
];

const line = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 40 }));
const noteText = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));
const name = fc.constantFrom('Interview prep.md', 'notes/2024-01-02.md', 'quiz.md', '');

const find = (text: string, path: string): PracticePrompt[] => atOnce(findPrompts(parseNote(text), path));

describe('finding practice questions in any text', () => {
  it('never throws, and says of each how sure it is and why', () => {
    fc.assert(
      fc.property(noteText, name, (text, path) => {
        for (const { confidence, why, text: asked } of find(text, path)) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(why.every((reason) => reason.length > 0)).toBe(true);
          expect(asked.trim()).not.toBe('');
        }
      }),
    );
  });

  it('finds the same one line further down under a blank line', () => {
    const told = ({ line, text, direction, confidence, topic }: PracticePrompt, down: number): unknown => ({
      line: line + down,
      text,
      direction,
      confidence,
      topic,
    });
    fc.assert(
      fc.property(noteText, name, (text, path) => {
        fc.pre(!text.startsWith('---'));
        expect(find(`\n${text}`, path).map((prompt) => told(prompt, 0))).toEqual(
          find(text, path).map((prompt) => told(prompt, 1)),
        );
      }),
    );
  });

  it('keeps answers inside the note, below their question, and apart from other shown questions', () => {
    fc.assert(
      fc.property(noteText, name, (text, path) => {
        const prompts = find(text, path);
        const shown = new Set(prompts.filter(({ confidence }) => confidence >= 0.5).map(({ line }) => line));
        const count = text.split('\n').length;
        for (const { line, answer } of prompts) {
          if (answer === null) continue;
          expect(answer.start).toBeGreaterThanOrEqual(line);
          expect(answer.end).toBeGreaterThanOrEqual(answer.start);
          expect(answer.end).toBeLessThan(count);
          for (let at = answer.start; at <= answer.end; at++)
            expect(at !== line && shown.has(at)).toBe(false);
        }
      }),
    );
  });
});
