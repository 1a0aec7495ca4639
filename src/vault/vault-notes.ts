import type { TAbstractFile, TFile, Vault } from 'obsidian';
import { isNote } from './note-files';

/** The vault's notes but for those in folders that are left out. */
export interface VaultNotes {
  readonly all: () => TFile[];
  /** The note at a path, null where there is none. */
  readonly at: (path: string) => TFile | null;
  readonly has: (file: TAbstractFile) => file is TFile;
}

/** The vault's notes without those in the folders that are left out at the time of asking. */
export function vaultNotes(vault: Vault, leftOut: () => readonly string[]): VaultNotes {
  const has = (file: TAbstractFile): file is TFile => isNote(file, leftOut());
  return {
    all: () => vault.getFiles().filter(has),
    at: (path) => {
      const file = vault.getFileByPath(path);
      return file && has(file) ? file : null;
    },
    has,
  };
}
