import type { Identity } from './identity';
import type { JournalEvent, KnownEvent, Subject } from './journal-event';
import { movedPaths } from './moved-paths';
import { undoneIds } from './standing-events';

type Kind = Exclude<KnownEvent['kind'], 'move' | 'undo'>;

/** The event of a kind. */
export type EventOf<K extends Kind = Kind> = Extract<KnownEvent, { readonly kind: K }>;

/** An event that stands, with what it is about at the path where that note is now. */
export interface Memory<E extends EventOf = EventOf> {
  readonly event: E;
  /** For a dismissed note, its path is all that is known. */
  readonly about: Identity;
  /** Where the note of a reworded line was, as it is called now; for a dismissal of lines like another, the folder. */
  readonly from: string;
}

/** What the journal says, worked out from its events. */
export interface Remembered {
  /** The memories of a kind, in order of time. */
  of<K extends Kind>(kind: K): readonly Memory<EventOf<K>>[];
  /** What a key at a path was reworded to; undefined where it was not. */
  alias(subject: Subject, name: Pick<Identity, 'key' | 'path'>): Identity | undefined;
  /** Whether anything is remembered of the note, or of a note in the folder, at a path. */
  isAbout(path: string): boolean;
}

const nowhere: Identity = { key: '', text: '', path: '', headings: [], ordinal: 0 };

/** What to remember after these events, given in order of time. */
export function remembered(events: readonly JournalEvent[]): Remembered {
  const undone = undoneIds(events);
  const paths = movedPaths();
  const told: (() => Memory)[] = [];
  for (const event of events) {
    if (undone.has(event.id) || event.kind === 'unknown' || event.kind === 'undo') continue;
    if (event.kind === 'move') paths.move(event.from, event.to);
    else {
      const about = aboutOf(event);
      const at = paths.track(about.path);
      const from = paths.track(fromOf(event));
      told.push(() => ({ event, about: { ...about, path: at.path }, from: from.path }));
    }
  }
  const kinds = new Map<string, Memory[]>();
  const aliases = new Map<string, Identity>();
  for (const memory of told.map((tell) => tell())) {
    const { event, about, from } = memory;
    const known = kinds.get(event.kind);
    if (known) known.push(memory);
    else kinds.set(event.kind, [memory]);
    if (event.kind === 'alias') aliases.set(`${event.subject} ${event.from.key} ${from}`, about);
  }
  return {
    of: <K extends Kind>(kind: K) => (kinds.get(kind) ?? []) as unknown as readonly Memory<EventOf<K>>[],
    alias: (subject, { key, path }) => aliases.get(`${subject} ${key} ${path}`),
    isAbout: (path) => paths.has(path),
  };
}

function aboutOf(event: EventOf): Identity {
  if (event.kind === 'practice attempt') return event.prompt;
  return event.kind === 'note dismissal' ? { ...nowhere, path: event.path } : event.about;
}

function fromOf(event: EventOf): string {
  if (event.kind === 'alias') return event.from.path;
  return event.kind === 'dismissal' ? (event.like?.folder ?? '') : '';
}
