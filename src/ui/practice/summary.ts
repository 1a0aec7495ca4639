import type { Rating } from '../../core/journal/journal-event';
import { drawPart } from '../part';
import { ratings, type Session } from './session';
import { durationWords } from './stopwatch';
import type { PromptRef } from './vault-prompts';

/** What each rating is called. */
export const ratingTitles: Readonly<Record<Rating, string>> = {
  again: 'Again',
  hard: 'Hard',
  good: 'Good',
  easy: 'Easy',
};

/** The prompts of a session that went worse than good, in order. */
export function weakRefs(session: Session): readonly PromptRef[] {
  return session.rated.flatMap(({ ref, rating }) => (rating === 'again' || rating === 'hard' ? [ref] : []));
}

/** How many questions a session had, and how long they took. */
export function sessionWords({ rated }: Session): string {
  if (rated.length === 0) return 'No question was rated.';
  const seconds = rated.reduce((sum, attempt) => sum + attempt.seconds, 0);
  const count = rated.length === 1 ? '1 question' : `${rated.length} questions`;
  return `${count} in ${durationWords(seconds)}.`;
}

/** Draws how many attempts had each rating. */
export function drawTally(el: HTMLElement, { rated }: Session): void {
  if (rated.length === 0) return;
  const tallyEl = drawPart(el, 'tally');
  for (const rating of ratings) {
    const count = rated.filter((attempt) => attempt.rating === rating).length;
    const entryEl = drawPart(tallyEl, 'tally-entry');
    entryEl.dataset['rating'] = rating;
    drawPart(entryEl, 'tally-count', { text: String(count) });
    drawPart(entryEl, 'tally-title', { text: ratingTitles[rating] });
  }
}
