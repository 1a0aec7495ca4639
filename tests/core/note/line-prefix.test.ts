import { describe, expect, it } from 'vitest';
import { linePrefix, type LinePrefix } from '../../../src/core/note/line-prefix';

describe('what stands before a line’s words', () => {
  const cases: readonly [line: string, prefix: Partial<LinePrefix>][] = [
    ['call Ana', { indent: 0, contentColumn: 0, contentStart: 0, contentEnd: 8 }],
    ['  call Ana', { indent: 2, contentStart: 2 }],
    ['\tcall Ana', { indent: 4, contentStart: 1 }],
    ['  \tcall Ana', { indent: 4, contentStart: 3 }],
    ['\t\tcall Ana', { indent: 8, contentStart: 2 }],
    ['- call Ana', { indent: 0, contentColumn: 2, contentStart: 2, marker: '-' }],
    ['-   call Ana', { contentColumn: 2, contentStart: 4, marker: '-' }],
    ['-\tcall Ana', { contentStart: 2, marker: '-' }],
    ['10. call Ana', { contentColumn: 4, contentStart: 4, marker: '10.' }],
    ['> call Ana', { quoteDepth: 1, outerQuoteDepth: 1, indent: 0, contentStart: 2 }],
    ['>call Ana', { quoteDepth: 1, contentStart: 1 }],
    ['>   call Ana', { quoteDepth: 1, indent: 2, contentStart: 4 }],
    ['>> call Ana', { quoteDepth: 2, outerQuoteDepth: 2, contentStart: 3 }],
    ['> > - call Ana', { quoteDepth: 2, outerQuoteDepth: 2, marker: '-' }],
    ['- > call Ana', { quoteDepth: 1, outerQuoteDepth: 0, marker: '-', contentStart: 4 }],
    ['* * call Ana', { marker: '*', contentStart: 4, contentColumn: 2 }],
    ['- [x] call Ana', { box: 'x', contentStart: 6 }],
    ['- [ ]  call Ana', { box: ' ', contentStart: 7 }],
    ['1) [>] call Ana', { box: '>', marker: '1)' }],
    ['## call Ana', { heading: 2, contentStart: 3 }],
    ['> ## call Ana', { heading: 2, quoteDepth: 1 }],
    ['## call Ana ##  ', { heading: 2, contentStart: 3, contentEnd: 11 }],
    ['## # call Ana', { heading: 2, contentStart: 5 }],
    ['# #', { heading: 1, contentStart: 3, contentEnd: 3 }],
    ['call Ana   ', { contentEnd: 8 }],
    ['call Ana\u00A0', { contentEnd: 9 }],
    ['\uFEFF# call Ana', { heading: 1, contentStart: 3 }],
    ['', { contentStart: 0, contentEnd: 0, marker: null, box: null, heading: 0 }],
    ['   ', { contentStart: 3, contentEnd: 3 }],
    ['>', { quoteDepth: 1, contentStart: 1, contentEnd: 1 }],
  ];
  it.each(cases)('is read from %j', (line, prefix) => {
    expect(linePrefix(line)).toMatchObject(prefix);
  });

  const breaks: readonly [line: string][] = [
    ['---'],
    ['***'],
    ['- - -'],
    ['* * *'],
    ['-  -  -'],
    ['  - - - '],
    ['- - - -'],
  ];
  it.each(breaks)('%j is a rule and no list item', (line) => {
    expect(linePrefix(line)).toMatchObject({ marker: null, contentEnd: line.trimEnd().length });
  });

  const itemsLikeRules: readonly [line: string][] = [['- -'], ['- - a'], ['* * -'], ['- * -'], ['1. - -']];
  it.each(itemsLikeRules)('%j is a list item and no rule', (line) => {
    expect(linePrefix(line).marker).not.toBeNull();
  });

  const boxless: readonly [line: string][] = [
    ['[x] call Ana'],
    ['- [x]call Ana'],
    ['- [xy] call Ana'],
    ['- [] call Ana'],
    ['- (x) call Ana'],
    ['- [x](a.md) call Ana'],
    ['- [[x]] call Ana'],
    ['- a [x] call Ana'],
  ];
  it.each(boxless)('%j has no checkbox', (line) => {
    expect(linePrefix(line).box).toBeNull();
  });
});
