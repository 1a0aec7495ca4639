import { found, type QuestionFinder } from './finder';

/** `<summary>What is …?</summary>`: the question stands on the fold, the answer in it. */
const SUMMARY = /<summary>(?<words>.*\?[^<]*)/i;
const QUESTION_COLUMN = /^[*_\s]*(?:(?:interview )?questions?|prompts?|q)[*_\s]*$/i;
const ANSWER_COLUMN = /\b(?:answers?|responses?|notes|story|a)\b/i;

/** Questions on the fold of a details block. */
export const summary: QuestionFinder = (line) =>
  line.region === 'html' ? found('summary', SUMMARY.exec(line.raw)?.groups?.['words'] ?? '', line) : null;

/** A row under a column named "Question". */
export const tableRow: QuestionFinder = (line) => {
  if (!line.table) return null;
  const { header, cells } = line.table;
  const column = header.findIndex((title) => QUESTION_COLUMN.test(title));
  const answer = header.findIndex((title) => ANSWER_COLUMN.test(title));
  const behind = (cells[answer] ?? '') === '' ? [] : cells.slice(column + 1).filter((cell) => cell !== '');
  return found('table row', cells[column] ?? '', line, behind.join('\n\n'));
};
