import fs from 'node:fs';
import path from 'node:path';

/** A note found below a folder. */
export interface NoteFile {
  /** Path from the folder, forward slashes. */
  readonly path: string;
  /** Path to open. */
  readonly file: string;
}

/** The notes of a folder, and what of it could not be looked into, as paths with reasons. */
export interface NoteFiles {
  readonly found: NoteFile[];
  readonly failed: Failure[];
}

/** A note or folder that could not be read, and why. */
export interface Failure {
  readonly path: string;
  readonly reason: string;
}

/**
 * Finds every Markdown note below a folder, as the app would: names with a leading dot are left out and links are
 * followed, but each folder is looked into once, by its own path where it has one here. Throws if the folder itself
 * cannot be read.
 */
export function noteFiles(folder: string): NoteFiles {
  const files: NoteFiles = { found: [], failed: [] };
  const visited = new Set<string>();
  const links: NoteFile[] = [];
  collect({ path: '', file: folder }, visited, links, files);
  for (const link of links) attempt(link, files, () => collect(link, visited, links, files));
  files.found.sort((a, b) => (a.path < b.path ? -1 : 1));
  return files;
}

/** Links to folders are left for later, so that a folder is first met by its own path. */
function collect(folder: NoteFile, visited: Set<string>, links: NoteFile[], files: NoteFiles): void {
  const real = fs.realpathSync(folder.file);
  if (visited.has(real)) return;
  visited.add(real);
  for (const name of fs.readdirSync(folder.file).filter((entry) => !entry.startsWith('.'))) {
    const entry = { path: path.posix.join(folder.path, name), file: path.join(folder.file, name) };
    attempt(entry, files, () => {
      const kind = kindOf(entry);
      if (kind === 'note') files.found.push(entry);
      if (kind === 'link to a folder') links.push(entry);
      if (kind === 'folder') collect(entry, visited, links, files);
    });
  }
}

function attempt({ path: name }: NoteFile, files: NoteFiles, step: () => void): void {
  try {
    step();
  } catch (error) {
    files.failed.push({ path: name, reason: reasonOf(error) });
  }
}

type Kind = 'note' | 'folder' | 'link to a folder' | 'other';

/** Throws for a note that is not there behind its link. */
function kindOf({ path: name, file }: NoteFile): Kind {
  const isNote = /\.md$/i.test(name);
  const isLink = fs.lstatSync(file).isSymbolicLink();
  if (isLink && !isNote && !fs.existsSync(file)) return 'other';
  const stat = fs.statSync(file);
  if (stat.isDirectory()) return isLink ? 'link to a folder' : 'folder';
  return isNote && stat.isFile() ? 'note' : 'other';
}

/** An error in one line for the user. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}
