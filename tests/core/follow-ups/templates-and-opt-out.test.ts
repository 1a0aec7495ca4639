import { describe, expect, test } from 'vitest';
import { isTemplate, withoutAsides } from '../../../src/core/follow-ups/without-asides';
import { followUpsIn } from './reading';

const textsIn = (lines: readonly string[], path?: string): string[] =>
  followUpsIn(lines, path).map(({ text }) => text);

describe('what is written on a line and not said by it', () => {
  test.each([
    ['splice %% by odile %% the rope', 'splice the rope'],
    ['splice the rope %% by odile', 'splice the rope'],
    ['splice <!-- odile --> the rope', 'splice the rope'],
    ['splice the rope <!-- odile', 'splice the rope'],
    ['splice the rope ![[rope.png]]', 'splice the rope'],
    ['![[rope.png]] splice the rope', 'splice the rope'],
    ['splice {{length}} the rope', 'splice the rope'],
    ['splice <% tp.length %> the rope', 'splice the rope'],
    ['%% odile %%', ''],
  ])('%s: %s', (line, words) => {
    expect(withoutAsides(line)).toBe(words);
  });

  test.each([
    'splice the rope',
    'splice [[rope.png]]',
    'splice 40 % of the rope',
    'splice {the} rope',
    'splice the rope!',
    'splice rope <40 m',
    'splice ![rope](rope.png)',
    'a  b',
  ])('%s stays', (line) => {
    expect(withoutAsides(line)).toBe(line);
  });
});

describe('lines of a template', () => {
  test.each([
    '{{title}}',
    '{{date:YYYY-MM-DD}}',
    'day {{date}}',
    '<% tp.date.now() %>',
    '{{VALUE}}',
    'call {{name}}',
  ])('%s', (line) => {
    expect(isTemplate(line)).toBe(true);
    expect(followUpsIn([`- [ ] ${line}`])).toEqual([]);
  });

  test.each(['splice the rope', '{title}', '{{rope}}', '{{ }}', '% of rope', 'title: date'])(
    'not %s',
    (line) => {
      expect(isTemplate(line)).toBe(false);
    },
  );
});

describe('notes that opted out', () => {
  test.each([
    ['by a property', ['---', 'follow-through: false', '---']],
    ['by a property that says no', ['---', 'follow-through: no', '---']],
    ['by a property that says off', ['---', 'follow-through: off', '---']],
    ['by a property in quotes', ['---', '"follow-through": "false"', '---']],
    ['by a property among others', ['---', 'date: 2025-06-11', 'follow-through: false', '---']],
    ['by a tag', ['#no-follow-through', '']],
    ['by a tag among words', ['yard notes #no-follow-through', '']],
    ['by a tag on a bullet', ['- #no-follow-through', '']],
    ['by a tag in the properties', ['---', 'tags: no-follow-through', '---']],
    ['by a tag in their list', ['---', 'tags:', '  - yard', '  - no-follow-through', '---']],
  ])('%s: none', (_, top) => {
    expect(textsIn([...top, '- [ ] splice the rope'])).toEqual([]);
  });

  test.each([
    ['that says true', ['---', 'follow-through: true', '---']],
    ['that says yes', ['---', 'follow-through: yes', '---']],
    ['of another name', ['---', 'follow-throughs: false', '---']],
    ['in the text', ['follow-through: false', '']],
    ['in code', ['```', '#no-follow-through', '```']],
    ['in a comment', ['%% #no-follow-through %%', '']],
    ['of a longer tag', ['#no-follow-through/yard', '']],
    ['without its hash', ['no-follow-through', '']],
    ['inside a word', ['yard#no-follow-through', '']],
  ])('a property or tag %s: read', (_, top) => {
    expect(textsIn([...top, '- [ ] splice the rope'])).toContain('splice the rope');
  });
});

describe('regions without follow-ups', () => {
  test.each([
    ['front matter', ['---', 'todo: splice the rope', '---']],
    ['a fence', ['```', '- [ ] splice the rope', '```']],
    ['a fence with a name', ['```tasks', '- [ ] splice the rope', '```']],
    ['a fence of tildes', ['~~~', '- [ ] splice the rope', '~~~']],
    ['a fence never closed', ['```', '- [ ] splice the rope']],
    ['a fence in a list', ['- rope', '  ```', '  - [ ] splice the rope', '  ```']],
    ['a fence in a quotation', ['> ```', '> - [ ] splice the rope', '> ```']],
    ['indented code', ['rope', '', '    splice the rope']],
    ['a comment', ['%%', '- [ ] splice the rope', '%%']],
    ['an HTML comment', ['<!--', '- [ ] splice the rope', '-->']],
    ['HTML', ['<div>', '- [ ] splice the rope', '</div>']],
    ['math', ['$$', 'TODO splice', '$$']],
    ['headings', ['# TODO splice the rope', '## [ ] splice the rope']],
  ])('%s', (_, lines) => {
    expect(textsIn(lines).filter((text) => text.includes('splice'))).toEqual([]);
  });

  test.each([
    ['a fence', ['```', 'tide', '```', '- [ ] splice the rope']],
    ['a comment', ['%%', 'tide', '%%', '- [ ] splice the rope']],
    ['a comment on one line', ['%% tide %%', '- [ ] splice the rope']],
    ['math', ['$$', 'x', '$$', '- [ ] splice the rope']],
    ['front matter', ['---', 'a: 1', '---', '- [ ] splice the rope']],
    ['HTML', ['<div>', '</div>', '', '- [ ] splice the rope']],
    ['a quotation', ['> tide', '', '- [ ] splice the rope']],
  ])('what comes after %s is read', (_, lines) => {
    expect(textsIn(lines)).toContain('splice the rope');
  });
});
