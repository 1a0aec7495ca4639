import type { TFile, Vault } from 'obsidian';
import { inTime, TookTooLong } from './in-time';

/** How long a note may keep others waiting. */
const patienceMs = 20_000;

/**
 * A note's text, or the error that keeps it from being read; null where the note is gone meanwhile, which is no
 * failure. A text that took too long, as where the cloud had to bring it first, is handed over when it comes.
 */
export async function diskText(vault: Vault, file: TFile, onLate: (text: string) => void): Promise<unknown> {
  const reading = vault.cachedRead(file);
  try {
    return await inTime(reading, patienceMs);
  } catch (error) {
    if (error instanceof TookTooLong) void reading.then(onLate, () => undefined);
    const { path } = file;
    const isThere = vault.getFileByPath(path) && (await vault.adapter.exists(path).catch(() => true));
    return isThere ? error : null;
  }
}
