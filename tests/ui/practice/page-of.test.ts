import { describe, expect, test } from 'vitest';
import { pageOf } from '../../../src/ui/practice/page-of';
import { afterRating, ended, queueSession, type Session } from '../../../src/ui/practice/session';
import type { PromptRef } from '../../../src/ui/practice/vault-prompts';

const ref = (text: string): PromptRef => ({ path: 'Work/Prep.md', line: 3, text });

/** The page's labels, and what its buttons did. */
function page(scene: Parameters<typeof pageOf>[0], progress: Parameters<typeof pageOf>[1] = null) {
  const done: unknown[] = [];
  const shown = pageOf(scene, progress, {
    random: () => done.push('random'),
    all: () => done.push('all'),
    skip: () => done.push('skip'),
    open: (path, line) => done.push([path, line]),
    practice: (refs) => done.push(refs.map(({ text }) => text)),
  });
  return { ...shown, done, labels: shown.buttons.map(({ label }) => label) };
}

function rated(...ratings: readonly Parameters<typeof afterRating>[1][]): Session {
  const start = queueSession(ratings.map((_, index) => ref(`Question ${index + 1}?`)));
  return ratings.reduce((session, rating) => afterRating(session, rating, 45), start);
}

describe('the page', () => {
  test('of a view without a question offers one, or all', () => {
    expect(page({ kind: 'start', count: 1200 }).labels).toEqual(['Random question', 'All 1,200 questions']);
    expect(page({ kind: 'start', count: 1 }).labels).toEqual(['Random question', 'The one question']);
  });

  test('of a first reading says how far it is', () => {
    const { sentence } = page({ kind: 'waiting' }, { read: 3, total: 40 });
    expect(sentence).toContain('Reading 3 of 40 notes');
  });

  test('of a vault without questions shows how to write one', () => {
    expect(page({ kind: 'none', path: null }).example?.[0]).toBe('### Tell me about yourself');
  });

  test('of a note without questions names the note', () => {
    expect(page({ kind: 'none', path: 'Work/Prep.md' }).title).toBe('No practice questions in “Prep”');
  });

  test('of a question that is gone goes on, or to where it was', () => {
    const { sentence, buttons, done } = page({ kind: 'gone', ref: ref('Why **here**?') });
    expect(sentence).toContain('“Why here?” is no longer in “Prep”');
    for (const { act } of buttons) act();
    expect(done).toEqual(['skip', ['Work/Prep.md', 3]]);
  });
});

describe('the summary of a session', () => {
  test('counts its questions and their time', () => {
    expect(page({ kind: 'ended', session: rated('good', 'easy') }).sentence).toBe(
      '2 questions in 1 minute 30 seconds.',
    );
  });

  test('offers what went badly once more, in its order', () => {
    const { labels, buttons, done } = page({ kind: 'ended', session: rated('hard', 'good', 'again') });
    expect(labels[0]).toBe('Practice 2 again');
    buttons[0]!.act();
    expect(done).toEqual([['Question 1?', 'Question 3?']]);
  });

  test('offers nothing once more where all went well', () => {
    expect(page({ kind: 'ended', session: rated('good') }).labels).toEqual([
      'Random question',
      'All questions',
    ]);
  });

  test('does not praise a session without an answer', () => {
    const { title, sentence } = page({ kind: 'ended', session: ended(queueSession([ref('Why?')])) });
    expect([title, sentence]).toEqual(['Session ended', 'No question was rated.']);
  });
});
