import { cleanQuestion, isAsking, isInvitation } from '../asking';
import type { PromptFinder } from './finder';

/** `### Tell me about yourself`, `### ## "How do you …?"`, and in interview notes `### Why Acme`. */
export const headingPrompt: PromptFinder = (line, note) => {
  if (line.heading === 0) return null;
  const text = cleanQuestion(line.content);
  const isPrompt = isInvitation(text) || (note.isInterview && isAsking(text));
  return isPrompt
    ? {
        text,
        direction: 'asked of me',
        confidence: note.isInterview ? 0.95 : 0.8,
        why: 'is a heading that asks',
      }
    : null;
};
