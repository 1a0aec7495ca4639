import { describe, expect, test } from 'vitest';
import { anchorOf } from '../../../src/core/edits/anchor-of';
import { parseNote } from '../../../src/core/note/parse-note';
import { findPrompts } from '../../../src/core/practice/find-prompts';
import { answerText } from '../../../src/ui/practice/answer-text';
import { prompt } from './prompts';
import { atOnce } from '../../../src/core/steps';

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

describe('an answer behind its question', () => {
  /** The answer that is shown of the first question of a note about interviews. */
  const shown = (text: string): string | null => {
    const [found] = atOnce(findPrompts(parseNote(text), 'Interview questions.md'));
    return found ? answerText(text, found) : 'no question';
  };
  const table = '| # | Question | Answer |\n| - | - | - |\n| 1 | **Why us?** | the *work* |\n';

  test.each([
    ['follows an arrow', '- Why us? → the *work*', 'the *work*'],
    ['follows an arrow of two signs', '### Why us? -> the work', 'the work'],
    ['follows a tick box and an arrow', '- [ ] Why us? => the work', 'the work'],
    ['holds arrows of its own', 'Why us? → school → the work', 'school → the work'],
    ['is the back of a card', '#flashcards\n- Why us?::the work', 'the work'],
    ['is the back of a card with spaces', '#flashcards\n- Why us? ::: the work', 'the work'],
    ['stands in the next cell', table, 'the *work*'],
    [
      'goes on beneath',
      '- Why us? → the work\n\t- in detail\n\t\t- all of it',
      'the work\n- in detail\n\t- all of it',
    ],
  ])('%s', (_, text, answer) => {
    expect(shown(text)).toBe(answer);
  });

  test.each([
    ['an arrow beneath the question', '- Why us?\n\t- Too slow? → cache it', '- Too slow? → cache it'],
    ['a colon beneath the question', '- Why us?\n\t- std::vector', '- std::vector'],
    ['a table beneath the question', '- Why us?\n\t| a | b |', '| a | b |'],
  ])('is not %s', (_, text, answer) => {
    expect(shown(text)).toBe(answer);
  });
});
