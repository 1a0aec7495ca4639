import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../../src/core/edits/anchor-of';
import { locate } from '../../../src/core/edits/locate';
import { parseNote } from '../../../src/core/note/parse-note';

const PATH = 'Notes/Standup.md';

/** Where a line that was anchored in one text is found in another. */
function found(before: string, line: number, after: string): number | string {
  const located = locate(after, anchorOf(parseNote(before), line, PATH));
  if (located.kind === 'found') {
    expect(after.slice(located.offset).split(/\r?\n/)[0]).toBe(after.split(/\r?\n/)[located.line]);
  }
  return located.kind === 'found' ? located.line : located.kind;
}

const lines = (...all: string[]): string => all.join('\n');

describe('an anchor', () => {
  const note = lines('# Week', '## Monday', '', '- [ ] call', '- note', '- [ ] call ^c1', '- [ ] call', '');

  it('holds what tells the line from others', () => {
    expect(anchorOf(parseNote(note), 6, PATH)).toMatchObject({
      path: PATH,
      text: '- [ ] call',
      line: 6,
      ordinal: 1,
      equals: 2,
      headings: ['Week', 'Monday'],
      blockId: null,
    });
    expect(anchorOf(parseNote(note), 5, PATH).blockId).toBe('c1');
  });

  it('has the nearest two lines with words as neighbours', () => {
    const anchor = anchorOf(parseNote(note), 3, PATH);
    expect(anchor.above).toHaveLength(2);
    expect(anchor.below).toHaveLength(2);
    expect(anchorOf(parseNote('\n\n- only\n\n'), 2, PATH)).toMatchObject({ above: [], below: [] });
  });

  it('is the same whatever the line breaks and the byte order mark', () => {
    const plain = anchorOf(parseNote(note), 3, PATH);
    expect(anchorOf(parseNote(`\uFEFF${note.replaceAll('\n', '\r\n')}`), 3, PATH)).toEqual(plain);
  });

  it('of a line that is not there is a mistake', () => {
    expect(() => anchorOf(parseNote('one'), 1, PATH)).toThrow(RangeError);
  });

  it('costs little for every line of a long note of equal lines', () => {
    const many = parseNote('- [ ] call\n'.repeat(20_000));
    const anchors = many.lines.map((_, line) => anchorOf(many, line, PATH));
    expect(anchors[19_999]).toMatchObject({ ordinal: 19_999, equals: 20_000 });
  });
});

describe('a line with no equal is found', () => {
  const before = lines('# Monday', '- [ ] call Ana', '- [ ] pay rent', 'bye');
  it.each([
    ['in the same note', before, 1],
    ['below inserted lines', lines('new', 'newer', before), 3],
    ['above all that was there', lines('- [ ] call Ana', '# Monday', '- [ ] pay rent', 'bye'), 0],
    ['under another heading', lines('# Monday', '- [ ] pay rent', '# Tuesday', '- [ ] call Ana'), 3],
    ['with all its neighbours gone', '- [ ] call Ana', 0],
    ['with Windows line breaks', before.replaceAll('\n', '\r\n'), 1],
    ['behind a byte order mark', '\uFEFF- [ ] call Ana\nbye', 0],
    ['beside a copy elsewhere that has other neighbours', lines(before, '- [ ] call Ana', 'end'), 1],
  ])('%s', (_, after, line) => {
    expect(found(before, 1, after)).toBe(line);
  });
});

describe('a line is missing', () => {
  const before = lines('# Monday', '- [ ] call Ana', '- [ ] pay rent', 'bye');
  it.each([
    ['when it was removed', lines('# Monday', '- [ ] pay rent', 'bye')],
    ['when it was edited', lines('# Monday', '- [ ] call Ana now', '- [ ] pay rent', 'bye')],
    ['when it was ticked', lines('# Monday', '- [x] call Ana', '- [ ] pay rent', 'bye')],
    ['when its indentation changed', lines('# Monday', '  - [ ] call Ana', '- [ ] pay rent', 'bye')],
    ['when a space was added', lines('# Monday', '- [ ] call Ana ', '- [ ] pay rent', 'bye')],
    ['when it only stands inside of another', lines('# Monday', '- [ ] call Ana and Ben', 'bye')],
    ['in a code fence', lines('# Monday', '```', '- [ ] call Ana', '```', 'bye')],
    ['in a comment', lines('# Monday', '%%', '- [ ] call Ana', '%%', 'bye')],
    ['in a comment of HTML', lines('# Monday', '<!--', '- [ ] call Ana', '-->', 'bye')],
    ['in a formula', lines('# Monday', '$$', '- [ ] call Ana', '$$', 'bye')],
    ['in front matter', lines('---', '- [ ] call Ana', '---', 'bye')],
    ['in an empty note', ''],
  ])('%s', (_, after) => {
    expect(found(before, 1, after)).toBe('missing');
  });
});

