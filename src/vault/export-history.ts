import { normalizePath, type Vault } from 'obsidian';
import type { Day } from '../core/dates/day';
import { eventLine } from '../core/journal/event-line';
import { historyTable } from '../core/journal/history-table';
import type { Notes } from '../core/journal/link';
import { makeFolder } from './make-folder';
import type { Memory } from './memory';

/** Writes all that is remembered into a folder: practice as CSV, every event as JSON. Gives the paths; rejects where that fails. */
export async function exportHistory(
  vault: Vault,
  folder: string,
  { current, events }: Pick<Memory, 'current' | 'events'>,
  notes: Notes,
  today: Day,
): Promise<readonly string[]> {
  const name = normalizePath(`${folder}/export-${today}`);
  const texts = {
    [`${name}.csv`]: historyTable(current, notes),
    [`${name}.json`]: `[\n${events.map(eventLine).join(',\n')}\n]\n`,
  };
  await makeFolder(vault, folder);
  for (const [path, text] of Object.entries(texts)) {
    const file = vault.getFileByPath(path);
    if (file) await vault.process(file, () => text);
    else await vault.create(path, text);
  }
  return Object.keys(texts);
}
