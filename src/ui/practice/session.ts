import type { Rating } from '../../core/journal/journal-event';
import type { PromptRef } from './vault-prompts';

/** The ratings in the order of their keys, worst first. */
export const ratings: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

/** A rated attempt of a session. */
export interface Rated {
  readonly ref: PromptRef;
  readonly rating: Rating;
  /** How long the answer took. */
  readonly seconds: number;
}

/** A round of practice. `queue` knows its prompts from the start; `random` grows by one pick at a time until it is ended. */
export interface Session {
  readonly kind: 'queue' | 'random';
  readonly refs: readonly PromptRef[];
  /** Index of the prompt being practised; one past the last where none is. */
  readonly position: number;
  readonly rated: readonly Rated[];
  readonly isEnded: boolean;
}

/** A session over prompts known from the start. */
export function queueSession(refs: readonly PromptRef[]): Session {
  return { kind: 'queue', refs, position: 0, rated: [], isEnded: refs.length === 0 };
}

/** A session that goes on with random picks; `lately` are prompts not to be picked again at once. */
export function randomSession(lately: readonly PromptRef[]): Session {
  return { kind: 'random', refs: lately, position: lately.length, rated: [], isEnded: false };
}

/** The prompt being practised; null at the end, or where a random session waits for its next pick. */
export function currentRef(session: Session): PromptRef | null {
  return session.isEnded ? null : (session.refs[session.position] ?? null);
}

/** The session with a random pick as its current prompt. */
export function withPick(session: Session, ref: PromptRef): Session {
  return { ...session, refs: [...session.refs.slice(0, session.position), ref] };
}

/** The session after the current prompt was rated. */
export function afterRating(session: Session, rating: Rating, seconds: number): Session {
  const ref = currentRef(session);
  if (ref === null) return session;
  return afterSkip({ ...session, rated: [...session.rated, { ref, rating, seconds }] });
}

/** The session after the current prompt was passed over. */
export function afterSkip(session: Session): Session {
  const position = session.position + 1;
  return { ...session, position, isEnded: session.kind === 'queue' && position >= session.refs.length };
}

/** The session as ended by the user. */
export function ended(session: Session): Session {
  return { ...session, isEnded: true };
}

/** “3 of 12”; a random session has no end to count to. */
export function positionWords(session: Session): string {
  return session.kind === 'queue'
    ? `${session.position + 1} of ${session.refs.length}`
    : `Question ${session.rated.length + 1}`;
}
