import { describe, expect, it } from 'vitest';
import { callouts } from '../../../src/core/note/callouts';
import { frontMatterEnd } from '../../../src/core/note/front-matter';
import { leadIns } from '../../../src/core/note/lead-ins';
import { linePrefix } from '../../../src/core/note/line-prefix';
import { listStack } from '../../../src/core/note/list-stack';
import { parseNote } from '../../../src/core/note/parse-note';
import { properties } from '../../../src/core/note/properties';
import { tableCells, tableReader } from '../../../src/core/note/table';

describe('the end of front matter', () => {
  const cases: readonly [name: string, text: string, line: number][] = [
    ['at the second fence', '---\na: 1\n---\nb', 2],
    ['at once', '---\n---', 1],
    ['behind blanks after the dashes', '--- \na: 1\n---\t', 2],
    ['behind a byte order mark', '\uFEFF---\n---', 1],
    ['at the first of two fences', '---\n---\n---', 1],
  ];
  it.each(cases)('is %s', (_, text, line) => {
    expect(frontMatterEnd(text.split('\n'))).toBe(line);
  });

  const notCases: readonly [name: string, text: string][] = [
    ['nowhere to be found', '---\na: 1'],
    ['not at the top', 'a\n---\n---'],
    ['under a blank line', '\n---\n---'],
    ['a longer rule', '----\na: 1\n----'],
    ['indented', ' ---\na: 1\n---'],
    ['an empty note', ''],
  ];
  it.each(notCases)('is none where it is %s', (_, text) => {
    expect(frontMatterEnd(text.split('\n'))).toBe(-1);
  });
});

describe('cells of a table row', () => {
  const cases: readonly [row: string, cells: string[]][] = [
    ['| a | b |', ['a', 'b']],
    ['a | b', ['a', 'b']],
    ['|a|b', ['a', 'b']],
    ['| a \\| b | c |', ['a | b', 'c']],
    ['| | b |', ['', 'b']],
    ['||', ['']],
    ['| [[Ana\\|A.]] | b |', ['[[Ana|A.]]', 'b']],
    ['  | a |  ', ['a']],
  ];
  it.each(cases)('%j are read', (row, cells) => {
    expect(tableCells(row)).toEqual(cells);
  });

  const delimiters: readonly [below: string][] = [
    ['|---|---|'],
    ['---|---'],
    ['| :-- | --: |'],
    ['|:-:|-|'],
    ['  |-|-|'],
  ];
  it.each(delimiters)('stand under a header where %j is below', (below) => {
    expect(tableReader().next('a | b', below)?.cells).toEqual(['a', 'b']);
  });

  const others: readonly [below: string][] = [
    ['---'],
    ['|===|===|'],
    ['a | b'],
    ['| - - | - |'],
    [''],
    ['|:|:|'],
  ];
  it.each(others)('make no header where %j is below', (below) => {
    expect(tableReader().next('a | b', below)).toBeNull();
  });

  it('need a bar in the header', () => {
    expect(tableReader().next('a', '---|---')).toBeNull();
  });
});

describe('callouts', () => {
  const kindsOf = (lines: readonly (readonly [depth: number, content: string])[]): (string | null)[] => {
    const calloutOf = callouts();
    return lines.map(([depth, content]) => calloutOf(depth, content));
  };

  it.each(['[!todo]', '[!TODO]', '[!todo]-', '[!todo]+ Title', '[!todo|wide] Title'])(
    'begin with %j',
    (content) => {
      expect(kindsOf([[1, content]])).toEqual(['todo']);
    },
  );

  it.each(['todo', '[todo]', '! todo', '[! todo', 'a [!todo]'])('do not begin with %j', (content) => {
    expect(kindsOf([[1, content]])).toEqual([null]);
  });

  it('begin on the first line of a quote only', () => {
    expect(
      kindsOf([
        [1, 'a'],
        [1, '[!todo]'],
      ]),
    ).toEqual([null, null]);
  });

  it('end with their quote', () => {
    expect(
      kindsOf([
        [1, '[!todo]'],
        [0, 'a'],
        [1, 'b'],
      ]),
    ).toEqual(['todo', null, null]);
  });

  it('hold the quotes inside them', () => {
    expect(
      kindsOf([
        [1, '[!todo]'],
        [2, 'a'],
        [1, 'b'],
      ]),
    ).toEqual(['todo', 'todo', 'todo']);
  });
});

