import type { NoteLine } from '../../note/note';
import { cleanQuestion, isAsking } from '../asking';
import type { PromptFinder } from './finder';

const QUESTIONS_TITLE = /\bquestions?\b/i;
const ASKED_OF_ME =
  /\b(?:they|interviewers?|panel|recruiters?)\b.*\bask|\bask(?:ed)? me\b|\b(?:interview|behaviou?ral|practice)\b/i;

function questionsTitle(line: NoteLine): string | null {
  for (let parent = line.parent; parent; parent = parent.parent) {
    if (QUESTIONS_TITLE.test(parent.content)) return parent.content;
  }
  const title = line.section?.title ?? '';
  return QUESTIONS_TITLE.test(title) ? title : null;
}

/** Items of a list of questions: "questions they ask me", "behavioral questions", or mine to ask them. */
export const listItemPrompt: PromptFinder = (line, note) => {
  if (line.marker === null || line.box !== null || line.heading > 0) return null;
  const title = questionsTitle(line);
  const text = cleanQuestion(line.content);
  if (title === null || !note.isInterview || !isAsking(text)) return null;
  const direction = ASKED_OF_ME.test(title) ? 'asked of me' : 'to ask them';
  return { text, direction, confidence: 0.85, why: `stands under “${cleanQuestion(title)}”` };
};
