import { describe, expect, it } from 'vitest';
import { parseNote } from '../../../src/core/note/parse-note';
import type { NoteLine } from '../../../src/core/note/note';

const lineOf = (text: string, words: string): NoteLine => {
  const line = parseNote(text).lines.find(({ content }) => content === words);
  if (!line) throw new Error(`no line reads “${words}”`);
  return line;
};

describe('list items and checkboxes', () => {
  const cases: readonly [line: string, marker: string | null, box: string | null, content: string][] = [
    ['- call Ana', '-', null, 'call Ana'],
    ['* call Ana', '*', null, 'call Ana'],
    ['+ call Ana', '+', null, 'call Ana'],
    ['12. call Ana', '12.', null, 'call Ana'],
    ['3) call Ana', '3)', null, 'call Ana'],
    ['- [ ] call Ana', '-', ' ', 'call Ana'],
    ['1. [x] call Ana', '1.', 'x', 'call Ana'],
    ['  - [/] call Ana', '-', '/', 'call Ana'],
    ['> - [ ] call Ana', '-', ' ', 'call Ana'],
    ['>- [ ] call Ana', '-', ' ', 'call Ana'],
    ['> > * [-] call Ana', '*', '-', 'call Ana'],
    ['- [🔥] call Ana', '-', '🔥', 'call Ana'],
    ['- - call Ana', '-', null, 'call Ana'],
    ['- > call Ana', '-', null, 'call Ana'],
    ['- 7. July', '-', null, '7. July'],
    ['- [ ]', '-', ' ', ''],
    ['-', '-', null, ''],
    ['\uFEFF- call Ana', '-', null, 'call Ana'],
    ['- call Ana  \t', '-', null, 'call Ana'],
  ];
  it.each(cases)('%j is an item', (raw, marker, box, content) => {
    const [line] = parseNote(raw).lines;
    expect(line).toMatchObject({ raw, marker, box, content, region: 'text' });
    expect(raw.startsWith(content, line?.contentStart)).toBe(true);
  });

  const notCases: readonly [line: string, content: string][] = [
    ['-call Ana', '-call Ana'],
    ['[ ] call Ana', '[ ] call Ana'],
    ['*call* Ana', '*call* Ana'],
    ['3.14 is pi', '3.14 is pi'],
    ['1234567890. call Ana', '1234567890. call Ana'],
    ['* * *', '* * *'],
    ['---', '---'],
    ['- - -', '- - -'],
    ['a - b', 'a - b'],
  ];
  it.each(notCases)('%j is no item', (raw, content) => {
    expect(parseNote(raw).lines[0]).toMatchObject({ marker: null, box: null, content });
  });

  it.each(['- [x]call Ana', '- [] call Ana', '- [ab] call Ana', '- [Ana](a.md)'])(
    '%j has no checkbox',
    (raw) => {
      expect(parseNote(raw).lines[0]).toMatchObject({ marker: '-', box: null });
    },
  );
});

describe('headings', () => {
  const cases: readonly [line: string, level: number, content: string][] = [
    ['# Plan', 1, 'Plan'],
    ['###### Plan', 6, 'Plan'],
    ['### ## "How do you decide?"', 3, '"How do you decide?"'],
    ['## Plan ##', 2, 'Plan'],
    ['#\tPlan', 1, 'Plan'],
    ['## C#', 2, 'C#'],
    ['#', 1, ''],
  ];
  it.each(cases)('%j is a heading', (raw, level, content) => {
    expect(parseNote(raw).lines[0]).toMatchObject({ heading: level, content });
  });

  it.each(['#plan', '####### Plan', 'Plan # 2', '\\# Plan'])('%j is no heading', (raw) => {
    expect(parseNote(raw).lines[0]?.heading).toBe(0);
  });

  it('takes an underlined line for a heading', () => {
    expect(parseNote('Plan\n====\n\nSteps\n-----\n- a').lines.map(({ heading }) => heading)).toEqual([
      1, 0, 0, 2, 0, 0,
    ]);
  });

  it('takes no line of a paragraph above a rule for one', () => {
    expect(parseNote('one\ntwo\n---').lines.every(({ heading }) => heading === 0)).toBe(true);
  });

  it('gives each line its section and the sections above it', () => {
    const { section } = lineOf('# Work\n## Ana\n### Today\n## Raj\n- call', 'call');
    expect([section?.title, section?.parent?.title, section?.line]).toEqual(['Raj', 'Work', 3]);
  });

  it('keeps headings in quotes and code out of the sections', () => {
    expect(lineOf('# Work\n> # Quoted\n\n```\n# code\n```\n- call', 'call').section?.title).toBe('Work');
  });
});

