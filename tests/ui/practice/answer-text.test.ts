import { describe, expect, test } from 'vitest';
import { anchorOf } from '../../../src/core/edits/anchor-of';
import { parseNote } from '../../../src/core/note/parse-note';
import { answerText } from '../../../src/ui/practice/answer-text';
import { prompt } from './prompts';

const note = ['# Prep', '- Why here?', '\t- the work', '\t\t- in detail', '\t- the people', '- Next?'].join(
  '\n',
);

/** The prompt on the second line of `note`, as it was read. */
const why = prompt('Why here?', {
  line: 1,
  answer: { start: 2, end: 4 },
  answerState: 'drafted',
  anchor: anchorOf(parseNote(note), 1, 'Prep.md'),
});

describe('a drafted answer', () => {
  test('stands at the margin, its own levels kept', () => {
    expect(answerText(note, why)).toBe('- the work\n\t- in detail\n- the people');
  });

  test('is found after lines were inserted above', () => {
    expect(answerText(`One.\nTwo.\n\n${note}`, why)).toBe('- the work\n\t- in detail\n- the people');
  });

  test('is the text as it is now', () => {
    expect(answerText(note.replace('the people', 'the place'), why)).toContain('the place');
  });

  test('is read from files with other line ends', () => {
    expect(answerText(note.replace(/\n/g, '\r\n'), why)).toBe('- the work\n\t- in detail\n- the people');
  });

  test('is none where nothing stands beneath', () => {
    expect(answerText(note, { ...why, answer: null })).toBeNull();
    expect(answerText(note, { ...why, answerState: 'none' })).toBeNull();
  });

  test('is none where only blank lines stand beneath', () => {
    expect(answerText('# Prep\n- Why here?\n\n\n\n- Next?', why)).toBeNull();
  });

  test('is none where the question is no longer in the note', () => {
    expect(answerText(note.replace('Why here?', 'Why us?'), why)).toBeNull();
  });
});
