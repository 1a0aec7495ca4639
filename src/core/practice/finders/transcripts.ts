import type { QuestionFinder } from './finder';
import { question } from './wrapped';

const LABEL = '^[*_"“~\\s]*(?:Q|Question|Prompt)(?:\\s+to\\s+\\w+)?\\s?#?\\d{0,3}[*_]*';
/** `Q: …`, `**Q1.** …`, `Question 3) …`, `Q to answer: …`. */
const LABELLED = new RegExp(`${LABEL}\\s*[:.)–-][*_]*\\s*(?<words>\\S.*)$`, 'i');
/** `Q What metrics …`: without any mark, believed where a capital follows. */
const BARE = /^Q\s+(?<words>[A-Z].*)$/;

/** `Q: Tell us a little bit about yourself.`, as in transcripts and question lists. */
export const transcript: QuestionFinder = (line, { note }) => {
  const found = LABELLED.exec(line.content) ?? BARE.exec(line.content);
  const words = found?.groups?.['words'];
  return words === undefined ? null : question('transcript', words, line, note);
};
