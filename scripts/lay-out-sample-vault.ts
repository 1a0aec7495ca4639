import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { addDays, dateOf } from '../src/core/dates/calendar';
import type { Day } from '../src/core/dates/day';
import { pastDayIn, withDays } from './sample-vault/day-tokens';

const stored = fileURLToPath(new URL('../docs/sample-vault', import.meta.url));

const hour = 60 * 60 * 1000;

/**
 * Writes the sample vault into a folder, its notes dated around a day. A note's file time is the day in its name, else
 * the first past day that it names, else a week before.
 */
export async function layOutSampleVault(target: string, today: Day): Promise<void> {
  const entries = await fs.readdir(stored, { withFileTypes: true, recursive: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const source = path.join(entry.parentPath, entry.name);
    await layOut(source, path.join(target, path.relative(stored, source)), today);
  }
}

async function layOut(source: string, target: string, today: Day): Promise<void> {
  const text = await fs.readFile(source, 'utf8');
  const file = withDays(target, today);
  await fs.mkdir(path.dirname(file), { recursive: true });
  await fs.writeFile(file, withDays(text, today));
  const day = pastDayIn(source, today) ?? pastDayIn(text, today) ?? addDays(today, -7);
  const written = new Date(dateOf(day).getTime() + 7 * hour);
  await fs.utimes(file, written, written);
}
