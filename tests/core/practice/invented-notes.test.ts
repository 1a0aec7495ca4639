import { describe, expect, it } from 'vitest';
import { inventedNotes } from './invented-notes';
import { shownPrompts } from './marked-note';

/** What is found of the prompts of all notes, and what is found besides. */
function figures(): { recall: number; precision: number } {
  let right = 0;
  let wrong = 0;
  let wanted = 0;
  for (const { name, text, prompts, unclear } of inventedNotes) {
    wanted += prompts.size;
    for (const { line, direction } of shownPrompts(text, name)) {
      if (prompts.has(line) && direction === 'asked of me') right++;
      else if (!unclear.has(line) && direction === 'asked of me') wrong++;
    }
  }
  return { recall: right / wanted, precision: right / (right + wrong) };
}

describe('the practice questions of notes in many manners', () => {
  it('are nearly all found, with hardly any other line', () => {
    const { recall, precision } = figures();
    expect(recall).toBeGreaterThan(0.84);
    expect(precision).toBeGreaterThan(0.94);
  });
});
