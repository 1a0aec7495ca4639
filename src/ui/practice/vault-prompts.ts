import type { PracticePrompt } from '../../core/practice/prompt';
import { isShownPrompt } from '../../core/practice/shown-prompt';
import type { ReadNote } from '../../core/read-note';

/** A prompt with the note that holds it. */
export interface NotePrompt {
  readonly path: string;
  readonly prompt: PracticePrompt;
}

/** How a prompt is remembered between reloads: where it stood and what it asked. */
export interface PromptRef {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** The reference to a prompt as it stands now. */
export function refOf({ path, prompt }: NotePrompt): PromptRef {
  return { path, line: prompt.line, text: prompt.text };
}

/** A note's prompts that are sure enough to practice, top to bottom. */
export function promptsOf(note: Pick<ReadNote, 'path' | 'prompts'> | undefined): readonly NotePrompt[] {
  if (note === undefined) return [];
  return note.prompts.filter(isShownPrompt).map((prompt) => ({ path: note.path, prompt }));
}

/** Of prompts, those that others ask of the user; questions to ask back are practised only one by one. */
export function askedOfMe(prompts: readonly NotePrompt[]): readonly NotePrompt[] {
  return prompts.filter(({ prompt }) => prompt.direction === 'asked of me');
}

/** All prompts of a vault that others ask of the user. */
export function promptsAskedOfMe(notes: ReadonlyMap<string, ReadNote>): readonly NotePrompt[] {
  return [...notes.values()].flatMap((note) => askedOfMe(promptsOf(note)));
}

/** The prompt that a reference means now: same words in the same note, the nearest where several ask the same; null when gone. */
export function findPrompt(notes: ReadonlyMap<string, ReadNote>, ref: PromptRef): NotePrompt | null {
  const same = promptsOf(notes.get(ref.path)).filter(({ prompt }) => prompt.text === ref.text);
  const distance = ({ prompt }: NotePrompt) => Math.abs(prompt.line - ref.line);
  return same.sort((one, other) => distance(one) - distance(other))[0] ?? null;
}

/** The prompt whose question or answer a 0-based line belongs to, else null. */
export function promptAt(prompts: readonly NotePrompt[], line: number): NotePrompt | null {
  const holds = ({ prompt }: NotePrompt) =>
    prompt.line === line ||
    (prompt.answer !== null && line >= prompt.answer.start && line <= prompt.answer.end);
  const holding = prompts.filter(holds);
  // Of nested questions, the innermost starts last.
  return holding[holding.length - 1] ?? null;
}
