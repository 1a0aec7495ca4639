import type { Menu } from 'obsidian';
import { showOutcome } from '../outcome-notice';
import type { NotePrompt } from '../practice/vault-prompts';
import { addDismissals } from './dismiss-menu';
import type { MemorySource } from './memory-source';
import { remembering } from './remembering';

/** Adds to a menu what takes a practice question out of practice; `onGone` is told when it has gone. */
export function addPromptMemory(
  menu: Menu,
  { prompt }: NotePrompt,
  memory: MemorySource,
  at: MouseEvent | HTMLElement,
  onGone: () => void,
): void {
  const desk = remembering(memory, (message, undo) => {
    showOutcome(message, undo);
    if (undo !== null) onGone();
  });
  addDismissals(menu, 'prompt', prompt, desk, at);
}
