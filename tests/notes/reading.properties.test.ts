import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../src/core/follow-ups/follow-up';
import { readNote } from '../../src/core/read-note';
import { defaultSettings } from '../../src/core/settings/settings';

function followUpsOf(text: string): readonly FollowUp[] {
  return readNote(text, {
    path: 'Notes/2025-03-14.md',
    fileDay: '2025-03-14',
    dailyNoteFormat: null,
    parseYaml: () => ({}),
    settings: defaultSettings,
  }).followUps;
}

const words = fc.constantFrom(
  'send Teo the drawings',
  'need to book the ferry by friday',
  'Mara will ask the port',
  'Ruth: draft the letter',
  'called the dentist',
  'the crane was late',
  'next steps:',
  '**to do**',
  'who pays for the roof?',
  'TODO buy hooks',
  'july 24th - regatta',
  '| Who | Task |',
  '| --- | --- |',
  '| Teo | order the chains |',
  '```',
  '%% hidden %%',
  '',
);
const prefix = fc.constantFrom('', '- ', '* ', '\t- ', '    - ', '1. ', '- [ ] ', '- [x] ', '## ', '> ', '** ', '> - [ ] ');
const noteLine = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(prefix, words).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ maxLength: 40, unit: 'grapheme' }).map((text) => text.replace(/[\r\n]/g, ' ')) },
);
const note = fc.array(noteLine, { maxLength: 25 }).map((lines) => lines.join('\n'));

/** What of a follow-up does not hang on the number of its line. */
const withoutPlace = ({ line: _line, endLine: _endLine, anchor: _anchor, details: _details, ...rest }: FollowUp) => rest;

describe('reading a note', () => {
  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(note, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        for (const { confidence, why, line, endLine } of followUpsOf(text)) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(why.length).toBeLessThanOrEqual(3);
          expect(endLine).toBeGreaterThanOrEqual(line);
        }
      }),
    );
  });

  it('finds the same with a blank line at the end', () => {
    fc.assert(
      fc.property(note, (text) => {
        expect(followUpsOf(`${text}\n\n`).map(withoutPlace)).toEqual(followUpsOf(`${text}\n`).map(withoutPlace));
      }),
    );
  });

  it('finds the same one line further down with a blank line on top', () => {
    fc.assert(
      fc.property(note, (text) => {
        const before = followUpsOf(text);
        const after = followUpsOf(`\n${text}`);
        expect(after.map(withoutPlace)).toEqual(before.map(withoutPlace));
        expect(after.map(({ line, endLine }) => [line, endLine])).toEqual(
          before.map(({ line, endLine }) => [line + 1, endLine + 1]),
        );
      }),
    );
  });
});
