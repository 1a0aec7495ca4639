import { cleanQuestion } from '../wording/clean-question';
import type { QuestionFinder } from './finder';

const QUESTION_COLUMN = /^[*_\s]*(?:(?:interview )?questions?|prompts?|q)[*_\s]*$/i;
const ANSWER_COLUMN = /\b(?:answers?|responses?|notes|story|a)\b/i;

/** A row under a column named "Question". */
export const tableRow: QuestionFinder = ({ table, index }) => {
  if (!table) return null;
  const column = table.header.findIndex((header) => QUESTION_COLUMN.test(header));
  const text = cleanQuestion(table.cells[column] ?? '');
  if (text === '') return null;
  const answer = table.header.findIndex((header) => ANSWER_COLUMN.test(header));
  return { shape: 'table row', text, endLine: index, isAnswered: (table.cells[answer] ?? '') !== '' };
};
