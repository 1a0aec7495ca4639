import { dismissals } from '../../core/journal/dismissed';
import type { Notes } from '../../core/journal/link';
import type { ReadingSource } from '../reading-source';
import type { MemorySource } from './memory-source';

/** The notes as the index has them, without the practice questions that were dismissed. */
export class OwnPrompts implements ReadingSource {
  private known: Notes | null = null;

  /** For as long as the plugin runs. */
  constructor(
    private readonly source: ReadingSource,
    private readonly memory: Pick<MemorySource, 'current' | 'subscribe'>,
  ) {
    const forget = () => (this.known = null);
    source.subscribe(forget);
    memory.subscribe(forget);
  }

  get notes(): Notes {
    return (this.known ??= this.withoutDismissed());
  }

  get progress(): ReadingSource['progress'] {
    return this.source.progress;
  }

  subscribe(listener: (changed: ReadonlySet<string>) => void): () => void {
    const stops = [this.source.subscribe(listener), this.memory.subscribe(() => listener(new Set()))];
    return () => stops.forEach((stop) => stop());
  }

  private withoutDismissed(): Notes {
    const { notes } = this.source;
    const dismissedBy = dismissals('prompt', this.memory.current, notes);
    const own = new Map(notes);
    for (const [path, note] of notes) {
      const prompts = note.prompts.filter((prompt) => dismissedBy(prompt) === null);
      if (prompts.length < note.prompts.length) own.set(path, { ...note, prompts });
    }
    return own;
  }
}
