import { describe, expect, test } from 'vitest';
import { pastDayIn, withDays } from '../../scripts/sample-vault/day-tokens';

const today = '2026-07-01';

describe('withDays', () => {
  test.each([
    ['{{day}}', '2026-07-01'],
    ['{{day-1}}.md', '2026-06-30.md'],
    ['send it {{day+13|MMMM do}}', 'send it July 14th'],
    ['send it {{day+2|EEEE|lower}}', 'send it friday'],
    ['card @{{{day+3}}}', 'card @{2026-07-04}'],
    ['<{{day|yyyy-MM-dd EEE}}> and {{day+1}}', '<2026-07-01 Wed> and 2026-07-02'],
  ])('writes %s as %s', (text, expected) => {
    expect(withDays(text, today)).toBe(expected);
  });

  test.each([
    '{{date}}',
    '{{title}}',
    '{{today}}',
    '{day}',
    '{{ day }}',
    '{{day+}}',
    '{{day+x}}',
    '{{day+1|}}',
  ])('leaves %s as it is', (text) => {
    expect(withDays(text, today)).toBe(text);
  });
});

describe('pastDayIn', () => {
  test.each([
    ['{{day-3}} sync.md', '2026-06-28'],
    ['due {{day+4}}, written {{day-2}}, begun {{day-9}}', '2026-06-29'],
    ['{{day}}', '2026-07-01'],
  ])('finds in %s the day %s', (text, day) => {
    expect(pastDayIn(text, today)).toBe(day);
  });

  test.each(['due {{day+4}}', 'no day at all', '{{date}}'])('finds none in %s', (text) => {
    expect(pastDayIn(text, today)).toBeNull();
  });
});
