import type { Day } from './dates/day';
import { findFollowUps } from './follow-ups/find-follow-ups';
import type { FollowUp } from './follow-ups/follow-up';
import type { NoteLine, Section } from './note/note';
import { parseNote } from './note/parse-note';
import { properties } from './note/properties';
import { sectionDay } from './note/section-day';
import { writtenOn, type WrittenOn } from './note/written-on';
import { findPrompts } from './practice/find-prompts';
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

/** The day of each line: that of the nearest dated heading above it, else the note's. */
function daysOfLines(noteDay: WrittenOn | null, dayFirst: boolean): (line: NoteLine) => WrittenOn | null {
  const bySection = new Map<Section | null, WrittenOn | null>();
  return ({ section }) => {
    const known = bySection.get(section);
    if (known !== undefined) return known;
    const day = sectionDay(section, noteDay?.day ?? null, dayFirst);
    const found: WrittenOn | null = day === null ? noteDay : { day, from: 'heading' };
    bySection.set(section, found);
    return found;
  };
}

/** Reads a note: when it was written, what it asks to be done, what it asks to be practised. Never throws. */
export function readNote(text: string, context: NoteContext): ReadNote {
  const { path, settings } = context;
  const { dayFirst, weekStart } = settings;
  const note = parseNote(text);
  const day = writtenOn(note, { ...context, properties: properties(note, context.parseYaml), dayFirst });
  const prompts = findPrompts(note, path);
  const followUps = findFollowUps(note, {
    path,
    writtenOnAt: daysOfLines(day, dayFirst),
    dates: { dayFirst, weekStart },
  });
  return { path, writtenOn: day, followUps, prompts };
}
