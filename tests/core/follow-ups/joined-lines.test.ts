import { describe, expect, test } from 'vitest';
import { joinedEnd, pageWidth } from '../../../src/core/follow-ups/joined-lines';
import { lineAt, noteOf } from './lines-of';

function endOf(index: number, ...lines: readonly string[]): number {
  const note = noteOf(...lines);
  return joinedEnd(note.lines, lineAt(note, index), pageWidth(note.lines));
}

const full = 'Oil the gate to the north before the storm comes up and take';
const rest = 'the good oil from the shed for it';

describe('lines that are broken by hand', () => {
  test.each([
    ['an item', [`- ${full}`, `  ${rest}`], 1],
    ['an item over three lines', [`- ${full}`, `  ${full.toLowerCase()}`, `  ${rest}`], 2],
    ['an item whose text goes on at the margin', [`- ${full}`, rest], 1],
    ['a paragraph until its sentence ends', [full, `${rest}.`, 'Then rest.'], 1],
    ['a quoted item', [`> - ${full}`, `>   ${rest}`], 1],
    ['a task by keyword', [`TODO: ${full}`, rest], 1],
  ])('%s is one text', (_, lines, end) => {
    expect(endOf(0, ...lines)).toBe(end);
  });

  test.each([
    ['short lines', ['bump ruth july 14th', 'get a schedule']],
    ['an item and the next one', [`- ${full}`, `- ${rest}`]],
    ['an item and a blank line', [`- ${full}`, '', rest]],
    ['a full line and a heading', [full, `## ${rest}`]],
    ['a full line and a label', [full, `Ruth: ${rest}`]],
    ['a full line and a keyword', [full, `TODO ${rest}`]],
    ['a full line and a bullet by hand', [full, `-- ${rest}`]],
    ['a full line and a number', [full, `1) ${rest}`]],
    ['a full line and a picture', [full, '![[gate.png]]']],
    ['a full line and a link', [full, 'https://example.org/gate']],
    ['a full line and a bold title', [full, '**Gates**']],
    ['a line that ends in a field', [`- ${full} 📅 2026-05-04`, `  ${rest}`]],
    ['a line that ends in a block id', [`- ${full} ^gate`, `  ${rest}`]],
    ['a full line and a table', [full, '| gate | shed |', '| --- | --- |']],
    ['a finished sentence and the next', [`${full} it.`, 'Then rest.']],
    ['a full line and its planning', [`TODO ${full}`, 'DEADLINE: <2026-05-04 Mon>']],
    ['a line of a note with long lines', [`${full} ${full} ${full}`, full, rest]],
    ['a line of a quotation and one outside', [`> ${full}`, `# ${rest}`]],
  ])('%s are apart', (_, lines) => {
    expect(endOf(0, ...lines)).toBe(0);
  });
});
