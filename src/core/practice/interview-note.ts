import type { Note } from '../note/note';
import { cleanQuestion, isInvitation } from './asking';

const INTERVIEW = /\binterviews?\b|\bpreparation\b|\bbehaviou?ral\b|\bapplication\b/i;
/** This many headings or `Q:` lines that ask make a note interview preparation, whatever its name. */
const ASKING_LINES = 2;
const TRANSCRIPT = /^[*_]*Q\s?\d*\s*[*_]*:/;

/** Whether a note is interview preparation: its path, its headings, or what it asks say so. */
export function isInterviewNote(note: Note, path: string): boolean {
  if (INTERVIEW.test(path)) return true;
  let asking = 0;
  for (const { region, heading, content } of note.lines) {
    if (region !== 'text') continue;
    if (heading > 0 && INTERVIEW.test(content)) return true;
    if (TRANSCRIPT.test(content) || (heading > 0 && isInvitation(cleanQuestion(content)))) asking++;
  }
  return asking >= ASKING_LINES;
}
