import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { badNames } from '../../scripts/budgets/file-names';
import { functionLengths } from '../../scripts/budgets/function-lengths';
import { shortcuts } from '../../scripts/budgets/shortcuts';
import { sourceFile, sourceFiles, type SourceFile } from '../../scripts/budgets/source-file';
import { figureTable, isKept } from '../../scripts/figure-rows';
import { folderOf } from './run-script';

function fileOf(text: string): SourceFile {
  const folder = folderOf({ 'tide.ts': text });
  const file = sourceFile(path.join(folder, 'tide.ts'));
  fs.rmSync(folder, { recursive: true });
  return { ...file, path: 'tide.ts' };
}

describe('shortcuts', () => {
  test.each([
    ['any as a type', 'export const a = (b: any): unknown => b;\n', 'tide.ts:1 any'],
    ['any as an argument', 'export const a: Map<string, any> = new Map();\n', 'tide.ts:1 any'],
    ['an empty catch', 'try {\n  a();\n} catch {\n  // never mind\n}\n', 'tide.ts:3 empty catch'],
    ['a silenced type check', '// @ts-expect-error\na();\n', 'tide.ts:1 // @ts-expect-error'],
    ['a silenced lint', 'a(); // eslint-disable-line\n', 'tide.ts:1 // eslint-disable-line'],
    ['a silenced file', '/* eslint-disable eqeqeq */\n', 'tide.ts:1 /* eslint-disable eqeqeq */'],
  ])('finds %s', (_what, text, finding) => {
    expect(shortcuts(fileOf(text))).toEqual([finding]);
  });

  test.each([
    ['the word any in prose', '// any of them\nexport const any = "any";\n'],
    ['a catch that answers', 'try {\n  a();\n} catch {\n  b();\n}\n'],
    ['words in a string', 'export const eslint = "// eslint-disable";\n'],
    ['a comment about it', '// No eslint-disable here.\na();\n'],
  ])('lets %s be', (_what, text) => {
    expect(shortcuts(fileOf(text))).toEqual([]);
  });
});

describe('functionLengths', () => {
  test('counts functions, methods and arrows with braces, nested ones too', () => {
    const text = [
      'export function tide(): number {',
      '  const high = () => {',
      '    return 2;',
      '  };',
      '  return high();',
      '}',
      'class Moon {',
      '  full(): boolean {',
      '    return true;',
      '  }',
      '}',
    ].join('\n');
    expect(functionLengths(fileOf(text))).toEqual([6, 3, 3]);
  });

  test.each([
    'declare function tide(): number;',
    'interface Moon { full(): boolean }',
    'const high = () => 2;',
  ])('leaves out what has no body in braces: %s', (text) => {
    expect(functionLengths(fileOf(text))).toEqual([]);
  });
});

describe('badNames', () => {
  const named = (name: string): SourceFile => ({ ...fileOf(''), path: name });

  test.each([
    'src/core/dates/utils.ts',
    'src/helpers/tide.ts',
    'src/ui/Tide.ts',
    'src/ui/index.ts',
    'src/ui/tide_table.ts',
  ])('refuses %s', (name) => {
    expect(badNames([named(name)])).toEqual([name]);
  });

  test.each([
    'src/ui/tide.ts',
    'src/core/tide/high-tide.ts',
    'tests/core/high-tide.test.ts',
    'tests/core/tide.properties.test.ts',
    'src/core/note-index.ts',
  ])('accepts %s', (name) => {
    expect(badNames([named(name)])).toEqual([]);
  });
});

describe('sourceFiles', () => {
  test('finds TypeScript in all folders and knows word tables', () => {
    const folder = folderOf({ 'a.ts': 'one\ntwo\n', 'deep/words/verbs.ts': '', 'b.js': '', 'notes.md': '' });
    const files = sourceFiles(folder).map(({ path: name, lines, isWordTable }) => [
      path.basename(name),
      lines,
      isWordTable,
    ]);
    fs.rmSync(folder, { recursive: true });
    expect(files.sort()).toEqual([
      ['a.ts', 2, false],
      ['verbs.ts', 1, true],
    ]);
  });

  test('finds none where there is no folder', () => {
    expect(sourceFiles('no/such/folder')).toEqual([]);
  });
});

describe('figures', () => {
  test.each([
    [3, 'at most', 3, true],
    [3.01, 'at most', 3, false],
    [1, 'at least', 1, true],
    [0.99, 'at least', 1, false],
  ] as const)('%d keeps “%s %d”: %s', (figure, bound, limit, kept) => {
    expect(isKept({ name: 'tides', figure, bound, limit })).toBe(kept);
  });

  test('are printed in columns', () => {
    const table = figureTable([
      { name: 'tides', figure: 2, bound: 'at most', limit: 4 },
      { name: 'moon', figure: 1.256, bound: 'at most', limit: 1 },
    ]);
    expect(table.split('\n').map((line) => line.trimEnd())).toEqual([
      'tides  2     at most 4  ok',
      'moon   1.26  at most 1  OVER',
    ]);
  });
});
