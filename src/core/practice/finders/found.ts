import type { NoteLine } from '../../note/note';
import { cleanQuestion } from '../wording/clean-question';
import type { FoundQuestion, Shape } from './finder';

const LETTER = /\p{L}/u;

/** The question that words stand for once cleaned, null where nothing is left of them. */
export function found(
  shape: Shape,
  words: string,
  { index }: NoteLine,
  isAnswered = false,
): FoundQuestion | null {
  const text = cleanQuestion(words);
  return LETTER.test(text) ? { shape, text, endLine: index, isAnswered } : null;
}
