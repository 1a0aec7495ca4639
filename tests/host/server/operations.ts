import type { Entry } from './entry';
import type { VaultFolder } from './vault-folder';

/** The things that the page may ask of the folder by name, each with its arguments as JSON. */
export interface Operations {
  readTexts(paths: string[]): Promise<(string | null)[]>;
  stat(path: string): Promise<Entry | null>;
  list(path: string): Promise<{ files: string[]; folders: string[] }>;
  makeFolder(path: string): Promise<Entry>;
  rename(path: string, newPath: string): Promise<Entry>;
  remove(path: string): Promise<void>;
}

/** Carries out one asked operation. Throws a `TypeError` for an unknown name or for arguments that are not paths. */
export async function carryOut(folder: VaultFolder, name: string, args: unknown): Promise<unknown> {
  const [first, second] = Array.isArray(args) ? (args as unknown[]) : [];
  switch (name) {
    case 'readTexts':
      return folder.readTexts(Array.isArray(first) ? first.map(pathOf) : []);
    case 'stat':
      return folder.stat(pathOf(first));
    case 'list':
      return folder.list(pathOf(first));
    case 'makeFolder':
      return folder.makeFolder(pathOf(first));
    case 'rename':
      return folder.rename(pathOf(first), pathOf(second));
    case 'remove':
      return folder.remove(pathOf(first));
    default:
      throw new TypeError(`No such operation: ${name}`);
  }
}

function pathOf(value: unknown): string {
  if (typeof value !== 'string') {
    throw new TypeError('A path must be a string');
  }
  return value;
}
