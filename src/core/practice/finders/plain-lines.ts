import type { NoteLine } from '../../note/note';
import type { QuestionFinder, Shape } from './finder';
import { question } from './wrapped';

/** `> [!question]- What is …?`: the question is the callout's title. */
const CALLOUT_TITLE = /^\[!(?:question|faq|help|quiz|card|flash-?card|q)\b[^\]]*\][+-]?\s*\S/i;
const BOLD_LINE = /^(?:\*\*|__)[^*]+(?:\*\*|__)\s*[:?]?$/;

function shapeOf(line: NoteLine): Shape {
  if (line.heading > 0) return 'heading';
  if (CALLOUT_TITLE.test(line.content)) return 'callout';
  if (line.marker !== null) return 'list item';
  return BOLD_LINE.test(line.content) ? 'bold line' : 'paragraph';
}

/** Headings, list items, callout titles, lines in bold and plain lines. */
export const plainLine: QuestionFinder = (line, { note }) =>
  line.region === 'text' && line.content !== '' && line.table === null
    ? question(shapeOf(line), line.content, line, note)
    : null;
