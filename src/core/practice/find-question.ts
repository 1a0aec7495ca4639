import type { NoteLine } from '../note/note';
import { flashCard } from './finders/cards';
import type { FoundQuestion, QuestionFinder } from './finders/finder';
import { plainLine } from './finders/plain-lines';
import { summary } from './finders/summaries';
import { tableRow } from './finders/table-rows';
import { transcript } from './finders/transcripts';
import type { PracticeNote } from './note-kind/practice-note';

/** The ways in which notes write practice questions; the first that finds one in a line wins. */
const finders: readonly QuestionFinder[] = [flashCard, summary, tableRow, transcript, plainLine];

/** The question that a line may be, null where it cannot be one. */
export function findQuestion(line: NoteLine, note: PracticeNote): FoundQuestion | null {
  for (const find of finders) {
    const found = find(line, note);
    if (found) return found;
  }
  return null;
}

/** Whether a question is written so that it is one, whatever its words. */
export const isMarked = ({ shape }: FoundQuestion): boolean =>
  shape === 'transcript' || shape === 'card' || shape === 'table row';
