import type { Note, NoteLine } from '../../note/note';
import { asking, endsAsking } from '../wording/asking';
import { splitInlineAnswer } from '../wording/clean-question';
import { found, type FoundQuestion, type QuestionFinder, type Shape } from './finder';

/** What starts like a transcript: `Q: …`, `**Q1.** …`, `Question 3) …`, `Q to answer: …`. */
const LABEL = '^[*_"“~\\s]*(?:Q|Question|Prompt)(?:\\s+to\\s+\\w+)?\\s?#?\\d{0,3}[*_]*\\s*[:.)–-]';
export const LABELLED = new RegExp(`${LABEL}[*_]*\\s*(?<words>\\S.*)$`, 'i');
/** `> [!question]- What is …?`: the question is the callout's title. */
const CALLOUT_TITLE = /^\[!(?:question|faq|help|quiz|q|(?:flash-?)?card)\b[^\]]*\][+-]?\s*\S/i;
const BOLD_LINE = /^(?:\*\*|__)[^*]+(?:\*\*|__)\s*[:?]?$/;

/** Hard-wrapped questions seldom take more lines. */
const MOST_LINES = 4;
/** Shorter lines were ended by hand, not wrapped. */
const WRAPPED_FROM = 30;
const ENDED = /[.!?:;][)"'”’*_]*$/;
const BEGINS_LOWER_CASE = /^[\p{Ll}(]/u;

/** Whether a line goes on with the paragraph or list item above it, rather than begins a question of its own. */
const goesOn = (below: NoteLine, first: NoteLine): boolean =>
  below.region === 'text' &&
  below.marker === null &&
  below.heading === 0 &&
  below.table === null &&
  below.quoteDepth === first.quoteDepth &&
  BEGINS_LOWER_CASE.test(below.content) &&
  !['invitation', 'question', 'opening'].includes(asking(below.content) ?? '');

/** The lines below that a question was wrapped over, where they end it with a question mark. */
function wrappedLines({ lines }: Note, first: NoteLine): readonly NoteLine[] {
  const taken: NoteLine[] = [];
  let last = first;
  while (taken.length < MOST_LINES - 1 && last.content.length >= WRAPPED_FROM && !ENDED.test(last.content)) {
    const below = lines[last.index + 1];
    if (!below || !goesOn(below, first)) break;
    taken.push(below);
    last = below;
  }
  return endsAsking(last.content) ? taken : [];
}

/** A question that begins on a line, with the lines it was wrapped over and without the answer after an arrow. */
function question(shape: Shape, words: string, line: NoteLine, note: Note): FoundQuestion | null {
  const rest = line.heading > 0 || shape === 'bold line' ? [] : wrappedLines(note, line);
  const joined = [words, ...rest.map(({ content }) => content)].join(' ');
  const { question, answer } = splitInlineAnswer(joined);
  return found(shape, question, rest[rest.length - 1] ?? line, answer);
}

function shapeOf({ heading, content, marker }: NoteLine): Shape {
  if (heading > 0) return 'heading';
  if (CALLOUT_TITLE.test(content)) return 'callout';
  if (marker !== null) return 'list item';
  return BOLD_LINE.test(content) ? 'bold line' : 'paragraph';
}

/** `Q: What would you mend first?`, as in transcripts and question lists. */
export const transcript: QuestionFinder = (line, { note }) => {
  const words = LABELLED.exec(line.content)?.groups?.['words'];
  return words === undefined ? null : question('transcript', words, line, note);
};

/** Headings, list items, callout titles, lines in bold and plain lines. */
export const plainLine: QuestionFinder = (line, { note }) =>
  line.region === 'text' && line.table === null ? question(shapeOf(line), line.content, line, note) : null;
