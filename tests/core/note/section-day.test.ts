import { describe, expect, test } from 'vitest';
import { parseNote } from '../../../src/core/note/parse-note';
import { daysOfLines } from '../../../src/core/note/section-day';

function dayOfLast(...lines: readonly string[]) {
  const note = parseNote(lines.join('\n'));
  const days = daysOfLines(note.lines, { day: '2025-06-11', from: 'file name' }, false);
  const last = note.lines[note.lines.length - 1];
  return last && days(last);
}

describe('the day of a line', () => {
  test.each([
    ['the heading above', ['## 2025-06-02', 'text'], '2025-06-02'],
    ['a heading that begins with its day', ['## June 2', 'text'], '2025-06-02'],
    ['a heading that ends with a whole day', ['## Talk 2025-06-02', 'text'], '2025-06-02'],
    ['a heading with a weekday', ['## Monday, June 2', 'text'], '2025-06-02'],
    ['a heading further up', ['## 2025-06-02', '### Gates', 'text'], '2025-06-02'],
    ['the nearest of several', ['## 2025-06-02', 'text', '## 2025-06-05', 'text'], '2025-06-05'],
    ['the year that comes closest', ['## December 30', 'text'], '2024-12-30'],
    ['a date alone on a line', ['June 2', 'text'], '2025-06-02'],
    ['the nearest date alone on a line', ['June 2', 'text', '', 'June 5', 'text'], '2025-06-05'],
    ['a date in bold with a length', ['**Monday, 6/2 (2 hours)**', 'text'], '2025-06-02'],
    ['a date that is a parent bullet', ['- 2025-06-02', '  - text'], '2025-06-02'],
    ['a date that is a parent further up', ['- [[2025-06-02]]', '  - Gates', '    - text'], '2025-06-02'],
    ['a date line under a dated heading', ['## 2025-06-02', '2025-06-05', 'text'], '2025-06-05'],
  ])('%s', (_, lines, day) => {
    expect(dayOfLast(...lines)).toEqual({ day, from: 'heading' });
  });

  test.each([
    ['an undated heading', ['## Gates', 'text']],
    ['a dated heading that another one ended', ['## 2025-06-02', 'text', '## Gates', 'text']],
    ['a date line that a heading ended', ['June 2', 'text', '## Gates', 'text']],
    ['a line that only names a day', ['we met on june 2', 'text']],
    ['a heading that only names a day', ['## What we said on June 2', 'text']],
    ['a heading with a month', ['## June 2025', 'text']],
    ['a heading with a week', ['## This week', 'text']],
    ['a heading of what is to come', ['## next talk 2025-06-20', 'text']],
    ['a sibling bullet', ['- 2025-06-02', '- text']],
    ['a task with a day', ['- [ ] June 2', '  - text']],
    ['numbers', ['12.5', 'text']],
    ['a version', ['## 2.6.2', 'text']],
  ])('is the note’s after %s', (_, lines) => {
    expect(dayOfLast(...lines)).toEqual({ day: '2025-06-11', from: 'file name' });
  });

  test('is unknown where neither note nor heading tells it', () => {
    const note = parseNote('## June 2\ntext');
    const days = daysOfLines(note.lines, null, false);
    expect(note.lines.map((line) => days(line))).toEqual([null, null]);
  });
});
