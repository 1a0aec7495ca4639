import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNote } from '../../../src/core/note/parse-note';

/** Pieces that open, close or nest something, so that random notes reach the reader's every state. */
const piece = fc.constantFrom(
  ...[
    '- ',
    '* ',
    '1. ',
    '> ',
    '\t',
    '  ',
    '    ',
    '[ ] ',
    '[x] ',
    '# ',
    '```',
    '~~~',
    '%%',
    '<!--',
    '-->',
    '$$',
    '<div>',
  ],
  ...['---', '| a | b |', '|-|-|', 'a:', '**b**', '[!todo]', '\r', '\uFEFF', '🔥', 'word ', '', '\u05D0'],
);
const line = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));

describe('reading any text', () => {
  it('gives one line for each line of the text, byte for byte', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (note) => {
        const raws = parseNote(note).lines.map(({ raw }) => raw);
        expect(raws).toEqual(note.split('\n').map((raw) => raw.replace(/\r$/, '')));
      }),
    );
  });

  it('finds the content where it says it is, and parents and sections above', () => {
    fc.assert(
      fc.property(text, (note) => {
        for (const { raw, content, contentStart, parent, section, index } of parseNote(note).lines) {
          expect(raw.slice(contentStart, contentStart + content.length)).toBe(content);
          expect(parent?.index ?? -1).toBeLessThan(index);
          expect(section?.line ?? 0).toBeLessThanOrEqual(index);
        }
      }),
    );
  });

  it('is not changed by CRLF line breaks', () => {
    fc.assert(
      fc.property(text, (note) => {
        const unix = note.replace(/\r/g, '');
        expect(parseNote(unix.replace(/\n/g, '\r\n'))).toEqual(parseNote(unix));
      }),
    );
  });

  it('reads lines as before when a blank line is put at the end', () => {
    fc.assert(
      fc.property(text, (note) => {
        const before = parseNote(note).lines;
        const after = parseNote(`${note}\n`).lines;
        expect(after.slice(0, -1).map(({ raw, content }) => [raw, content])).toEqual(
          before.map(({ raw, content }) => [raw, content]),
        );
      }),
    );
  });
});
