import type { Day } from './dates/day';
import { findFollowUps, type FollowUpContext } from './follow-ups/find-follow-ups';
import type { FollowUp } from './follow-ups/follow-up';
import type { Identity } from './journal/identity';
import { withPromoted } from './journal/promoted';
import { dayOrder } from './note/day-order';
import { isOptedOut } from './note/opt-out';
import { parsing } from './note/parse-note';
import { properties } from './note/properties';
import { daysOfLines } from './note/section-day';
import { writtenOn, type WrittenOn } from './note/written-on';
import { findPrompts } from './practice/find-prompts';
import type { PracticePrompt } from './practice/prompt';
import type { Settings } from './settings/settings';
import { atOnce, type Steps } from './steps';

/** What the vault knows of a note besides its text. */
export interface NoteContext {
  /** Path from the vault's root, forward slashes, with extension. */
  readonly path: string;
  /** The civil day of the file's creation or modification, whichever is earlier; null where unknown. */
  readonly fileDay: Day | null;
  /** The vault's daily-note format in moment tokens ("YYYY-MM-DD"), null where the vault has none. */
  readonly dailyNoteFormat: string | null;
  /** Parses YAML; may throw on broken front matter. */
  readonly parseYaml: (yaml: string) => unknown;
  readonly settings: Pick<Settings, 'dayFirst' | 'weekStart'>;
  /** The lines of this note that the user said are follow-ups. */
  readonly promoted?: readonly Identity[];
}

/** A note as read: its day, its follow-ups and its prompts, top to bottom. */
export interface ReadNote {
  readonly path: string;
  readonly writtenOn: WrittenOn | null;
  /** All of them, done and doubtful ones too; see `isShown`. */
  readonly followUps: readonly FollowUp[];
  readonly prompts: readonly PracticePrompt[];
}

/** Reads a note in steps: when it was written, what it asks to be done, what it asks to be practised. Never throws. */
export function* reading(text: string, context: NoteContext): Steps<ReadNote> {
  const { path, fileDay, dailyNoteFormat, settings } = context;
  const { weekStart } = settings;
  const dayFirst = dayOrder(text) ?? settings.dayFirst;
  const note = yield* parsing(text);
  const known = properties(note, context.parseYaml);
  const day = writtenOn(note, { path, fileDay, dailyNoteFormat, properties: known, dayFirst });
  if (isOptedOut(note, text)) return { path, writtenOn: day, followUps: [], prompts: [] };
  const writtenOnAt = daysOfLines(note.lines, day, dayFirst);
  const prompts = yield* findPrompts(note, path);
  const seenAs: FollowUpContext = {
    path,
    writtenOnAt,
    dates: { dayFirst, weekStart },
    properties: known,
  };
  const found = yield* findFollowUps(note, seenAs);
  const promoted = context.promoted ?? [];
  const followUps = promoted.length > 0 ? withPromoted(found, promoted, note, seenAs) : found;
  return { path, writtenOn: day, followUps, prompts };
}

/** Reads a note at a stretch. */
export const readNote = (text: string, context: NoteContext): ReadNote => atOnce(reading(text, context));