describe('list items that are open', () => {
  /** The lines' parents, by index, when each item is pushed as it comes. */
  const parentsOf = (...raws: readonly string[]): (number | null)[] => {
    const stack = listStack();
    const { lines } = parseNote(raws.join('\n'));
    return lines.map((line) => {
      const prefix = linePrefix(line.raw);
      const parent = stack.parentOf(prefix);
      if (prefix.marker !== null) stack.push(line, prefix);
      return parent?.index ?? null;
    });
  };

  const cases: readonly [name: string, lines: string[], parents: (number | null)[]][] = [
    ['nest by the width of the marker', ['1. a', '   - b'], [null, 0]],
    ['nest by hand', ['100. a', '  - b'], [null, 0]],
    ['close when the indentation falls', ['- a', '  - b', '    - c', '  - d', '- e'], [null, 0, 1, 0, null]],
    ['stay open across deeper ones', ['- a', '      - b', '  - c'], [null, 0, 0]],
    ['hold text under them', ['- a', '  b'], [null, 0]],
    ['do not hold text beside them', ['- a', 'b'], [null, null]],
    ['do not nest by one blank', ['- a', ' - b'], [null, null]],
    ['end where a quote begins', ['- a', '>   - b'], [null, null]],
    ['end where a quote ends', ['> - a', '  - b'], [null, null]],
    ['nest within one quote', ['> - a', '>   - b'], [null, 0]],
  ];
  it.each(cases)('%s', (_, lines, parents) => {
    expect(parentsOf(...lines)).toEqual(parents);
  });

  it('are forgotten when cleared', () => {
    const stack = listStack();
    const [line] = parseNote('- a').lines;
    if (line) stack.push(line, linePrefix('- a'));
    stack.clear();
    expect(stack.parentOf(linePrefix('  - b'))).toBeNull();
  });
});

describe('lead-ins', () => {
  const announces = (raw: string): boolean => {
    const leads = leadIns();
    const [line] = parseNote(raw).lines;
    if (line) leads.passed(line);
    return leads.parentOf('call Ana', true) === line;
  };

  it.each([
    ['next steps:'],
    ['**next steps**'],
    ['**next steps:**'],
    ['**next steps**:'],
    ['__next steps__'],
    ['<u>next steps</u>'],
    ['nex steps;'],
    ['what Raj wants from us before the week is over:'],
  ])('%j announces what stands under it', (raw) => {
    expect(announces(raw)).toBe(true);
  });

  it.each([
    ['next steps'],
    ['**next** steps'],
    ['next: steps'],
    ['we met, and then we left;'],
    ['- next steps:'],
    [''],
    ['** next steps **'],
    ['*next steps*'],
  ])('%j does not', (raw) => {
    expect(announces(raw)).toBe(false);
  });
});

describe('properties', () => {
  const read = (yaml: unknown) => properties(parseNote('---\na: 1\n---'), () => yaml);

  it('are the mapping in the front matter', () => {
    expect(read({ date: '2025-07-01' })).toEqual({ date: '2025-07-01' });
  });

  it.each([[null], ['text'], [7], [undefined], [true]])('are none where the YAML is %j', (yaml) => {
    expect(read(yaml)).toEqual({});
  });

  it('are none where the YAML is broken', () => {
    const broken = (): never => {
      throw new Error('half-written');
    };
    expect(properties(parseNote('---\na: [\n---'), broken)).toEqual({});
  });

  it('are not asked for where there is no front matter', () => {
    const never = (): never => {
      throw new Error('asked');
    };
    expect(properties(parseNote('a'), never)).toEqual({});
  });
});
