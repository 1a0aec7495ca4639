import { addDays } from '../dates/calendar';
import type { FollowUp } from '../follow-ups/follow-up';
import type { PracticePrompt } from '../practice/prompt';
import type { ReadNote } from '../read-note';
import type { Identity } from './identity';
import type { Subject } from './journal-event';
import { keyOf, nearest } from './nearest';
import type { Memory, Remembered } from './remembered';
import { CLOSE, similarity } from './similarity';

/** A line of a note that events may be about. */
export type Found = FollowUp | PracticePrompt;

/** The line that a memory means now, and how it was known again. */
export interface Link {
  readonly found: Found;
  /** Whether it reads as it did, in the same note. */
  readonly isSame: boolean;
}

/** Notes as read, by path. */
export type Notes = ReadonlyMap<string, ReadNote>;

/** What a line was called: first its own name, last what it was reworded to. */
type Names = readonly [Identity, ...Identity[]];

/** Finds the line with these names that was there at a moment (ISO 8601). */
type Finder = (names: Names, at: string) => Found | undefined;

/**
 * Finds again what memories are about: the same words in the same note; the same words anywhere, if only once there; a
 * line of the same note that is close, and the only one; for a question, the same answer beneath it. Memories that
 * are not in the result are unlinked: kept, and about nothing that is there now.
 */
export function link<M extends Memory>(
  subject: Subject,
  memories: readonly M[],
  { alias }: Pick<Remembered, 'alias'>,
  notes: Notes,
): Map<M, Link> {
  const links = new Map<M, Link>();
  const namesOf = ({ about }: M): Names => {
    const names: [Identity, ...Identity[]] = [about];
    for (let next = alias(subject, about); next && !names.includes(next); next = alias(subject, next))
      names.push(next);
    return names;
  };
  const take = (left: readonly M[], isSame: boolean, find: Finder): readonly M[] =>
    left.filter((memory) => {
      const found = find(namesOf(memory), memory.event.at);
      if (found) links.set(memory, { found, isSame });
      return !found;
    });
  const foundIn = (path: string) => linesOf(subject, notes.get(path));

  let left = take(
    memories,
    true,
    firstName((name) => nearest(foundIn(name.path), name)),
  );
  if (left.length === 0) return links;
  const wanted = new Set(left.flatMap((memory) => namesOf(memory).map(({ key }) => key)));
  left = take(left, false, elsewhere(subject, wanted, notes));
  // What another memory means for certain is not free to be guessed at.
  const certain = new Set([...links.values()].map(({ found }) => found));
  const free = ({ path }: Identity) => foundIn(path).filter((found) => !certain.has(found));
  left = take(
    left,
    false,
    lastName((name) => only(free(name), (found) => similarity(name.text, found.text) >= CLOSE)),
  );
  take(
    left,
    false,
    lastName((name) => only(free(name), (found) => hasAnswer(found, name.answer))),
  );
  return links;
}

function linesOf(subject: Subject, note: ReadNote | undefined): readonly Found[] {
  return note?.[subject === 'prompt' ? 'prompts' : 'followUps'] ?? [];
}

/** The only line of all notes with a key. A note that is written later has follow-ups of its own, however alike. */
function elsewhere(subject: Subject, wanted: ReadonlySet<string>, notes: Notes): Finder {
  const there = [...notes.values()].flatMap((note) =>
    linesOf(subject, note).filter((found) => wanted.has(keyOf(found))),
  );
  const isOld = ({ anchor }: Found, day: string) =>
    subject === 'prompt' || (notes.get(anchor.path)?.writtenOn?.day ?? day) <= day;
  return firstName(({ key }, at) => {
    // The moment is in UTC; where the user is, it may be a day later.
    const day = addDays(at.slice(0, 10), 1);
    return only(there, (found) => keyOf(found) === key && isOld(found, day));
  });
}

function hasAnswer(found: Found, answer: string | undefined): boolean {
  return answer !== undefined && 'answerHash' in found && found.answerHash === answer;
}

function firstName(find: (name: Identity, at: string) => Found | undefined): Finder {
  return (names, at) => {
    for (const name of names) {
      const found = find(name, at);
      if (found) return found;
    }
    return undefined;
  };
}

function lastName(find: (name: Identity) => Found | undefined): Finder {
  return (names) => find(names[names.length - 1] ?? names[0]);
}

function only<T>(list: readonly T[], isWanted: (one: T) => boolean): T | undefined {
  const wanted = list.filter(isWanted);
  return wanted.length === 1 ? wanted[0] : undefined;
}
