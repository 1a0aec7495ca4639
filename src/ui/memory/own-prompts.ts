import { dismissals } from '../../core/journal/dismissed';
import type { Notes } from '../../core/journal/link';
import type { Remembered } from '../../core/journal/remembered';
import type { ReadingSource } from '../reading-source';
import type { MemorySource } from './memory-source';

/** The notes as the index has them, without the practice questions that were dismissed. For as long as the plugin runs. */
export function ownPrompts(
  source: ReadingSource,
  memory: Pick<MemorySource, 'current' | 'subscribe'>,
): ReadingSource {
  let known: Notes | null = null;
  const forget = () => (known = null);
  source.subscribe(forget);
  memory.subscribe(forget);
  return {
    get notes() {
      return (known ??= withoutDismissed(source.notes, memory.current));
    },
    get progress() {
      return source.progress;
    },
    subscribe: (listener) => {
      const stops = [source.subscribe(listener), memory.subscribe(() => listener(new Set()))];
      return () => stops.forEach((stop) => stop());
    },
  };
}

function withoutDismissed(notes: Notes, known: Remembered): Notes {
  const dismissedBy = dismissals('prompt', known, notes);
  const own = new Map(notes);
  for (const [path, note] of notes) {
    const prompts = note.prompts.filter((prompt) => dismissedBy(prompt) === null);
    if (prompts.length < note.prompts.length) own.set(path, { ...note, prompts });
  }
  return own;
}
