import { describe, expect, test } from 'vitest';
import { ownerMention } from '../../../../src/core/follow-ups/owner/owner-mention';
import { People } from '../../../../src/core/follow-ups/owner/people';
import { noteOf } from '../lines-of';

/** Lines typed in haste, where names have no capitals. */
const inHaste = [
  'keiko wants out of the rota',
  'bram had no van',
  'humidity again',
  'three of forty, all on the coast',
  'no drift',
];
/** The same, typed with care. */
const withCare = inHaste.map((line) => line.charAt(0).toUpperCase() + line.slice(1));

const ownerIn = (lines: readonly string[], line: string): string | null =>
  ownerMention(line, new People(noteOf(...lines).lines))?.owner ?? null;

describe('names in brackets, where the note has them in lower case too', () => {
  test.each([
    ['find a boat w a dry cabin (Bram)', 'Bram'],
    ['find a boat w a dry cabin. (Bram, Keiko)', 'Bram, Keiko'],
  ])('are owners in a note typed in haste: %s', (line, owner) => {
    expect(ownerIn(inHaste, line)).toBe(owner);
  });

  test.each([
    ['a word of a note typed with care', [...withCare, 'The vendra is old'], 'find a boat (Vendra)'],
    ['an everyday word', inHaste, 'find a boat (Optional)'],
    ['one everyday word of two', inHaste, 'find a boat (Bram, Optional)'],
    ['an acronym', inHaste, 'find a boat (ASAP)'],
    ['more than a name', inHaste, 'find a boat (Bram has one)'],
  ])('are none where they are %s', (_, lines, line) => {
    expect(ownerIn(lines, line)).toBeNull();
  });
});