describe('parents', () => {
  const parents = (text: string): (number | null)[] =>
    parseNote(text)
      .lines.filter(({ content }) => content !== '')
      .map(({ parent }) => parent?.index ?? null);

  const cases: readonly [name: string, text: string, parents: (number | null)[]][] = [
    ['nested by a tab', '- a\n\t- b\n\t\t- c\n- d', [null, 0, 1, null]],
    ['nested by two spaces', '- a\n  - b', [null, 0]],
    ['nested by hand under a wide marker', '1. a\n  - b', [null, 0]],
    ['nested across a blank line', '- a\n\n  - b', [null, 0]],
    ['a wrapped item', '- a\n  more of it', [null, 0]],
    ['nested in a quote', '> - a\n>   - b', [null, 0]],
    ['under a lead-in line', 'next steps:\n- a\n- b', [null, 0, 0]],
    ['under a lead-in line and a blank one', 'next steps:\n\n- a', [null, 0]],
    ['plain lines under a lead-in line', 'next steps;\nsend it\ncall', [null, 0, 0]],
    ['under words in bold', '**Errands**\n\nshoes\n\n- a', [null, 0, 0]],
    ['a lead-in line under words in bold', '**Errands**\ntoday:\n- a', [null, 0, 1]],
    ['one lead-in line after another', 'one:\n- a\ntwo:\n- b', [null, 0, null, 2]],
  ];
  it.each(cases)('are found for %s', (_, text, expected) => {
    expect(parents(text)).toEqual(expected);
  });

  const notCases: readonly [name: string, text: string][] = [
    ['neighbours', '- a\n- b'],
    ['neighbours a space apart', '- a\n - b'],
    ['a line that is not indented', '- a\nb'],
    ['a paragraph after a blank line', 'next steps:\n\nb'],
    ['lines under the next heading', '**Errands**\n# Home'],
    ['an item in a quote under one outside', '- a\n> - b'],
    ['words with bold at their beginning', '**Ana** was here\n- b'],
    ['a sentence with a semicolon at its end', 'we talked, ate and left again after that;\nb'],
  ];
  it.each(notCases)('are none for %s', (_, text) => {
    expect(parents(text)).toEqual([null, null]);
  });
});

describe('regions', () => {
  const regions = (text: string): string[] => parseNote(text).lines.map(({ region }) => region);

  const cases: readonly [name: string, text: string, regions: string[]][] = [
    ['front matter', '---\na: 1\n---\nb', ['front matter', 'front matter', 'front matter', 'text']],
    [
      'front matter behind a byte order mark',
      '\uFEFF---\na: 1\n---',
      ['front matter', 'front matter', 'front matter'],
    ],
    ['a code fence', '```js\n- [ ] a\n```\nb', ['code', 'code', 'code', 'text']],
    ['a fence of tildes with backticks in it', '~~~\n```\n~~~\nb', ['code', 'code', 'code', 'text']],
    ['a longer fence around a shorter one', '````\n```\n````\nb', ['code', 'code', 'code', 'text']],
    ['a fence that never closes', '```\na\nb', ['code', 'code', 'code']],
    ['a fence in an item', '- a\n  ```\n  b\n  ```\n- c', ['text', 'code', 'code', 'code', 'text']],
    ['a fence in an item that ends with the item', '- ```\n  a\n- b', ['code', 'code', 'text']],
    ['a fence in a quote that ends with the quote', '> ```\n> a\nb', ['code', 'code', 'text']],
    ['a checkbox that no list holds, indented as code', '\t- [ ] a\n- b', ['code', 'text']],
    ['indented code', 'a\n\n    b\n\n    c\nd', ['text', 'text', 'code', 'text', 'code', 'text']],
    ['a block comment', '%%\n- a\n%%\nb', ['comment', 'comment', 'comment', 'text']],
    ['a comment on one line', '%% a %%\nb', ['comment', 'text']],
    ['an HTML comment', '<!-- a\nb -->\nc', ['comment', 'comment', 'text']],
    ['math', '$$\na\n$$\nb', ['math', 'math', 'math', 'text']],
    ['math on one line', '$$a$$\nb', ['math', 'text']],
    ['an HTML block', '<div>\na\n\nb', ['html', 'html', 'html', 'text']],
    ['a literal HTML block', '<pre>\n\na\n</pre>\nb', ['html', 'html', 'html', 'html', 'text']],
  ];
  it.each(cases)('know %s', (_, text, expected) => {
    expect(regions(text)).toEqual(expected);
  });

  const notCases: readonly [name: string, text: string][] = [
    ['a rule at the top without an end', '---\na'],
    ['a rule further down', 'a\n---\nb\n---'],
    ['code in a line', '`a` and ```b``` c'],
    ['an indented bullet', 'a\n\n\t- b'],
    ['an indented line of a paragraph', 'a\n    b'],
    ['an item wrapped after a blank line', '- a\n\n    b'],
    ['an address in angle brackets', '<https://example.org> a'],
    ['a tag among words', 'a <b>b</b>'],
    ['what stands under a line break typed by hand', '</br>\na\n<br />\nb'],
    ['a comment among words', 'a %% b %% c'],
    ['a price', 'costs $$ a lot'],
  ];
  it.each(notCases)('take %s for text', (_, text) => {
    expect(new Set(regions(text))).toEqual(new Set(['text']));
  });
});

describe('callouts, tables and front matter', () => {
  it('gives the lines of a callout its kind', () => {
    const text = '> [!todo]+ This week\n> - a\n> > [!NOTE|wide]\n> > b\n> c\n\n> d';
    const kinds = parseNote(text).lines.map(({ callout }) => callout);
    expect(kinds).toEqual(['todo', 'todo', 'note', 'note', 'todo', null, null]);
  });

  it('reads a table row by its header', () => {
    const { lines } = parseNote('| Who | What |\n|---|:-:|\n| Ana | send \\| share |\n\nb | c');
    expect(lines.map(({ table }) => table)).toEqual([
      { cells: ['Who', 'What'], header: [] },
      { cells: [], header: ['Who', 'What'] },
      { cells: ['Ana', 'send | share'], header: ['Who', 'What'] },
      null,
      null,
    ]);
  });

  it('gives the YAML between the fences, with CRLF too', () => {
    expect(parseNote('---\r\ndate: 2025-07-01\r\n---\r\n').frontMatter).toBe('date: 2025-07-01');
    expect(parseNote('no fences').frontMatter).toBeNull();
  });
});
