import { cleanQuestion, isAsking, isInvitation } from '../asking';
import type { PromptFinder } from './finder';

/** Words in a line from which a question is prose rather than a prompt. */
const LONG_PROMPT = 60;

/** Plain lines of interview notes that ask: "Tell us about …", "why startups". */
export const paragraphPrompt: PromptFinder = (line, note) => {
  if (!note.isInterview || line.marker !== null || line.heading > 0 || line.table) return null;
  const text = cleanQuestion(line.content);
  if (!isAsking(text) || text.split(' ').length > LONG_PROMPT) return null;
  return isInvitation(text) || text.endsWith('?') || line.content.length < 40
    ? { text, direction: 'asked of me', confidence: 0.75, why: 'asks in an interview note' }
    : null;
};
