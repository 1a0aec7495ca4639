import type { Day } from '../dates/day';
import type { Identity } from './identity';

/** How well a practised answer went, in the user's own judgement. */
export type Rating = 'again' | 'hard' | 'good' | 'easy';

/** What a line may be, and be remembered as. */
export type Subject = 'follow-up' | 'prompt';

/** What every event carries. */
interface EventBase {
  /** Unique for ever and everywhere. */
  readonly id: string;
  /** When it happened: ISO 8601 in UTC, to the millisecond. Compares as text. */
  readonly at: string;
  /** The device that wrote it. */
  readonly device: string;
}

/** A question was practised. */
export interface PracticeAttempt extends EventBase {
  readonly kind: 'practice attempt';
  readonly prompt: Identity;
  readonly rating: Rating;
  /** How long the answer took. */
  readonly seconds: number;
}

/** A follow-up leaves the list until a day. */
export interface Snooze extends EventBase {
  readonly kind: 'snooze';
  readonly about: Identity;
  readonly until: Day;
}

/** A line is no follow-up, or no practice question. */
export interface Dismissal extends EventBase {
  readonly kind: 'dismissal';
  readonly subject: Subject;
  readonly about: Identity;
  /** Where it holds for others too; absent where only this line is meant. */
  readonly like?: Likeness;
}

/** The other lines that a dismissal holds for: those in a folder that read the same, or stand under the same heading. */
export interface Likeness {
  /** Without a trailing slash; empty for the whole vault. */
  readonly folder: string;
  readonly by: 'words' | 'heading';
}

/** Nothing of a note is listed: it is not the user's own. */
export interface NoteDismissal extends EventBase {
  readonly kind: 'note dismissal';
  readonly path: string;
}

/** The user says of a line that it is a follow-up. Its text is the line without what marks it as an item. */
export interface Promotion extends EventBase {
  readonly kind: 'promotion';
  readonly about: Identity;
}

/** A follow-up was done, and its note left as it is. */
export interface Completion extends EventBase {
  readonly kind: 'completion';
  readonly about: Identity;
  readonly day: Day;
}

/** What was remembered under one identity belongs to another from now on: the line was reworded. */
export interface Alias extends EventBase {
  readonly kind: 'alias';
  readonly subject: Subject;
  readonly from: Pick<Identity, 'key' | 'path'>;
  readonly about: Identity;
}

/** A note or a folder went elsewhere. */
export interface Move extends EventBase {
  readonly kind: 'move';
  readonly from: string;
  readonly to: string;
}

/** Another event is taken back; where that is an undo, what it took back stands again. */
export interface Undo extends EventBase {
  readonly kind: 'undo';
  readonly of: string;
}

/** An event of a later release: kept as it was read, and understood by nobody here. */
export interface UnknownEvent extends EventBase {
  readonly kind: 'unknown';
  readonly fields: Readonly<Record<string, unknown>>;
}

/** An event that this release understands. */
export type KnownEvent =
  PracticeAttempt | Snooze | Dismissal | NoteDismissal | Promotion | Completion | Alias | Move | Undo;

/** Something the plugin remembers. State is worked out from events and never stored. */
export type JournalEvent = KnownEvent | UnknownEvent;

type Unstamped<E> = E extends EventBase ? Omit<E, keyof EventBase> : never;

/** An event before the journal has stamped it. */
export type NewJournalEvent = Unstamped<KnownEvent>;
