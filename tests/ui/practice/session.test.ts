import { describe, expect, test } from 'vitest';
import {
  afterRating,
  afterSkip,
  currentRef,
  ended,
  positionWords,
  queueSession,
  randomSession,
  withPick,
} from '../../../src/ui/practice/session';

const ref = (text: string) => ({ path: 'Prep.md', line: 3, text });
const three = queueSession([ref('a'), ref('b'), ref('c')]);

describe('a queue', () => {
  test('begins with its first prompt', () => {
    expect(currentRef(three)?.text).toBe('a');
    expect(positionWords(three)).toBe('1 of 3');
  });

  test('goes on after a rating and remembers it', () => {
    const next = afterRating(three, 'hard', 42);
    expect(currentRef(next)?.text).toBe('b');
    expect(next.rated).toEqual([{ ref: ref('a'), rating: 'hard', seconds: 42 }]);
  });

  test('goes on after a skip without remembering it', () => {
    const next = afterSkip(three);
    expect(currentRef(next)?.text).toBe('b');
    expect(next.rated).toEqual([]);
  });

  test('ends after its last prompt', () => {
    const end = afterRating(afterSkip(afterSkip(three)), 'good', 10);
    expect(end.isEnded).toBe(true);
    expect(currentRef(end)).toBeNull();
  });

  test('has not ended before its last prompt is rated', () => {
    expect(afterSkip(afterSkip(three)).isEnded).toBe(false);
  });

  test('of nothing has ended at once', () => {
    expect(queueSession([]).isEnded).toBe(true);
  });

  test('takes no rating once it has ended', () => {
    expect(afterRating(ended(three), 'easy', 5)).toEqual(ended(three));
  });
});

describe('a random session', () => {
  const started = withPick(randomSession([ref('x')]), ref('a'));

  test('waits for its first pick', () => {
    expect(currentRef(randomSession([]))).toBeNull();
    expect(randomSession([]).isEnded).toBe(false);
  });

  test('keeps what was asked before it', () => {
    expect(started.refs.map(({ text }) => text)).toEqual(['x', 'a']);
  });

  test('waits for the next pick after a rating and does not end by itself', () => {
    const next = afterRating(started, 'good', 30);
    expect(currentRef(next)).toBeNull();
    expect(next.isEnded).toBe(false);
  });

  test('counts what was rated in it', () => {
    expect(positionWords(started)).toBe('Question 1');
    expect(positionWords(withPick(afterRating(started, 'good', 30), ref('b')))).toBe('Question 2');
  });

  test('ends when the user says so', () => {
    expect(currentRef(ended(started))).toBeNull();
  });
});
