import type { NoteLine } from '../../note/note';
import type { PracticeNote } from '../note-kind/practice-note';
import { cleanQuestion } from '../wording/clean-question';
import type { FoundQuestion, QuestionFinder } from './finder';

const BACK = /^Back:/i;
const FRONT = /^Front:\s*/i;
const START = /^START\b/;
/** `Question::Answer`, `Question:::Answer` of spaced repetition. */
const INLINE_CARD = /^(?<front>[^:`]{6,}?)\s*:::?\s*(?<back>\S.*)$/;
const SEPARATOR = /^\?{1,2}$/;
const CARD_TAG = /^flash-?cards?(?:\/|$)/;

const card = (words: string, line: NoteLine, isAnswered: boolean): FoundQuestion | null => {
  const text = cleanQuestion(words);
  return text === '' ? null : { shape: 'card', text, endLine: line.index, isAnswered };
};

/** The front of an Anki block: `START`, the kind of card, the front, `Back: …`, `END`. */
function ankiFront(line: NoteLine, { note }: PracticeNote): FoundQuestion | null {
  const opens = note.lines[line.index - 2]?.raw.trim() ?? '';
  const below = note.lines[line.index + 1]?.raw.trim() ?? '';
  const isFront = START.test(opens) && BACK.test(below);
  return isFront ? card(line.raw.trim().replace(FRONT, ''), line, false) : null;
}

/** Flash cards: Anki blocks, and where the note is tagged `#flashcards` `front::back` and `?` between the sides. */
export const flashCard: QuestionFinder = (line, practiceNote) => {
  const front = ankiFront(line, practiceNote);
  if (front) return front;
  const { note, tags } = practiceNote;
  if (line.region !== 'text' || line.content === '' || !tags.some((tag) => CARD_TAG.test(tag))) return null;
  const below = note.lines[line.index + 1]?.content ?? '';
  if (SEPARATOR.test(below)) return card(line.content, line, false);
  const sides = INLINE_CARD.exec(line.content)?.groups;
  return sides ? card(sides['front'] ?? '', line, true) : null;
};
