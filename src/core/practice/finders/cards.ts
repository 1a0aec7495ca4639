import { found, type QuestionFinder } from './finder';

const BACK = /^Back:/i;
const FRONT = /^Front:\s*/i;
const START = /^START\b/;
/** `Question::Answer`, `Question:::Answer` of spaced repetition. */
const INLINE_CARD = /^(?<front>[^:`]{6,}?)\s*:::?\s*(?<back>\S.*)/;
const SEPARATOR = /^\?{1,2}$/;
const CARD_TAG = /\bflash-?cards?\b/i;

/**
 * Flash cards: the front of an Anki block (`START`, the kind of card, the front, `Back: …`, `END`), and where the note
 * is tagged `#flashcards` `front::back` and `?` between the sides.
 */
export const flashCard: QuestionFinder = (line, { note, tags }) => {
  const { raw, content, region } = line;
  const below = note.lines[line.index + 1]?.raw.trim() ?? '';
  if (BACK.test(below) && START.test(note.lines[line.index - 2]?.raw.trim() ?? ''))
    return found('card', raw.trim().replace(FRONT, ''), line);
  if (region !== 'text' || !CARD_TAG.test(tags)) return null;
  if (SEPARATOR.test(below)) return found('card', content, line);
  const { front, back } = INLINE_CARD.exec(content)?.groups ?? {};
  return front === undefined ? null : found('card', front, line, back);
};
