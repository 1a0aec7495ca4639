import fs from 'node:fs';
import path from 'node:path';

/** What the app names daily notes by where the vault says nothing else. */
const appDefault = 'YYYY-MM-DD';

/** The vault's daily-note format in moment tokens; null where the vault has no such setting or it cannot be read. */
export function dailyNoteFormat(vault: string): string | null {
  const file = path.join(vault, '.obsidian', 'daily-notes.json');
  if (!fs.existsSync(file)) return null;
  const settings = parsed(file);
  if (typeof settings !== 'object' || settings === null) return null;
  const format = 'format' in settings ? settings.format : null;
  return typeof format === 'string' && format.trim() !== '' ? format : appDefault;
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
