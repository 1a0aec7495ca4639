import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { layOutSampleVault } from '../../scripts/lay-out-sample-vault';
import { readFolder } from '../../scripts/read/read-folder';
import { agenda, agendaGroups } from '../../src/core/agenda/agenda';
import type { Day } from '../../src/core/dates/day';
import type { ReadNote } from '../../src/core/read-note';
import { defaultSettings } from '../../src/core/settings/settings';

async function readOn(today: Day): Promise<readonly ReadNote[]> {
  const vault = fs.mkdtempSync(path.join(os.tmpdir(), 'sample-vault-'));
  await layOutSampleVault(vault, today);
  const { notes, failed } = readFolder(vault);
  fs.rmSync(vault, { recursive: true });
  expect(failed).toEqual([]);
  return notes;
}

describe('the sample vault as read', () => {
  // On a Sunday nothing is left of the week.
  test.each([
    ['a Monday', '2026-06-29'],
    ['a Wednesday', '2026-07-01'],
    ['a Saturday', '2026-10-31'],
    ['a leap day', '2028-02-29'],
    ['the last day of a year', '2026-12-31'],
  ])('on %s has follow-ups in every part of the agenda', async (_name, today) => {
    const notes = await readOn(today);
    const items = notes.flatMap(({ path: note, followUps }) =>
      followUps.map((followUp) => ({ path: note, followUp })),
    );
    const groups = agenda(items, today, defaultSettings);
    // Only a journal snoozes.
    expect(agendaGroups.filter((group) => (groups.get(group) ?? []).length === 0)).toEqual(['snoozed']);
  });

  test('has questions to practise, some with a drafted answer and some without any', async () => {
    const prompts = (await readOn('2026-07-01')).flatMap((note) => note.prompts);
    const asked = prompts.filter((prompt) => prompt.direction === 'asked of me');
    const states = new Set(asked.map((prompt) => prompt.answerState));
    expect(asked.length).toBeGreaterThanOrEqual(8);
    expect([...states].sort()).toEqual(['drafted', 'none', 'started']);
  });

  test('reads nothing to do out of its templates', async () => {
    const notes = await readOn('2026-07-01');
    const templates = notes.filter((note) => note.path.startsWith('Templates/'));
    expect(templates.map((note) => note.followUps)).toEqual([[], []]);
  });
});
