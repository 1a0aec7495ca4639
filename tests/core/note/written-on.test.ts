import { describe, expect, test } from 'vitest';
import { parseNote } from '../../../src/core/note/parse-note';
import { writtenOn, type WrittenOnContext } from '../../../src/core/note/written-on';

const nothingKnown: WrittenOnContext = {
  path: 'Gates.md',
  properties: {},
  dailyNoteFormat: null,
  fileDay: '2025-06-11',
  dayFirst: false,
};

const dayOf = (lines: readonly string[], known: Partial<WrittenOnContext> = {}) =>
  writtenOn(parseNote(lines.join('\n')), { ...nothingKnown, ...known });

describe('where a note’s day is found', () => {
  test.each<[string, readonly string[], Partial<WrittenOnContext>, string, string]>([
    ['its date property', [], { properties: { date: '2025-03-04' } }, '2025-03-04', 'front matter'],
    [
      'a property with a time',
      [],
      { properties: { date: '2025-03-04T09:00' } },
      '2025-03-04',
      'front matter',
    ],
    ['a property in capitals', [], { properties: { Date: '2025-03-04' } }, '2025-03-04', 'front matter'],
    ['a property as a number', [], { properties: { date: 20250304 } }, '2025-03-04', 'front matter'],
    ['when it was made', [], { properties: { created: '2025-03-04' } }, '2025-03-04', 'front matter'],
    [
      'the vault’s format',
      [],
      { path: 'Days/04.03.2025.md', dailyNoteFormat: 'DD.MM.YYYY' },
      '2025-03-04',
      'daily note',
    ],
    ['its name', [], { path: 'Talks/2025-03-04 gates.md' }, '2025-03-04', 'file name'],
    ['a compact name', [], { path: '20250304.md' }, '2025-03-04', 'file name'],
    ['a name with underscores', [], { path: '2025_03_04.md' }, '2025-03-04', 'file name'],
    ['a name with dots', [], { path: 'meet.2025.03.04.md' }, '2025-03-04', 'file name'],
    ['its title property', [], { properties: { title: 'Gates, 2025-03-04' } }, '2025-03-04', 'title'],
    ['a heading', ['# Gates, 4 March 2025', 'text'], {}, '2025-03-04', 'heading'],
    ['a date alone on a line', ['text', '', '4 March 2025', 'text'], {}, '2025-03-04', 'heading'],
    ['a line near the top', ['Minutes of the talk on 4 March 2025', 'text'], {}, '2025-03-04', 'text'],
    [
      'the entries of a log',
      ['3/2/2025 - oil', '3/3/2025 - rest', '3/4/2025 - gates'],
      {},
      '2025-03-04',
      'text',
    ],
    ['its file', ['text'], {}, '2025-06-11', 'file time'],
  ])('%s', (_, lines, known, day, from) => {
    expect(dayOf(lines, known)).toEqual({ day, from });
  });

  test.each<[string, readonly string[], Partial<WrittenOnContext>, string]>([
    [
      'a date property before the name',
      [],
      { path: '2025-03-04.md', properties: { date: '2025-03-05' } },
      '2025-03-05',
    ],
    [
      'the name before when it was made',
      [],
      { path: '2025-03-04.md', properties: { created: '2025-03-01' } },
      '2025-03-04',
    ],
    [
      'when it was made before the title',
      [],
      { properties: { created: '2025-03-01', title: '2025-03-04' } },
      '2025-03-01',
    ],
    ['the name before headings', ['# 2025-03-05'], { path: '2025-03-04.md' }, '2025-03-04'],
    ['headings before text', ['Minutes of 4 March 2025', '## 2025-03-05'], {}, '2025-03-05'],
    [
      'the reading that the name confirms',
      [],
      { path: '2025-06-03.md', properties: { date: '03/06/2025' } },
      '2025-06-03',
    ],
  ])('%s', (_, lines, known, day) => {
    expect(dayOf(lines, known)?.day).toBe(day);
  });

  test('nothing tells it where the file’s day is unknown', () => {
    expect(dayOf(['text'], { fileDay: null })).toBeNull();
  });
});

describe('logs of several days', () => {
  test.each([
    ['grown at the end', ['## 2025-03-03', 'oil', '## 2025-03-04', 'rest']],
    ['grown at the top', ['## 2025-03-04', 'rest', '## 2025-03-03', 'oil']],
    ['with years at the first day only', ['## 3 March 2025', 'oil', '## March 4', 'rest']],
    ['with dates alone on lines', ['3 March 2025', 'oil', '4 March 2025', 'rest']],
    [
      'with the next day announced',
      ['## next talk, 20 March 2025', '## Talk, 4 March 2025', '## Talk, 3 March 2025'],
    ],
    [
      'with dated parts under each day',
      ['# 2025-03-03', '## 2025-01-01 plans', '# 2025-03-04', '## 2025-09-01 plans'],
    ],
    ['with outline headlines', ['** Talk <2025-03-03 Mon>', 'oil', '** Talk <2025-03-04 Tue>', 'rest']],
  ])('%s have the latest day', (_, lines) => {
    expect(dayOf(lines)?.day).toBe('2025-03-04');
  });
});

describe('what does not tell a note’s day', () => {
  test.each([
    ['the name of a copy', ['text'], { path: '2025-03-04T11_10_39.734Z.Desktop.md' }],
    ['the name of a conflict', ['text'], { path: 'Gates.sync-conflict-20250304-183841-GE4O.md' }],
    ['a number in the name', ['text'], { path: 'Gate 20251399.md' }],
    ['a year in the name', ['text'], { path: '2025.md' }],
    ['a broken date', ['text'], { properties: { date: 'soon' } }],
    ['a property of another kind', ['text'], { properties: { date: ['2025-03-04'] } }],
    ['a long line', ['The gate that my mother built long before the storm of 4 March 2025 still stands'], {}],
    ['a link', ['[Gates](https://example.org) 2025-03-04'], {}],
    ['an address', ['https://example.org/2025/03/04/gate'], {}],
    ['a task', ['- [ ] oil the gate 2025-03-04'], {}],
    ['a day to come', ['We meet on 4 March 2026'], {}],
    ['a day long ago', ['Born on 4 March 1985'], {}],
    ['“today”', ['# Today'], {}],
    ['a day without a year', ['# March 4'], {}],
    ['an appointment', ['<2025-03-04 Tue 10:00>'], {}],
    ['a heading of what is to come', ['## due 2026-03-04'], {}],
  ])('%s', (_, lines, known) => {
    expect(dayOf(lines, known)).toEqual({ day: '2025-06-11', from: 'file time' });
  });
});
