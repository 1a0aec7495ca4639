import { describe, expect, it } from 'vitest';
import { followUpLines } from './wording/follow-ups';
import { otherLines } from './wording/other-lines';
import { isShownIn } from './wording/settings-of-lines';

const cases = (tables: typeof followUpLines) =>
  tables.flatMap(([surroundings, table]) =>
    table.map((line) => ({ line, path: surroundings.path, surroundings })),
  );

describe('a line that asks for something', () => {
  it.each(cases(followUpLines))('is shown: $line ($path)', ({ line, surroundings }) => {
    expect(isShownIn(line, surroundings)).toBe(true);
  });
});

describe('a line that asks for nothing', () => {
  it.each(cases(otherLines))('is not shown: $line ($path)', ({ line, surroundings }) => {
    expect(isShownIn(line, surroundings)).toBe(false);
  });
});
