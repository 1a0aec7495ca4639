import type { Vault } from 'obsidian';

/** Makes a folder where it is not there yet; the empty path is the vault itself. */
export async function makeFolder(vault: Vault, path: string): Promise<void> {
  if (path !== '' && !(await vault.adapter.exists(path))) await vault.createFolder(path);
}
