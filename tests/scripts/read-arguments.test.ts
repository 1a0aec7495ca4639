import { describe, expect, test } from 'vitest';
import { readArguments } from '../../scripts/read/read-arguments';

describe('the arguments of npm run read', () => {
  test.each([
    [['notes'], { folder: 'notes', today: null, all: false }],
    [['notes', '--all'], { folder: 'notes', today: null, all: true }],
    [['--today=2026-03-03', 'notes'], { folder: 'notes', today: '2026-03-03', all: false }],
  ])('%j are understood', (args, expected) => {
    expect(readArguments(args)).toEqual(expected);
  });

  test.each([
    [[], 'Name one folder'],
    [['notes', 'more notes'], 'Name one folder'],
    [['notes', '--al'], 'no option --al'],
    [['notes', '--today'], 'no option --today'],
    [['notes', '--today='], 'not a day'],
    [['notes', '--today=tomorrow'], 'not a day'],
    [['notes', '--today=2026-02-30'], 'not a day'],
    [['notes', '--today=2026-13-01'], 'not a day'],
  ])('%j are refused with a sentence', (args, sentence) => {
    expect(() => readArguments(args)).toThrow(sentence);
  });
});
