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

type Finder = (about: Identity, at: string) => Found | undefined;

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
  const taken = new Set<Found>();
  const foundIn = (path: string): readonly Found[] =>
    notes.get(path)?.[subject === 'prompt' ? 'prompts' : 'followUps'] ?? [];
  /** The names of a line: its own, and what it was reworded to. */
  const names = (about: Identity): readonly Identity[] => {
    const all = [about];
    for (let next = alias(subject, about); next && !all.includes(next); next = alias(subject, next))
      all.push(next);
    return all;
  };
  const lastName = (about: Identity): Identity => names(about).slice(-1)[0] ?? about;
  const take = (left: readonly M[], isSame: boolean, find: Finder): readonly M[] =>
    left.filter((memory) => {
      const found = find(memory.about, memory.event.at);
      if (found) {
        links.set(memory, { found, isSame });
        taken.add(found);
      }
      return !found;
    });

  const left = take(memories, true, (about) =>
    firstOf(names(about), (name) => nearest(foundIn(name.path), name)),
  );
  if (left.length === 0) return links;
  const wanted = new Set(left.flatMap(({ about }) => names(about).map(({ key }) => key)));
  const there = [...notes.keys()].flatMap((path) =>
    foundIn(path).filter((found) => wanted.has(keyOf(found))),
  );
  // A note that is written later has follow-ups of its own, however alike.
  const isOld = ({ anchor: { path } }: Found, day: string) =>
    subject === 'prompt' || (notes.get(path)?.writtenOn?.day ?? day) <= day;
  const elsewhere = take(left, false, (about, at) =>
    firstOf(names(about), ({ key }) =>
      only(there, (found) => keyOf(found) === key && isOld(found, addDays(at.slice(0, 10), 1))),
    ),
  );
  const exact = new Set(taken);
  const free = (path: string) => foundIn(path).filter((found) => !exact.has(found));
  const reworded = take(elsewhere, false, (about) => {
    const { text, path } = lastName(about);
    return only(free(path), (found) => similarity(text, found.text) >= CLOSE);
  });
  take(reworded, false, (about) => {
    const { answer, path } = lastName(about);
    return only(
      free(path),
      (found) => answer !== undefined && 'answerHash' in found && found.answerHash === answer,
    );
  });
  return links;
}

function firstOf<T>(names: readonly Identity[], find: (name: Identity) => T | undefined): T | undefined {
  for (const name of names) {
    const found = find(name);
    if (found) return found;
  }
  return undefined;
}

function only<T>(list: readonly T[], isWanted: (one: T) => boolean): T | undefined {
  const wanted = list.filter(isWanted);
  return wanted.length === 1 ? wanted[0] : undefined;
}
