import { describe, expect, test } from 'vitest';
import { followUpAt, followUpsIn, shownIn } from './reading';

const first = '- [ ] splice the long mooring rope that odile brought from the';
const text = 'splice the long mooring rope that odile brought from the island before the storm';

describe('texts that are wrapped by hand', () => {
  test.each([
    ['under the words', [first, '      island before the storm'], 1],
    ['under the mark', [first, '  island before the storm'], 1],
    ['at the margin', [first, 'island before the storm'], 1],
  ])('%s are one', (_, lines, endLine) => {
    expect(followUpAt(0, lines)).toMatchObject({ text, endLine });
    expect(followUpsIn(lines)).toHaveLength(1);
  });

  test('bring their owner and day along', () => {
    expect(followUpAt(0, [first, '      island by july 14 (Ruth)'])).toMatchObject({
      owner: 'Ruth',
      due: { last: '2025-07-14' },
      endLine: 1,
    });
  });

  test('bring their fields along', () => {
    expect(followUpAt(0, [first, '      island 📅 2025-07-14'])).toMatchObject({
      due: { last: '2025-07-14' },
    });
  });

  test.each([
    ['a short line', ['- [ ] splice the rope', '  for the island'], 'splice the rope'],
    ['a blank line', [first, '', '  island before the storm'], text.slice(0, -24)],
    ['a bullet', [first, '  - island before the storm'], text.slice(0, -24)],
    ['a box', [first, '  - [ ] island before the storm'], text.slice(0, -24)],
    ['a heading', [first, '## island before the storm'], text.slice(0, -24)],
    ['a label', [first, '  Note: before the storm'], text.slice(0, -24)],
  ])('%s does not go on the line above', (_, lines, alone) => {
    expect(followUpAt(0, lines)).toMatchObject({ text: alone, endLine: 0 });
  });
});

describe('what stands under a follow-up', () => {
  test.each([
    ['a bullet', ['- [ ] splice', '  - forty metres'], { start: 1, end: 1 }],
    ['several bullets', ['- [ ] splice', '  - forty metres', '  - the good tar'], { start: 1, end: 2 }],
    ['deeper bullets', ['- [ ] splice', '  - rope', '    - forty metres'], { start: 1, end: 2 }],
    ['words', ['- [ ] splice', '  forty metres'], { start: 1, end: 1 }],
    ['words after a blank line', ['- [ ] splice', '', '  forty metres'], { start: 1, end: 2 }],
    ['bullets up to a sub-task', ['- [ ] splice', '  - rope', '  - [ ] cut it'], { start: 1, end: 1 }],
    ['bullets up to a heading', ['- [ ] splice', '  - rope', '## Slip', '- tar'], { start: 1, end: 1 }],
    ['bullets up to the next item', ['- [ ] splice', '  - rope', '- tar'], { start: 1, end: 1 }],
    ['with tabs', ['- [ ] splice', '\t- rope'], { start: 1, end: 1 }],
    ['under a keyword', ['- TODO splice', '  - rope'], { start: 1, end: 1 }],
    ['in a quotation', ['> - [ ] splice', '>   - rope'], { start: 1, end: 1 }],
  ])('%s: details', (_, lines, details) => {
    expect(followUpAt(0, lines)?.details).toEqual(details);
  });

  test.each([
    ['nothing', ['- [ ] splice']],
    ['a sibling', ['- [ ] splice', '- rope']],
    ['a sub-task', ['- [ ] splice', '  - [ ] cut it']],
    ['a heading', ['- [ ] splice', '## Rope']],
    ['a paragraph at the margin', ['- [ ] splice', '', 'forty metres']],
    ['blank lines', ['- [ ] splice', '', '']],
    ['the line below a keyword without a list', ['TODO splice', '  forty metres']],
  ])('%s: none', (_, lines) => {
    expect(followUpAt(0, lines)).not.toHaveProperty('details');
  });
});

describe('sub-tasks', () => {
  test('are follow-ups of their own', () => {
    const lines = [
      '- [ ] ready the boat',
      '  - [ ] splice the rope',
      '    - [x] buy the rope',
      '  - [ ] caulk',
    ];
    expect(followUpsIn(lines).map(({ text: words, status }) => [words, status])).toEqual([
      ['ready the boat', 'open'],
      ['splice the rope', 'open'],
      ['buy the rope', 'done'],
      ['caulk', 'open'],
    ]);
  });

  test('a parent that only groups is not one of them', () => {
    expect(shownIn(['- boat:', '  - [ ] splice the rope'])).toEqual(['splice the rope']);
    expect(shownIn(['- next steps', '  - [ ] splice the rope'])).toEqual(['splice the rope']);
  });
});
