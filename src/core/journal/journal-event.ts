/** How well a practised answer went, in the user's own judgement. */
export type Rating = 'again' | 'hard' | 'good' | 'easy';

/** Which question an event is about, in terms that need no mark in the note. */
export interface PromptIdentity {
  /** Hash of the question's normalised text. */
  readonly key: string;
  /** The question as it was shown. */
  readonly text: string;
  /** Where it stood: note, headings above it, outermost first, and which one of the equal lines it was. */
  readonly path: string;
  readonly headings: readonly string[];
  readonly ordinal: number;
}

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
  readonly prompt: PromptIdentity;
  readonly rating: Rating;
  /** How long the answer took. */
  readonly seconds: number;
}

/** An event of a later release: kept as it was read, and understood by nobody here. */
export interface UnknownEvent extends EventBase {
  readonly kind: 'unknown';
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Something the plugin remembers. State is worked out from events and never stored. */
export type JournalEvent = PracticeAttempt | UnknownEvent;

/** An event before the journal has stamped it. */
export type NewJournalEvent = Omit<PracticeAttempt, keyof EventBase>;
