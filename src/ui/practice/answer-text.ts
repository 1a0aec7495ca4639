import type { PracticePrompt } from '../../core/practice/prompt';
import { linesNow, withoutCommonIndent } from '../lines-now';

/** The drafted answer of a prompt as Markdown of its own, from the note's text as it is now; null where there is none. */
export function answerText(text: string, prompt: PracticePrompt): string | null {
  const { answer, answerState, behind } = prompt;
  const lines = answer && answerState !== 'none' ? linesNow(text, prompt, answer) : null;
  if (lines === null) return null;
  const beneath = withoutCommonIndent(behind === '' ? lines : lines.slice(1));
  const markdown = [...(behind === '' ? [] : [behind]), ...beneath].join('\n').trimEnd();
  return markdown.trim() === '' ? null : markdown;
}
