import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layOutSampleVault } from '../../scripts/lay-out-sample-vault';
import { dayOf } from '../../src/core/dates/calendar';

const today = '2026-07-01';
let vault: string;

beforeAll(async () => {
  vault = fs.mkdtempSync(path.join(os.tmpdir(), 'sample-vault-'));
  await layOutSampleVault(vault, today);
});

afterAll(() => {
  fs.rmSync(vault, { recursive: true });
});

function notes(): string[] {
  const files = fs.readdirSync(vault, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.md'));
}

describe('the sample vault as laid out', () => {
  test('holds at least fourteen notes', () => {
    expect(notes().length).toBeGreaterThanOrEqual(14);
  });

  test('names its daily notes by days around the given one', () => {
    const daily = fs.readdirSync(path.join(vault, 'Daily')).sort();
    expect(daily).toEqual([
      '2026-06-22.md',
      '2026-06-25.md',
      '2026-06-29.md',
      '2026-06-30.md',
      '2026-07-01.md',
    ]);
  });

  test('leaves no day token in any name or text', () => {
    const left = notes().filter((note) =>
      `${note}\n${fs.readFileSync(path.join(vault, note), 'utf8')}`.includes('{{day'),
    );
    expect(left).toEqual([]);
  });

  test('keeps what its templates are to be filled with', () => {
    expect(fs.readFileSync(path.join(vault, 'Templates/meeting.md'), 'utf8')).toContain('# {{title}}');
  });

  test('tells the app how daily notes are named', () => {
    const settings: unknown = JSON.parse(
      fs.readFileSync(path.join(vault, '.obsidian/daily-notes.json'), 'utf8'),
    );
    expect(settings).toMatchObject({ format: 'YYYY-MM-DD', folder: 'Daily' });
  });

  test.each([
    ['Daily/2026-06-29.md', '2026-06-29'],
    ['Meetings/2026-06-28 coast site sync.md', '2026-06-28'],
    ['Interviews/oriel robotics.md', '2026-06-19'],
    ['Interviews/tidewell prep.md', '2026-06-24'],
  ])('was last written, as %s says, on %s', (note, day) => {
    expect(dayOf(fs.statSync(path.join(vault, note)).mtime)).toBe(day);
  });

  test('has no note from the future', () => {
    const late = notes().filter((note) => dayOf(fs.statSync(path.join(vault, note)).mtime) > today);
    expect(late).toEqual([]);
  });
});
