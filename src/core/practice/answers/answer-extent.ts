import type { Note, NoteLine } from '../../note/note';
import type { Candidate } from '../candidate';
import type { AnswerExtent } from '../prompt';
import { answersByItself } from './says-something';

const RULE = /^(?:-{3,}|_{3,}|\*{3,})$/;
const LEAD_IN = /:[*_]*$/;
const END_CARD = /^END\b/;

function isUnder(line: NoteLine, prompt: NoteLine): boolean {
  for (let parent = line.parent; parent; parent = parent.parent) if (parent === prompt) return true;
  return false;
}

const isNumbered = ({ marker }: NoteLine): boolean => /\d/.test(marker ?? '');

/** Whether a line stands beside a list item: an item of its kind that is not nested in it. */
const isBeside = (line: NoteLine, prompt: NoteLine): boolean =>
  line.marker !== null &&
  !isUnder(line, prompt) &&
  (isNumbered(line) === isNumbered(prompt) || line.indent < prompt.indent);

/** Whether prose or other items below a list item have left it. */
function leavesItem(line: NoteLine, prompt: NoteLine, blanks: number): boolean {
  if (isBeside(line, prompt)) return true;
  if (isUnder(line, prompt)) return false;
  return blanks > (isNumbered(prompt) ? 1 : 0) || (prompt.indent > 0 && line.indent < prompt.indent);
}

/** Whether a line below a prompt ends its answer: a heading of its level, the next item, a rule, another matter. */
function ends(line: NoteLine, { line: prompt, question }: Candidate, blanks: number): boolean {
  if (question.shape === 'card') return END_CARD.test(line.raw.trim());
  if (line.region !== 'text') return false;
  if (line.heading > 0) return prompt.heading === 0 || line.heading <= prompt.heading;
  if (prompt.heading > 0) return false;
  if (RULE.test(line.content)) return true;
  if (question.shape === 'callout') return line.quoteDepth < prompt.quoteDepth;
  if (prompt.marker !== null) return leavesItem(line, prompt, blanks);
  return question.shape === 'paragraph' && blanks > 0 && line.marker === null && LEAD_IN.test(line.content);
}

/** The lines below a prompt that may answer it: up to the next prompt or whatever ends it. */
export function answerLines(note: Note, prompt: Candidate, isPrompt: (line: number) => boolean): NoteLine[] {
  const lines: NoteLine[] = [];
  let blanks = 0;
  for (let index = prompt.question.endLine + 1; index < note.lines.length; index++) {
    const line = note.lines[index];
    if (!line || isPrompt(index) || (line.raw.trim() !== '' && ends(line, prompt, blanks))) break;
    blanks = line.raw.trim() === '' ? blanks + 1 : lines.length > 0 && blanks < 2 ? -1 : 0;
    lines.push(line);
  }
  return lines;
}

/** The lines that answer a prompt, null where there are none or only a link or advice stands there. */
export function answerExtent(
  note: Note,
  prompt: Candidate,
  isPrompt: (line: number) => boolean,
): AnswerExtent | null {
  const lines = answerLines(note, prompt, isPrompt);
  const { endLine, isAnswered } = prompt.question;
  if (!answersByItself(lines, prompt.question.text))
    return isAnswered ? { start: endLine, end: endLine } : null;
  const told = lines.filter(({ raw }) => /[\p{L}\p{N}$`]/u.test(raw));
  const first = told[0]?.index ?? endLine + 1;
  return { start: isAnswered ? endLine : first, end: told[told.length - 1]?.index ?? first };
}