describe('equal lines', () => {
  const twice = lines('# Monday', 'one', '- [ ] call', 'two', '# Tuesday', 'three', '- [ ] call', 'four');

  it('are told apart in a note that has not changed', () => {
    const run = lines('- [ ] call', '- [ ] call', '- [ ] call', '- [ ] call', '- [ ] call', '- [ ] call');
    for (const line of [0, 1, 2, 3, 4, 5]) expect(found(run, line, run)).toBe(line);
  });

  it('are told apart by their surroundings in a note that has', () => {
    const after = lines('new', twice, 'end');
    expect(found(twice, 2, after)).toBe(3);
  });

  it.each([
    ['one of them was removed', lines('# Monday', 'one', 'two', '# Tuesday', 'three', '- [ ] call', 'four')],
    ['one of them was ticked', twice.replace('[ ]', '[x]')],
    [
      'they changed places with their neighbours',
      lines('# Tuesday', 'one', '- [ ] call', 'two', '# Monday', 'three', '- [ ] call', 'four'),
    ],
    [
      'the note was turned over',
      lines('# Tuesday', 'three', '- [ ] call', 'four', '# Monday', 'one', '- [ ] call', 'two').replace(
        'one',
        '1',
      ),
    ],
  ])('are not guessed at when %s', (_, after) => {
    expect(found(twice, 2, after)).toBe('ambiguous');
  });

  it('are not guessed at when an identical line landed on the old number', () => {
    const before = lines('- [ ] call', 'x', '- [ ] call', 'x', 'y');
    const after = lines('new', 'newer', before);
    expect(found(before, 2, after)).not.toBe(2);
  });

  it.each([
    ['one more came', lines(twice, '- [ ] call'), 2],
    ['a neighbour was edited', twice.replace('one', 'once'), 2],
    [
      'all four neighbours were edited',
      lines('# Mon', 'once', '- [ ] call', 'twice', '# Tue', twice.slice(42)),
      'ambiguous',
    ],
  ])('are told apart by the rest of the note when %s', (_, after, line) => {
    expect(found(twice, 2, after)).toBe(line);
  });

  it('that are alike in all surroundings are told apart by what stands further off', () => {
    const block = lines('a', 'b', '- [ ] call', 'c', 'd');
    const before = lines(block, block, block);
    expect(found(before, 7, lines(before, 'more'))).toBe(7);
    expect(found(before, 7, lines(block, block))).toBe('ambiguous');
    expect(found(before, 7, lines(block, block, block, block))).toBe('ambiguous');
  });

  it('are told apart in the first of two blocks when it was edited', () => {
    const block = ['a', 'b', '- [ ] call', 'c', 'd'];
    const edited = ['a', 'bb', '- [ ] call', 'c', 'd'];
    expect(found(lines('x', ...block, ...block, 'y'), 3, lines('x', ...edited, ...block, 'y'))).toBe(3);
  });

  it('are not compared with the note as it was where that was not kept', () => {
    const { note: _, ...bare } = anchorOf(parseNote(twice), 2, PATH);
    expect(locate(twice.replace('one', 'once'), bare).kind).toBe('ambiguous');
  });

  it.each([
    ['above', lines('a', 'bb', '- [ ] call', 'c', 'd', 'a', 'b', '- [ ] call', 'e', 'f')],
    ['below', lines('a', 'b', '- [ ] call', 'c', 'dd', 'e', 'f', '- [ ] call', 'c', 'd')],
  ])('are not taken for the one that was there for what stands %s them alone', (_, after) => {
    expect(found(lines('a', 'b', '- [ ] call', 'c', 'd'), 2, after)).toBe('ambiguous');
  });

  it('are not taken for one another under different headings', () => {
    const before = lines('# A', 'a', 'b', '- [ ] call', 'c', 'd');
    const after = lines('# A', 'a', 'bb', '- [ ] call', 'c', 'd', '# B', 'a', 'b', '- [ ] call', 'c', 'd');
    expect(found(before, 3, after)).toBe('ambiguous');
  });

  it('in code count: the one in the text is not taken for the one that was there', () => {
    const before = lines('- [ ] call', 'x', '```', '- [ ] call', '```');
    expect(found(before, 0, lines('y', 'x', '- [ ] call', 'z'))).toBe('ambiguous');
  });

  it('names the candidates', () => {
    const anchor = anchorOf(parseNote(twice), 2, PATH);
    const swapped = lines('# Monday', 'three', '- [ ] call', 'two', '# Monday', 'one', '- [ ] call', 'four');
    expect(locate(swapped, anchor)).toEqual({ kind: 'ambiguous', lines: [2, 6] });
  });
});

describe('a line that was retyped', () => {
  const before = lines('a', '- [ ] call ^c1', 'b', '- [ ] pay', 'c');
  const lost = (line: number, after: string) => locate(after, anchorOf(parseNote(before), line, PATH));

  it('is shown by its block id, wherever it went', () => {
    const after = lines('- [ ] call Ana ^c1', 'a', 'x', 'b', '- [ ] pay', 'c');
    expect(lost(1, after)).toEqual({ kind: 'missing', lines: [0] });
  });

  it('is shown by what stands around it', () => {
    const after = lines('new', 'a', '- [ ] call ^c1', 'b', '- [ ] pay rent', 'c');
    expect(lost(3, after)).toEqual({ kind: 'missing', lines: [4] });
  });

  it('is not shown where it is gone', () => {
    expect(lost(3, lines('a', '- [ ] call ^c1', 'b', 'c'))).toEqual({ kind: 'missing', lines: [] });
  });
});
