import type { ReadingSource } from '../reading-source';
import { randomPick, shuffled } from './random-pick';
import type { PracticeRequest } from './saved-session';
import { currentRef, queueSession, randomSession, withPick, type Session } from './session';
import {
  askedOfMe,
  findPrompt,
  promptsAskedOfMe,
  promptsOf,
  refOf,
  type NotePrompt,
  type PromptRef,
} from './vault-prompts';

/** What the practice view is about: a request that waits to be met, and the session under way. */
export interface PracticeState {
  readonly request: PracticeRequest | null;
  readonly session: Session | null;
}

/** What the practice view shows. */
export type Scene =
  | { readonly kind: 'start'; readonly count: number }
  | { readonly kind: 'waiting' }
  /** There is no prompt: in the note with this path, or (null) in the vault. */
  | { readonly kind: 'none'; readonly path: string | null }
  | { readonly kind: 'gone'; readonly ref: PromptRef }
  | { readonly kind: 'prompt'; readonly shown: NotePrompt }
  | { readonly kind: 'ended'; readonly session: Session };

/** Meets what can be met with the notes known now, and says what to show. `random` gives 0 up to 1. */
export function nextScene(
  state: PracticeState,
  source: Pick<ReadingSource, 'notes' | 'progress'>,
  random: () => number,
): { readonly state: PracticeState; readonly scene: Scene } {
  const met = withPickWhereNeeded(meet(state, source, random), source, random);
  return { state: met, scene: sceneOf(met, source) };
}

function meet(
  state: PracticeState,
  { notes, progress }: Pick<ReadingSource, 'notes' | 'progress'>,
  random: () => number,
): PracticeState {
  const { request, session } = state;
  if (request === null) return state;
  const queue = (refs: readonly PromptRef[]) => ({ request: null, session: queueSession(refs) });
  switch (request.start) {
    case 'random':
      return { request: null, session: randomSession(lately(session)) };
    case 'prompt':
      return queue([request.ref]);
    case 'note': {
      const refs = askedOfMe(promptsOf(notes.get(request.path))).map(refOf);
      return refs.length === 0 ? { request, session: null } : queue(refs);
    }
    case 'all': {
      const all = promptsAskedOfMe(notes);
      return progress !== null || all.length === 0
        ? { request, session: null }
        : queue(shuffled(all, random).map(refOf));
    }
  }
}

function withPickWhereNeeded(
  state: PracticeState,
  { notes }: Pick<ReadingSource, 'notes'>,
  random: () => number,
): PracticeState {
  const { session } = state;
  if (session?.kind !== 'random' || session.isEnded || currentRef(session) !== null) return state;
  const pick = randomPick(promptsAskedOfMe(notes), session.refs, random);
  return pick === null ? state : { ...state, session: withPick(session, refOf(pick)) };
}

function sceneOf(
  { request, session }: PracticeState,
  { notes, progress }: Pick<ReadingSource, 'notes' | 'progress'>,
): Scene {
  const orWaiting = (scene: Scene): Scene => (progress === null ? scene : { kind: 'waiting' });
  if (request !== null)
    return orWaiting({ kind: 'none', path: request.start === 'note' ? request.path : null });
  if (session === null) {
    const count = promptsAskedOfMe(notes).length;
    return count === 0 ? orWaiting({ kind: 'none', path: null }) : { kind: 'start', count };
  }
  if (session.isEnded) return { kind: 'ended', session };
  const ref = currentRef(session);
  if (ref === null) return orWaiting({ kind: 'none', path: null });
  const shown = findPrompt(notes, ref);
  return shown === null ? orWaiting({ kind: 'gone', ref }) : { kind: 'prompt', shown };
}

/** The prompts of a session up to the current one. */
function lately(session: Session | null): readonly PromptRef[] {
  return session?.refs.slice(0, session.position + 1).slice(-10) ?? [];
}
