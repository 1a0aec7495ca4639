import type { Note, NoteLine } from '../../note/note';
import { asking, endsAsking, type Asking } from '../wording/asking';
import { cleanQuestion, splitInlineAnswer } from '../wording/clean-question';
import type { FoundQuestion, Shape } from './finder';

/** Hard-wrapped questions seldom take more lines. */
const MOST_LINES = 4;
const LETTER = /\p{L}/u;
/** Shorter lines were ended by hand, not wrapped. */
const WRAPPED_FROM = 30;
const ENDED = /[.!?:;][)"'”’*_]*$/;
/** A line that begins like a question is one of its own. */
const QUESTION_KINDS: ReadonlySet<Asking | null> = new Set<Asking>(['invitation', 'question', 'opening']);
const BEGINS_LOWER_CASE = /^[\p{Ll}(]/u;

/** Whether a line goes on with the paragraph or list item above it. */
const goesOn = (below: NoteLine, first: NoteLine): boolean =>
  below.region === 'text' &&
  below.content !== '' &&
  below.marker === null &&
  below.heading === 0 &&
  below.table === null &&
  below.quoteDepth === first.quoteDepth &&
  BEGINS_LOWER_CASE.test(below.content) &&
  !QUESTION_KINDS.has(asking(below.content));

const isUnended = ({ content }: NoteLine): boolean => content.length >= WRAPPED_FROM && !ENDED.test(content);

/** The lines below that a question was wrapped over, where they end it with a question mark. */
function wrappedLines(note: Note, first: NoteLine): readonly NoteLine[] {
  const taken: NoteLine[] = [];
  let last = first;
  while (taken.length < MOST_LINES - 1 && isUnended(last)) {
    const below = note.lines[last.index + 1];
    if (!below || !goesOn(below, first)) break;
    taken.push(below);
    last = below;
  }
  return endsAsking(last.content) ? taken : [];
}

/** A question that begins on a line, with the lines it was wrapped over and without the answer after an arrow. */
export function question(shape: Shape, words: string, line: NoteLine, note: Note): FoundQuestion | null {
  const rest = line.heading > 0 || shape === 'bold line' ? [] : wrappedLines(note, line);
  const joined = [words, ...rest.map(({ content }) => content)].join(' ');
  const { question: asked, answer } = splitInlineAnswer(joined);
  const text = cleanQuestion(asked);
  return !LETTER.test(text)
    ? null
    : { shape, text, endLine: line.index + rest.length, isAnswered: answer !== '' };
}
