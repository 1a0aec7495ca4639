import { anchorOf } from '../edits/anchor-of';
import type { Note } from '../note/note';
import { answerExtent, answerState } from './answer';
import type { PromptFinder } from './finders/finder';
import { headingPrompt } from './finders/headings';
import { listItemPrompt } from './finders/list-items';
import { paragraphPrompt } from './finders/paragraphs';
import { transcriptPrompt } from './finders/transcripts';
import { isInterviewNote } from './interview-note';
import type { PracticePrompt } from './prompt';

/** The ways in which notes write practice questions; the first that finds one in a line wins. */
const finders: readonly PromptFinder[] = [headingPrompt, transcriptPrompt, listItemPrompt, paragraphPrompt];

/** The practice questions of a note, top to bottom. */
export function findPrompts(note: Note, path: string): PracticePrompt[] {
  const practiceNote = { isInterview: isInterviewNote(note, path) };
  const found = note.lines.flatMap((line) => {
    if (line.region !== 'text' || line.content === '') return [];
    for (const find of finders) {
      const prompt = find(line, practiceNote);
      if (prompt) return { line, prompt };
    }
    return [];
  });
  const promptLines = new Set(found.map(({ line }) => line.index));
  return found.map(({ line, prompt: { text, direction, confidence, why } }) => {
    const answer = answerExtent(note, line, promptLines);
    return {
      line: line.index,
      text,
      answer,
      answerState: answerState(note, answer),
      direction,
      confidence,
      why: [why],
      anchor: anchorOf(note, line.index, path),
    };
  });
}
