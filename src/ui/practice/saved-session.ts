import { fieldsOf } from '../../core/fields-of';
import type { Rating } from '../../core/journal/journal-event';
import { ratings, type Rated, type Session } from './session';
import type { PromptRef } from './vault-prompts';

/** What a practice view is asked to start with. */
export type PracticeRequest =
  | { readonly start: 'random' | 'all' }
  | { readonly start: 'note'; readonly path: string }
  | { readonly start: 'prompt'; readonly ref: PromptRef };

/** What a practice view keeps between reloads. */
export interface SavedPractice {
  readonly session: Session;
  /** How long the current prompt has been practised. */
  readonly seconds: number;
  readonly isAnswerShown: boolean;
}

/** A request out of a view's state, null where it holds none that can be understood. */
export function readRequest(state: unknown): PracticeRequest | null {
  const { start, path, ref } = fieldsOf(state);
  if (start === 'random' || start === 'all') return { start };
  if (start === 'note' && typeof path === 'string') return { start, path };
  const prompt = start === 'prompt' ? readRef(ref) : null;
  return prompt && { start: 'prompt', ref: prompt };
}

/** A saved practice out of a view's state, null where it holds none that can be understood. */
export function readSaved(state: unknown): SavedPractice | null {
  const saved = fieldsOf(state);
  const session = readSession(saved['session']);
  if (session === null) return null;
  return { session, seconds: readNumber(saved['seconds']), isAnswerShown: saved['isAnswerShown'] === true };
}

function readSession(value: unknown): Session | null {
  const { kind, refs, position, rated, isEnded } = fieldsOf(value);
  if (kind !== 'queue' && kind !== 'random') return null;
  const known = listOf(refs, readRef);
  return {
    kind,
    refs: known,
    position: Math.min(Math.floor(readNumber(position)), known.length),
    rated: listOf(rated, readRated),
    isEnded: isEnded === true,
  };
}

function readRef(value: unknown): PromptRef | null {
  const { path, line, text } = fieldsOf(value);
  return typeof path === 'string' && typeof text === 'string' ? { path, text, line: readNumber(line) } : null;
}

function readRated(value: unknown): Rated | null {
  const { ref, rating, seconds } = fieldsOf(value);
  const known = readRef(ref);
  return known !== null && isRating(rating) ? { ref: known, rating, seconds: readNumber(seconds) } : null;
}

function isRating(value: unknown): value is Rating {
  return (ratings as readonly unknown[]).includes(value);
}

function readNumber(value: unknown): number {
  return typeof value === 'number' && value > 0 && Number.isFinite(value) ? value : 0;
}

function listOf<T>(value: unknown, read: (entry: unknown) => T | null): readonly T[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => read(entry) ?? []);
}
