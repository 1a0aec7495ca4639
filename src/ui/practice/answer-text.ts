import { tableCells } from '../../core/note/table';
import type { PracticePrompt } from '../../core/practice/prompt';
import { cleanQuestion, splitInlineAnswer } from '../../core/practice/wording/clean-question';
import { linesNow, withoutCommonIndent } from '../lines-now';

/** The back of a card: `front::back`. */
const CARD_BACK = /:::?\s*(?<back>\S.*)$/;

/** The drafted answer of a prompt as Markdown of its own, from the note's text as it is now; null where there is none. */
export function answerText(text: string, prompt: PracticePrompt): string | null {
  if (prompt.answer === null || prompt.answerState === 'none') return null;
  const [first = '', ...rest] = linesNow(text, prompt, prompt.answer) ?? [];
  const behind = behindQuestion(first, prompt, prompt.answer.start === prompt.line);
  const answer =
    behind === null ? withoutCommonIndent([first, ...rest]) : [behind, ...withoutCommonIndent(rest)];
  const markdown = answer.join('\n').trimEnd();
  return markdown.trim() === '' ? null : markdown;
}

/** What a line says behind its question: after an arrow, in the cells that follow, on the back of a card. */
function behindQuestion(line: string, { text }: PracticePrompt, isQuestionsOwn: boolean): string | null {
  const { question, answer } = splitInlineAnswer(line);
  // A question may end, and its answer begin, on a line that it was wrapped onto.
  if (answer !== '' && (isQuestionsOwn || text.endsWith(cleanQuestion(question)))) return answer;
  if (!isQuestionsOwn) return null;
  const cells = tableCells(line);
  const asked = cells.findIndex((cell) => cleanQuestion(cell) === text);
  const others = cells.slice(asked + 1).filter((cell) => cell !== '');
  if (asked >= 0 && others.length > 0) return others.join('\n\n');
  return CARD_BACK.exec(line)?.groups?.['back'] ?? null;
}
