import { describe, expect, test } from 'vitest';
import { followUpAt, followUpOnLast } from '../reading';

const readingOf = (lines: readonly string[], path?: string): string =>
  followUpOnLast(lines, path)?.due?.reading ?? '';

describe('how a due day was read', () => {
  test.each([
    ['a field', ['- [ ] send the bill 📅 2025-07-14'], '14 July 2025, from its date field'],
    ['a scheduled field', ['- [ ] send the bill ⏳ 2025-07-14'], '14 July 2025, from its date field'],
    ['a card’s field', ['- [ ] send the bill @{2025-07-14}'], '14 July 2025, from its date field'],
  ])('%s', (_, lines, reading) => {
    expect(readingOf(lines)).toBe(reading);
  });

  test.each([
    ['the words', ['- [ ] send the bill tomorrow'], '“tomorrow”'],
    ['the words with their bound', ['- [ ] send the bill by friday'], 'friday”'],
    ['the day of writing', ['- [ ] send the bill tomorrow'], '11 June 2025'],
    ['where that was found', ['- [ ] send the bill tomorrow'], '(file name)'],
    ['a heading’s day', ['## 2025-06-02', '- [ ] send the bill tomorrow'], '2 June 2025'],
    ['that a heading said it', ['## 2025-06-02', '- [ ] send the bill tomorrow'], '(heading)'],
    ['the heading it was inherited from', ['## Tomorrow', '- [ ] send the bill'], 'from the heading'],
    ['the line it was inherited from', ['- tomorrow', '  - [ ] send the bill'], 'from the line above'],
  ])('says %s', (_, lines, part) => {
    expect(readingOf(lines)).toContain(part);
  });

  test('says the line below', () => {
    expect(followUpAt(0, ['- [ ] send the bill', '  - due friday'])?.due?.reading).toContain(
      'from the line below',
    );
  });

  test.each([
    ['its own words are not inherited', ['- [ ] send the bill tomorrow'], 'from the'],
    ['a field is not inherited', ['## Tomorrow', '- [ ] send it 📅 2025-07-14'], 'heading'],
    ['a field has no day of writing', ['- [ ] send it 📅 2025-07-14'], '11 June'],
  ])('%s', (_, lines, part) => {
    expect(readingOf(lines)).not.toBe('');
    expect(readingOf(lines)).not.toContain(part);
  });

  test.each([
    ['the file’s day', 'Slip.md', '(file time)'],
    ['another name', 'Slip 2025-06-04.md', '(file name)'],
  ])('is told from %s', (_, path, part) => {
    expect(readingOf(['- [ ] send the bill tomorrow'], path)).toContain(part);
  });

  test('is told from the front matter', () => {
    const lines = ['---', 'date: 2025-06-04', '---', '- [ ] send the bill tomorrow'];
    expect(followUpOnLast(lines, 'Slip.md')?.due).toMatchObject({ last: '2025-06-05' });
    expect(readingOf(lines, 'Slip.md')).toContain('(front matter)');
  });

  test.each([
    ['14/7', ['met on 19/3/2025', '- [ ] send the bill 8/7'], '2025-07-08'],
    ['7/14', ['met on 3/19/2025', '- [ ] send the bill 8/7'], '2025-08-07'],
  ])('the author’s order of day and month tells: %s', (_, lines, last) => {
    expect(followUpOnLast(lines)?.due?.last).toBe(last);
  });
});
