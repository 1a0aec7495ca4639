import { normalizePath, type TAbstractFile, TFile, type Vault } from 'obsidian';
import { dayOf } from '../core/dates/calendar';
import { fieldsOf } from '../core/fields-of';
import type { Day } from '../core/dates/day';

/** What tells one version of a file from another without reading it. */
export type FileVersion = Pick<TFile['stat'], 'mtime' | 'size'>;

/** Whether two versions are the same. */
export function isSameVersion(one: FileVersion | undefined, other: FileVersion): boolean {
  return one?.mtime === other.mtime && one.size === other.size;
}

/** A journal file by its name (`journal-<device>-<year>.md`), wherever it lies; copies made by sync in a conflict too. */
const JOURNAL_NAME = /^journal-[\da-z]{8}-\d{4}(?!\d).*\.md$/i;

/** Whether a file is one of the journal's, or a copy of one. */
export function isJournalFile(file: TAbstractFile): file is TFile {
  return file instanceof TFile && JOURNAL_NAME.test(file.name);
}

/** Whether this is a Markdown note outside of the folders that are left out, and none of the journal's files. */
export function isNote(file: TAbstractFile, leftOut: readonly string[]): file is TFile {
  const isMarkdown = file instanceof TFile && file.extension.toLowerCase() === 'md';
  return isMarkdown && !isInside(file.path, leftOut) && !isJournalFile(file);
}

/** Whether a path lies in one of the folders. */
export function isInside(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(`${normalizePath(folder)}/`));
}

/**
 * The civil day of a file's creation or modification, whichever is earlier, null where neither is known.
 * A note brought here by sync or unpacked from an archive is "created" on the day of its arrival, but keeps
 * the day of its last change: what it says was written by then.
 */
export function fileDay(stat: Pick<TFile['stat'], 'ctime' | 'mtime'>): Day | null {
  const known = [stat.ctime, stat.mtime].filter((time) => time > 0);
  return known.length > 0 ? dayOf(new Date(Math.min(...known))) : null;
}

/** The vault's daily-note format in moment tokens, null where the vault has no settings for daily notes. */
export async function readDailyNoteFormat(vault: Vault): Promise<string | null> {
  const path = normalizePath(`${vault.configDir}/daily-notes.json`);
  if (!(await vault.adapter.exists(path))) return null;
  const saved: unknown = JSON.parse(await vault.adapter.read(path));
  if (saved === null) return null;
  const { format } = fieldsOf(saved);
  return (typeof format === 'string' && format.trim()) || defaultFormat;
}

/** What the app uses where no format has been chosen. */
const defaultFormat = 'YYYY-MM-DD';
