import { cleanQuestion } from '../asking';
import type { PromptFinder } from './finder';

const ASKED = /^[*_]*(?:Q|Question)\s?\d*\s*[*_]*[:.)]\s*(?<words>\S.*)$/;

/** `Q: Tell us a little bit about yourself.`, as in transcripts and flash cards. */
export const transcriptPrompt: PromptFinder = (line) => {
  const words = ASKED.exec(line.content)?.groups?.['words'];
  return words === undefined
    ? null
    : { text: cleanQuestion(words), direction: 'asked of me', confidence: 0.95, why: 'starts with “Q:”' };
};
