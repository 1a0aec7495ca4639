import { describe, expect, it } from 'vitest';
import { cleanQuestion, splitInlineAnswer } from '../../../src/core/practice/wording/clean-question';

const cleaned = [
  ['## "How do you learn?"', 'How do you learn?'],
  ['**3. Why us?**', 'Why us?'],
  ['Q12: What is a fjord?', 'What is a fjord?'],
  ['Question 4) Define drift', 'Define drift'],
  ['Essay 2 – Why a harbour?', 'Why a harbour?'],
  ['Case 3: Should a bakery open at noon?', 'Should a bakery open at noon?'],
  ['Optional essay: What else?', 'What else?'],
  ['“Where next …”', 'Where next'],
  ['…and what then?', 'and what then?'],
  ['● Who decides?', 'Who decides?'],
  ['What is [entropy](https://example.com/e)?', 'What is entropy?'],
  ['Why [[Kestrel Ltd|Kestrel]]?', 'Why Kestrel?'],
  ['What is a *monad*? #flashcard/maths', 'What is a *monad*?'],
  ['What holds it up? ^q-12', 'What holds it up?'],
  ['What is this?[^4]', 'What is this?'],
  ['[!question]- What is a moraine?', 'What is a moraine?'],
  ['my weakness:', 'my weakness'],
  ['<u>How fast?</u>', 'How fast?'],
  ['What is *this*?[^note] #cards', 'What is *this*?'],
] as const;

const kept = [
  '100k-line code base?',
  '3D printing: why?',
  'What is C#?',
  'How do you pronounce 42?',
  'Why (really)?',
  'What does a -> b mean in Haskell',
  '5 whys: what are they?',
];

describe('cleaning a question for display', () => {
  it.each(cleaned)('shows “%s” as “%s”', (words, clean) => {
    expect(cleanQuestion(words)).toBe(clean);
  });

  it.each(kept)('keeps “%s” as it stands', (words) => {
    expect(cleanQuestion(words)).toBe(words);
  });

  it('parts a question from the answer after an arrow', () => {
    expect(splitInlineAnswer('"Too slow?" → cache it')).toEqual({
      question: '"Too slow?"',
      answer: 'cache it',
    });
  });

  it.each(['input -> output', 'cold → hot: why?', 'What is a -> b in logic'])(
    'sees no answer after the arrow of “%s”',
    (words) => {
      expect(splitInlineAnswer(words).answer).toBe('');
    },
  );
});
