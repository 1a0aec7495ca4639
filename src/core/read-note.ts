import type { Day } from './dates/day';
import type { FollowUp } from './follow-ups/follow-up';
import type { WrittenOn } from './note/written-on';
import type { PracticePrompt } from './practice/prompt';
import type { Settings } from './settings/settings';

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
  readonly settings: Settings;
}

/** A note as read: its day, its follow-ups and its prompts, top to bottom. */
export interface ReadNote {
  readonly path: string;
  readonly writtenOn: WrittenOn | null;
  /** All of them, done and doubtful ones too; see `isShown`. */
  readonly followUps: readonly FollowUp[];
  readonly prompts: readonly PracticePrompt[];
}
