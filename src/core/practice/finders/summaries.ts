import { cleanQuestion } from '../wording/clean-question';
import type { QuestionFinder } from './finder';

/** `<summary>What is …?</summary>`: the question stands on the fold, the answer in it. */
const SUMMARY = /<summary>\s*(?<words>.*\?[^<]*?)\s*(?:<\/[a-z]+>\s*)*$/i;

/** Questions on the fold of a details block. */
export const summary: QuestionFinder = (line) => {
  if (line.region !== 'html') return null;
  const text = cleanQuestion(SUMMARY.exec(line.raw)?.groups?.['words'] ?? '');
  return text === '' ? null : { shape: 'summary', text, endLine: line.index, isAnswered: false };
};
