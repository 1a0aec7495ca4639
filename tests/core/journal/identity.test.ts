import { describe, expect, it } from 'vitest';
import { textHash } from '../../../src/core/edits/text-hash';
import { identityOf, textKey } from '../../../src/core/journal/identity';
import type { PracticePrompt } from '../../../src/core/practice/prompt';
import { parseNote } from '../../../src/core/note/parse-note';
import { anchorOf } from '../../../src/core/edits/anchor-of';

describe('the key of a question', () => {
  it.each([
    ['Why us?', 'why us'],
    ['**Why** us?', 'Why us?'],
    ['Why   us', 'Why\tus?'],
    ['“Why us?”', 'Why us'],
    ['Ｗｈｙ us?', 'Why us?'],
    ['Warum möchten Sie …?', 'warum möchten sie'],
  ])('is the same for %j and %j', (one, other) => {
    expect(textKey(one)).toBe(textKey(other));
  });

  it.each([
    ['Why us?', 'Why you?'],
    ['Why us?', 'Whyus?'],
    ['为什么', '什么'],
    ['Tell me about 2024', 'Tell me about 2025'],
    ['über', 'uber'],
  ])('is not the same for %j and %j', (one, other) => {
    expect(textKey(one)).not.toBe(textKey(other));
  });

  it('never changes between releases, as journals keep it', () => {
    expect([textKey('Why us?'), textHash(''), textHash('a', 5)]).toMatchInlineSnapshot(`
      [
        "v9htecyzr6",
        3338908027751811,
        3835075697792684,
      ]
    `);
  });
});

describe('the identity of a question', () => {
  it('is its key, its text and where it stood', () => {
    const note = parseNote('# Fit\n## Why us?\n## Why us?');
    const prompt = { text: 'Why us?', anchor: anchorOf(note, 2, 'Interview.md') };
    expect(identityOf(prompt)).toMatchObject({
      key: textKey('Why us?'),
      text: 'Why us?',
      path: 'Interview.md',
      ordinal: 1,
    });
  });
});

describe('the answer beneath a question', () => {
  const note = parseNote('## Why us?\nbecause the boats are built here, by hand');
  const prompt = { text: 'Why us?', anchor: anchorOf(note, 0, 'Interview.md') };

  it('is part of its identity where there is one', () => {
    expect(identityOf({ ...prompt, answerHash: 'h' } as PracticePrompt).answer).toBe('h');
  });

  it('is not where there is none', () => {
    expect('answer' in identityOf(prompt)).toBe(false);
  });
});

describe('the hash of a text', () => {
  it('tells apart a hundred thousand similar lines', () => {
    const hashes = Array.from({ length: 100_000 }, (_, n) => textHash(`- [ ] call ${n}`));
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashes.every((hash) => Number.isSafeInteger(hash))).toBe(true);
  });
});
