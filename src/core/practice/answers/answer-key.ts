import type { Note, NoteLine } from '../../note/note';
import { plainWords } from '../wording/clean-question';
import type { AnswerExtent } from '../prompt';

const KEY_TITLE = /^(?:\p{L}+ )?(?:answers|answer key|solutions)(?: key)?:?$/iu;
/** Columns from which an item is nested rather than slipped. */
const NESTED_FROM = 2;
const NUMBER = /^\d+/;

const numberOf = ({ marker }: NoteLine): string | null => NUMBER.exec(marker ?? '')?.[0] ?? null;

/** Whether a line is a heading or a plain line that reads "Answers". */
const isKeyTitle = ({ region, marker, content }: NoteLine): boolean =>
  region === 'text' && marker === null && content.length < 30 && KEY_TITLE.test(plainWords(content));

/** The last line that is nested under a list item. */
function endOf(note: Note, item: NoteLine): number {
  let end = item.index;
  for (let index = item.index + 1; note.lines[index]?.parent === item; index++) {
    if (note.lines[index]?.content !== '') end = index;
  }
  return end;
}

/** Numbered answers under a title of their own, below the questions: "3." there answers "3." here. */
export class AnswerKey {
  private readonly title: NoteLine | undefined;
  private readonly answers = new Map<string, AnswerExtent>();

  constructor(note: Note) {
    this.title = note.lines.find(isKeyTitle);
    if (!this.title) return;
    for (const line of note.lines.slice(this.title.index + 1)) {
      if (line.heading > 0 && line.heading <= (this.title.heading || line.heading)) break;
      const number = numberOf(line);
      if (number !== null && line.indent < NESTED_FROM && line.content !== '' && !this.answers.has(number))
        this.answers.set(number, { start: line.index, end: endOf(note, line) });
    }
  }

  /** The answer to a numbered question that stands above the key, null where the key has none. */
  answerTo(question: NoteLine): AnswerExtent | null {
    const number = numberOf(question);
    if (!this.title || number === null || question.index > this.title.index) return null;
    return this.answers.get(number) ?? null;
  }
}
