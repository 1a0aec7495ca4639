import { describe, expect, test } from 'vitest';
import { parseNote } from '../../../src/core/note/parse-note';
import { dayIn, writtenOn, type WrittenOnContext } from '../../../src/core/note/written-on';

/** A note in which every place but the last tells a day of its own, most telling first. */
const everywhere: WrittenOnContext = {
  path: 'Slip.md',
  properties: { date: '2025-01-01', created: '2025-01-04', title: 'Slip 2025-01-05' },
  dailyNoteFormat: null,
  fileDay: '2025-01-09',
  dayFirst: true,
};
const body = ['# Talk, 6 January 2025', '', 'Minutes of the yard, 7 January 2025'];

const written = (lines: readonly string[], known: Partial<WrittenOnContext> = {}) =>
  writtenOn(parseNote(lines.join('\n')), { ...everywhere, ...known });

describe('of several places the most telling one gives the day', () => {
  const { title, created } = everywhere.properties;

  test.each<[string, readonly string[], Partial<WrittenOnContext>, string, string]>([
    ['the date property', body, { path: 'Slip 2025-01-03.md' }, '2025-01-01', 'front matter'],
    [
      'the vault’s format',
      body,
      { path: 'Days/02.01.2025.md', dailyNoteFormat: 'DD.MM.YYYY', properties: { created, title } },
      '2025-01-02',
      'daily note',
    ],
    [
      'the file’s name',
      body,
      { path: 'Slip 2025-01-03.md', properties: { created, title } },
      '2025-01-03',
      'file name',
    ],
    [
      'when it was made',
      body,
      { path: 'Slip.md', properties: { created, title } },
      '2025-01-04',
      'front matter',
    ],
    ['its title', body, { path: 'Slip.md', properties: { title } }, '2025-01-05', 'title'],
    ['a heading', body, { path: 'Slip.md', properties: {} }, '2025-01-06', 'heading'],
    ['a line', body.slice(2), { path: 'Slip.md', properties: {} }, '2025-01-07', 'text'],
    ['the file’s day', ['fog'], { path: 'Slip.md', properties: {} }, '2025-01-09', 'file time'],
  ])('%s', (_, lines, known, day, from) => {
    expect(written(lines, known)).toEqual({ day, from });
  });

  test('and nothing where no place tells any', () => {
    expect(written(['fog'], { path: 'Slip.md', properties: {}, fileDay: null })).toBeNull();
  });
});

describe('a property’s day', () => {
  const ofProperty = (name: string, value: unknown) =>
    written(['fog'], { path: 'Slip.md', properties: { [name]: value } });

  test.each<[string, unknown]>([
    ['date', '2025-01-01'],
    ['day', '2025-01-01'],
    ['Date', '2025-01-01'],
    ['date', '2025-01-01 10:00'],
    ['date', '2025-01-01T10:00:00Z'],
    ['date', '[[2025-01-01]]'],
    ['date', '1 January 2025'],
    ['date', 'January 1st, 2025'],
    ['date', '01/01/2025'],
    ['date', 20250101],
    ['date', new Date(Date.UTC(2025, 0, 1))],
    ['created', '2025-01-01'],
    ['created at', '2025-01-01'],
    ['date created', '2025-01-01'],
    ['created_at', '2025-01-01'],
    ['creation date', '2025-01-01'],
  ])('%s: %s', (name, value) => {
    expect(ofProperty(name, value)).toEqual({ day: '2025-01-01', from: 'front matter' });
  });

  test.each<[string, unknown]>([
    ['date', 'soon'],
    ['date', ''],
    ['date', null],
    ['date', true],
    ['date', ['2025-01-01']],
    ['date', { day: '2025-01-01' }],
    ['date', '2025'],
    ['date', 'January 2025'],
    ['date', new Date(Number.NaN)],
    ['due', '2025-01-01'],
    ['updated', '2025-01-01'],
    ['modified', '2025-01-01'],
    ['birthday', '2025-01-01'],
  ])('not %s: %s', (name, value) => {
    expect(ofProperty(name, value)?.from).toBe('file time');
  });
});

describe('a whole day in a text', () => {
  test.each([
    ['2025-01-07', '2025-01-07'],
    ['Slip 2025-01-07 yard', '2025-01-07'],
    ['20250107', '2025-01-07'],
    ['20250107-slip', '2025-01-07'],
    ['2025_01_07', '2025-01-07'],
    ['slip.2025.01.07', '2025-01-07'],
    ['7 January 2025', '2025-01-07'],
    ['January 7, 2025', '2025-01-07'],
    ['7/1/2025', '2025-01-07'],
    ['07.01.2025', '2025-01-07'],
  ])('%s: %s', (text, day) => {
    expect(dayIn(text, true)).toBe(day);
  });

  test.each([
    'January 7',
    'January 2025',
    '2025',
    '202501',
    '20251307',
    '2025-02-30',
    '120250107',
    '202501071',
    'today',
    'Buoy 12',
    '',
  ])('none in “%s”', (text) => {
    expect(dayIn(text, true)).toBeNull();
  });
});
