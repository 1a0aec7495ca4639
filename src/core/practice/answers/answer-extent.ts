import type { Note, NoteLine } from '../../note/note';
import type { Candidate } from '../candidate';
import type { AnswerExtent, AnswerState } from '../prompt';
import { isNumbered, isRule } from '../place/rows';
import { answersByItself } from './says-something';

const LEAD_IN = /:[*_]*$/;
const END_CARD = /^END\b/;
const SAYS_OR_SHOWS = /[\p{L}\p{N}$`]/u;
const WORD = /[\p{L}\p{N}]+/gu;
/** Words from which an answer counts as drafted; a spoken minute has about 130. */
const DRAFTED_FROM = 40;

const isUnder = ({ parent }: NoteLine, prompt: NoteLine): boolean =>
  parent !== null && (parent === prompt || isUnder(parent, prompt));

/** Whether a line below a list item has left it: an item beside it, or prose after a blank line. */
function leavesItem(line: NoteLine, prompt: NoteLine, blanks: number): boolean {
  if (isUnder(line, prompt)) return false;
  if (line.indent < prompt.indent) return true;
  if (line.marker !== null && isNumbered(line) === isNumbered(prompt)) return true;
  return blanks > (isNumbered(prompt) ? 1 : 0);
}

/** Whether a line below a prompt ends its answer: a heading of its level, the next item, a rule, another matter. */
function ends(line: NoteLine, { line: prompt, question }: Candidate, blanks: number): boolean {
  if (question.shape === 'card') return END_CARD.test(line.raw.trim());
  if (line.region !== 'text') return false;
  if (line.heading > 0) return prompt.heading === 0 || line.heading <= prompt.heading;
  if (prompt.heading > 0) return false;
  if (isRule(line)) return true;
  if (question.shape === 'callout') return line.quoteDepth < prompt.quoteDepth;
  if (prompt.marker !== null) return leavesItem(line, prompt, blanks);
  return question.shape === 'paragraph' && blanks > 0 && line.marker === null && LEAD_IN.test(line.content);
}

/** The lines below a prompt that may answer it: up to the next prompt or whatever ends it. */
function linesBeneath({ lines }: Note, prompt: Candidate, isPrompt: (line: number) => boolean): NoteLine[] {
  const start = prompt.question.endLine + 1;
  let blanks = 0;
  let end = start;
  for (; end < lines.length; end++) {
    const line = lines[end];
    if (!line || isPrompt(end)) break;
    const isBlank = line.raw.trim() === '';
    if (!isBlank && ends(line, prompt, blanks)) break;
    blanks = isBlank ? blanks + 1 : end > start && blanks < 2 ? -1 : 0;
  }
  return lines.slice(start, end);
}

/** The lines that answer a prompt, null where there are none or only a link or advice stands there. */
export function answerExtent(
  note: Note,
  prompt: Candidate,
  isPrompt: (line: number) => boolean,
): AnswerExtent | null {
  const { endLine, behind, text } = prompt.question;
  const lines = linesBeneath(note, prompt, isPrompt);
  const told = answersByItself(lines, text) ? lines.filter(({ raw }) => SAYS_OR_SHOWS.test(raw)) : [];
  const first = behind === '' ? told[0]?.index : endLine;
  return first === undefined ? null : { start: first, end: told[told.length - 1]?.index ?? first };
}

/** How far an answer has come, by its words. */
export function answerState(note: Note, extent: AnswerExtent | null): AnswerState {
  const lines = extent ? note.lines.slice(extent.start, extent.end + 1) : [];
  const count = lines.reduce((sum, { content }) => sum + (content.match(WORD)?.length ?? 0), 0);
  return count >= DRAFTED_FROM ? 'drafted' : count > 0 ? 'started' : 'none';
}
