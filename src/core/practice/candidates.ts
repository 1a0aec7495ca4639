import type { Note, NoteLine } from '../note/note';
import { endsStep, type Steps } from '../steps';
import type { Candidate } from './candidate';
import type { FoundQuestion } from './finders/finder';
import { findQuestion, isMarked } from './finders/find-question';
import { isRowOfQuestions, siblings } from './place/rows';
import { titlesOf, type Title } from './place/titles';
import type { PracticeNote } from './practice-note';
import { asking, mayAsk, type Asking } from './wording/asking';

/** How far below a question its answer begins at most. */
const NEAR = 3;

interface Asked {
  readonly question: FoundQuestion;
  readonly asking: Asking | null;
}

/** Whether a list item stands right under a title over questions: then it is one, however it is worded. */
const isListed = ({ marker }: NoteLine, [nearest]: readonly Title[]): boolean =>
  nearest?.isNearest === true &&
  ((nearest.role === 'asked of me' && marker !== null) ||
    (nearest.role === 'to ask them' && (marker !== null || nearest.isPlain)));

/** Whether text stands right beneath a question that is not the next one of its kind. */
function hasTextBeneath(note: Note, line: NoteLine, { behind, endLine }: FoundQuestion): boolean {
  if (behind !== '') return true;
  const below = note.lines.slice(endLine + 1, endLine + 1 + NEAR).find(({ raw }) => raw.trim() !== '');
  if (!below || (below.heading > 0 && below.region === 'text')) return false;
  if (below.marker === null || line.marker === null) return true;
  return below.indent > line.indent || below.quoteDepth > line.quoteDepth;
}

/** The lines that ask or are written as questions, cheaply found: cards and folds stand in any region. */
function* askedLines(practiceNote: PracticeNote): Steps<Map<NoteLine, Asked>> {
  const asked = new Map<NoteLine, Asked>();
  let readTo = -1;
  for (const line of practiceNote.note.lines) {
    const { index, region, table, content } = line;
    if (endsStep(index)) yield;
    if (index <= readTo) continue;
    if (region === 'text' && table === null && !mayAsk(content) && !content.includes('::')) continue;
    const question = findQuestion(line, practiceNote);
    if (!question) continue;
    asked.set(line, { question, asking: asking(question.text) });
    readTo = question.endLine;
  }
  return asked;
}

/** The questions of a note, however doubtful, top to bottom. */
export function* candidates(practiceNote: PracticeNote): Steps<Candidate[]> {
  const { note, textLines } = practiceNote;
  const known = yield* askedLines(practiceNote);
  const titles = titlesOf(practiceNote);
  const siblingsOf = siblings(textLines, (line) => (known.get(line)?.asking ?? null) !== null);
  const found = new Map<number, Candidate>();
  for (const line of note.lines) {
    if (endsStep(line.index)) yield;
    const asked = known.get(line);
    const asks = asked !== undefined && (asked.asking !== null || isMarked(asked.question));
    if (!asks && (line.region !== 'text' || line.content === '')) continue;
    const beside = siblingsOf(line);
    const isInRow = (line.marker !== null || line.heading > 0) && isRowOfQuestions(beside);
    if (!asks && !isInRow && !titles.nameASide) continue;
    const above = titles.above(line);
    if (!asks && !isInRow && !isListed(line, above)) continue;
    const question = asked?.question ?? findQuestion(line, practiceNote);
    if (!question) continue;
    found.set(line.index, {
      line,
      question,
      asking: asked ? asked.asking : asking(question.text),
      titles: above,
      siblings: beside,
      within:
        titles
          .linesAbove(line)
          .map(({ index }) => found.get(index))
          .find(Boolean) ?? null,
      hasTextBeneath: hasTextBeneath(note, line, question),
    });
  }
  return [...found.values()];
}
