import { describe, expect, it } from 'vitest';
import { fileDay, isInside, isNote, readDailyNoteFormat } from '../../src/vault/note-files';
import { appWith, fileAt } from './in-memory';

const noon = (day: number): number => new Date(2025, 6, day, 12).getTime();

describe('the day of a file', () => {
  it.each([
    ['written here and edited later', noon(1), noon(9), '2025-07-01'],
    ['brought here by sync after its last change', noon(9), noon(1), '2025-07-01'],
    ['whose time of creation is not known', 0, noon(9), '2025-07-09'],
    ['whose time of change is not known', noon(1), 0, '2025-07-01'],
    ['just before midnight', new Date(2025, 6, 1, 23, 59).getTime(), noon(9), '2025-07-01'],
    ['just after midnight', new Date(2025, 6, 2, 0, 1).getTime(), noon(9), '2025-07-02'],
    ['of which nothing is known', 0, 0, null],
    ['with times before all files', -1, -5, null],
  ])('%s', (_, ctime, mtime, day) => {
    expect(fileDay({ ctime, mtime })).toBe(day);
  });
});

describe('a path is inside a folder', () => {
  it.each([
    ['Archive/a.md', ['Archive']],
    ['Archive/2024/a.md', ['Archive']],
    ['Archive/2024/a.md', ['Work', 'Archive/2024']],
    ['Archive/a.md', ['/Archive/']],
  ])('%s in %j', (path, folders) => {
    expect(isInside(path, folders)).toBe(true);
  });

  it.each([
    ['Archive 2/a.md', ['Archive']],
    ['Archive.md', ['Archive']],
    ['Work/Archive/a.md', ['Archive']],
    ['a.md', ['']],
    ['a.md', ['/']],
    ['a.md', []],
  ])('not %s in %j', (path, folders) => {
    expect(isInside(path, folders)).toBe(false);
  });
});

describe('a note', () => {
  const app = appWith({ 'a.md': '', 'B.MD': '', 'c.txt': '', 'd.canvas': '', md: '', 'Folder.md/': '' });

  it.each(['a.md', 'B.MD'])('is %s', (path) => {
    expect(isNote(fileAt(app, path), [])).toBe(true);
  });

  it.each(['c.txt', 'd.canvas', 'md'])('is not %s', (path) => {
    expect(isNote(fileAt(app, path), [])).toBe(false);
  });

  it('is not a folder with such a name', () => {
    expect(isNote(app.vault.getFolderByPath('Folder.md')!, [])).toBe(false);
  });
});

describe('the daily-note format', () => {
  const settings = (json: string): Record<string, string> => ({ '.obsidian/daily-notes.json': json });

  it.each([
    [settings('{"format":"DD-MM-YYYY","folder":"Diary"}'), 'DD-MM-YYYY'],
    [settings('{"format":""}'), 'YYYY-MM-DD'],
    [settings('{"folder":"Diary"}'), 'YYYY-MM-DD'],
    [settings('{"format":7}'), 'YYYY-MM-DD'],
    [settings('null'), null],
    [{}, null],
  ])('of %j is %j', async (files, format) => {
    expect(await readDailyNoteFormat(appWith(files).vault)).toBe(format);
  });

  it('cannot be read from a broken file', async () => {
    await expect(readDailyNoteFormat(appWith(settings('{')).vault)).rejects.toThrow();
  });
});
