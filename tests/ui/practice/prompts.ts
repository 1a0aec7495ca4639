import { anchorOf } from '../../../src/core/edits/anchor-of';
import { parseNote } from '../../../src/core/note/parse-note';
import type { PracticePrompt } from '../../../src/core/practice/prompt';
import type { ReadNote } from '../../../src/core/read-note';
import type { NotePrompt } from '../../../src/ui/practice/vault-prompts';

/** A prompt for tests; all that is not given is ordinary. */
export function prompt(text: string, given: Partial<PracticePrompt> = {}): PracticePrompt {
  const line = given.line ?? 0;
  const anchor = anchorOf(parseNote(text), 0, '');
  return {
    line,
    text,
    answer: null,
    answerState: 'none',
    behind: '',
    topic: null,
    direction: 'asked of me',
    confidence: 0.9,
    why: ['ends in a question mark'],
    anchor,
    ...given,
  };
}

/** A note that holds these prompts. */
export function noteWith(path: string, ...prompts: readonly PracticePrompt[]): ReadNote {
  return { path, writtenOn: null, followUps: [], prompts };
}

/** Notes by path, as the index has them. */
export function vaultOf(...notes: readonly ReadNote[]): ReadonlyMap<string, ReadNote> {
  return new Map(notes.map((note) => [note.path, note]));
}

/** So many prompts, each in a note of its own. */
export function manyPrompts(count: number): readonly NotePrompt[] {
  return Array.from({ length: count }, (_, index) => ({
    path: `${index}.md`,
    prompt: prompt(`Question ${index}?`),
  }));
}
