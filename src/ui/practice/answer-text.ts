import { locate } from '../../core/edits/locate';
import type { PracticePrompt } from '../../core/practice/prompt';

/** The drafted answer beneath a prompt as Markdown of its own, from the note's text as it is now; null where there is none. */
export function answerText(text: string, prompt: PracticePrompt): string | null {
  if (prompt.answer === null || prompt.answerState === 'none') return null;
  const lines = text.split(/\r?\n/);
  const shift = shiftOf(text, lines, prompt);
  if (shift === null) return null;
  const answer = lines.slice(prompt.answer.start + shift, prompt.answer.end + shift + 1);
  const markdown = withoutCommonIndent(answer).join('\n').trimEnd();
  return markdown.trim() === '' ? null : markdown;
}

/** How many lines the prompt has moved since it was read; null where it is not certainly there. */
function shiftOf(text: string, lines: readonly string[], prompt: PracticePrompt): number | null {
  if (lines[prompt.line] === prompt.anchor.text) return 0;
  const located = locate(text, prompt.anchor);
  return located.kind === 'found' ? located.line - prompt.line : null;
}

/** Answers stand indented under their question; as Markdown of their own they would be code. */
function withoutCommonIndent(lines: readonly string[]): readonly string[] {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0] ?? '');
  const common = indents.reduce((shared, indent) => sharedStart(shared, indent), indents[0] ?? '');
  return lines.map((line) => (line.startsWith(common) ? line.slice(common.length) : line.trimStart()));
}

function sharedStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a.charAt(length) === b.charAt(length)) length += 1;
  return a.slice(0, length);
}
