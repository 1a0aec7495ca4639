import type { Note, NoteLine } from '../note/note';
import type { Candidate } from './candidate';
import { flashCard } from './finders/cards';
import type { FoundQuestion, QuestionFinder } from './finders/finder';
import { plainLine } from './finders/plain-lines';
import { summary } from './finders/summaries';
import { tableRow } from './finders/table-rows';
import { transcript } from './finders/transcripts';
import type { PracticeNote } from './note-kind/practice-note';
import { siblingsOf } from './place/siblings';
import { Titles, type Title } from './place/titles';
import { asking, type Asking } from './wording/asking';

/** The ways in which notes write practice questions; the first that finds one in a line wins. */
const finders: readonly QuestionFinder[] = [flashCard, summary, tableRow, transcript, plainLine];

interface Asked {
  readonly question: FoundQuestion;
  readonly asking: Asking | null;
}

function findQuestion(line: NoteLine, note: PracticeNote): FoundQuestion | null {
  for (const find of finders) {
    const found = find(line, note);
    if (found) return found;
  }
  return null;
}

/** Shapes that say by themselves that a question stands there, whatever its words. */
const isMarked = ({ shape }: FoundQuestion): boolean =>
  shape === 'transcript' || shape === 'card' || shape === 'table row';

/** Whether a list item stands right under a title over questions: then it is one, however it is worded. */
function isListed(line: NoteLine, titles: readonly Title[]): boolean {
  const [nearest] = titles;
  if (nearest?.isNearest !== true) return false;
  if (nearest.role === 'to ask them') return line.marker !== null || nearest.isPlain;
  return nearest.role === 'asked of me' && line.marker !== null;
}

/** Whether most lines beside a line ask: a list or a row of headings of questions. */
const MOSTLY = 0.5;
const ENOUGH = 3;

/** The questions of a note, however doubtful, top to bottom. */
export class Candidates {
  private readonly asked = new Map<NoteLine, Asked>();
  /** The last line that belongs to a question already read. */
  private readTo = -1;
  private readonly byLine = new Map<number, Candidate>();

  private constructor(private readonly practiceNote: PracticeNote) {}

  /** Looks at every line of a note. */
  static of(practiceNote: PracticeNote): Candidate[] {
    return new Candidates(practiceNote).find();
  }

  private find(): Candidate[] {
    const { note, textLines } = this.practiceNote;
    for (const line of note.lines) this.read(line);
    const siblings = siblingsOf(textLines, (line) => this.asked.get(line)?.asking != null);
    const titles = new Titles(note);
    for (const [line, { question, asking }] of this.asked) {
      const beside = siblings(line);
      const above = titles.above(line);
      const isInRow =
        (beside.asking >= ENOUGH && beside.asking / beside.all >= MOSTLY && line.marker !== null) ||
        (line.heading > 0 && beside.asking >= ENOUGH && beside.asking / beside.all >= MOSTLY);
      if (asking === null && !isMarked(question) && !isListed(line, above) && !isInRow) continue;
      this.byLine.set(line.index, {
        line,
        question,
        asking,
        titles: above,
        siblings: beside,
        within: this.within(line),
        isMidParagraph: isMidParagraph(note, line),
        hasTextBeneath: hasTextBeneath(note, line, question),
      });
    }
    return [...this.byLine.values()];
  }

  private read(line: NoteLine): void {
    if (line.index <= this.readTo) return;
    const question = findQuestion(line, this.practiceNote);
    if (!question) return;
    this.readTo = question.endLine;
    this.asked.set(line, { question, asking: asking(question.text) });
  }

  /** The question above that holds a line: a list parent, or the heading of its section. */
  private within(line: NoteLine): Candidate | null {
    for (let parent = line.parent; parent; parent = parent.parent) {
      const found = this.byLine.get(parent.index);
      if (found) return found;
    }
    for (let section = line.section; section; section = section.parent) {
      const found = this.byLine.get(section.line);
      if (found) return found;
    }
    return null;
  }
}

const SENTENCE_END = /[.!?:;)"'”’*_]$/;

/** Whether a plain line goes on with the sentence of the line above. */
function isMidParagraph(note: Note, line: NoteLine): boolean {
  const above = note.lines[line.index - 1];
  if (line.marker !== null || line.heading > 0 || !above || above.heading > 0 || above.content === '')
    return false;
  return above.content.length > 40 && !SENTENCE_END.test(above.content);
}

function hasTextBeneath(note: Note, line: NoteLine, question: FoundQuestion): boolean {
  if (question.isAnswered) return true;
  const below = note.lines
    .slice(question.endLine + 1, question.endLine + 4)
    .find(({ raw }) => raw.trim() !== '');
  if (!below || (below.heading > 0 && below.region === 'text')) return false;
  return (
    below.marker === null ||
    line.marker === null ||
    below.indent > line.indent ||
    below.quoteDepth > line.quoteDepth
  );
}
