import type { Note, NoteLine } from '../../note/note';
import { plainWords } from '../wording/clean-question';
import type { AnswerExtent } from '../prompt';

const KEY_TITLE = /^(?:\p{L}+ )?(?:answers|answer key|solutions)(?: key)?:?$/iu;
/** Columns from which an item is nested rather than slipped. */
const NESTED_FROM = 2;

const numberOf = ({ marker }: NoteLine): string => /^\d+/.exec(marker ?? '')?.[0] ?? '';

/**
 * Finds answers by their number under a title of their own below the questions: "3." there answers "3." here. Gives null
 * where there is none.
 */
export function answerKey({ lines }: Note): (question: NoteLine) => AnswerExtent | null {
  const title = lines.find(
    ({ region, marker, content }) =>
      region === 'text' && marker === null && KEY_TITLE.test(plainWords(content)),
  );
  const answers = new Map<string, AnswerExtent>();
  for (const line of lines.slice((title?.index ?? lines.length) + 1)) {
    if (line.heading > 0 && line.heading <= (title?.heading ?? 0)) break;
    const number = numberOf(line);
    if (number === '' || line.indent >= NESTED_FROM || answers.has(number)) continue;
    const nested = lines.filter(({ parent, content }) => parent === line && content !== '');
    answers.set(number, { start: line.index, end: nested[nested.length - 1]?.index ?? line.index });
  }
  return (question) =>
    title && question.index < title.index ? (answers.get(numberOf(question)) ?? null) : null;
}
