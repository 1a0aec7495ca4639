import { flashCard } from './cards';
import { summary, tableRow } from './cells';
import type { FoundQuestion, QuestionFinder } from './finder';
import { plainLine, transcript } from './lines';

/** The ways in which notes write practice questions; the first that finds one in a line wins. */
const finders: readonly QuestionFinder[] = [flashCard, summary, tableRow, transcript, plainLine];

/** The question that a line may be, null where it cannot be one. */
export const findQuestion: QuestionFinder = (line, note) =>
  finders.reduce<FoundQuestion | null>((found, find) => found ?? find(line, note), null);

/** Whether a question is written so that it is one, whatever its words. */
export const isMarked = ({ shape }: FoundQuestion): boolean =>
  shape === 'transcript' || shape === 'card' || shape === 'table row';
