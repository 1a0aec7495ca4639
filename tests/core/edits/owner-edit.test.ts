import { describe, expect, it } from 'vitest';
import { acted } from './plan-on';

const give = (line: string, name: string | null): string => acted(line, 0, { kind: 'owner', name });

describe('a line is given to somebody in its own style', () => {
  it.each([
    ['- [ ] call the bank', '- [ ] call the bank (Omar)'],
    ['- [ ] call the bank 📅 2025-07-14 ^x', '- [ ] call the bank (Omar) 📅 2025-07-14 ^x'],
    ['- [ ] call [due:: 2025-07-14]', '- [ ] call [due:: 2025-07-14] [assignee:: Omar]'],
    ['- [ ] call (due:: 2025-07-14) ^x', '- [ ] call (due:: 2025-07-14) (assignee:: Omar) ^x'],
    ['- call the bank (Annie)', '- call the bank (Omar)'],
    ['- Annie: call the bank', '- Omar: call the bank'],
    ['- Annie to call the bank', '- Omar to call the bank'],
    ['- [ ] call 👤 annie 📅 2025-07-14', '- [ ] call 👤 Omar 📅 2025-07-14'],
    ['- [ ] call [assignee:: Annie]', '- [ ] call [assignee:: Omar]'],
    ['- [ ] call [owner:: [[Annie]]]', '- [ ] call [owner:: Omar]'],
  ])('%j becomes %j', (line, expected) => {
    expect(give(line, 'Omar')).toBe(expected);
  });
});

describe('a line becomes mine', () => {
  it.each([
    ['- call the bank (Annie)', '- call the bank'],
    ['- Annie: call the bank', '- call the bank'],
    ['- Annie to call the bank', '- Annie to call the bank [assignee:: me]'],
    ['- [ ] call [assignee:: Annie]', '- [ ] call [assignee:: me]'],
  ])('%j becomes %j', (line, expected) => {
    expect(give(line, 'me')).toBe(expected);
  });

  it('not where nobody else has it', () => {
    expect(give('- [ ] call the bank', 'me')).toMatch(/^refused: .*yours already/);
  });
});

describe('a line is taken from everybody', () => {
  it.each([
    ['- call the bank (Annie)', '- call the bank'],
    ['- Annie: call the bank', '- call the bank'],
    ['- [ ] call 👤 annie ⏫', '- [ ] call ⏫'],
    ['- [ ] call [assignee:: Annie] ^x', '- [ ] call ^x'],
  ])('%j becomes %j', (line, expected) => {
    expect(give(line, null)).toBe(expected);
  });

  it.each([
    ['- Annie to call the bank', 'part of the sentence'],
    ['- [ ] call the bank', 'Nobody has it'],
  ])('not %j: %s', (line, reason) => {
    expect(give(line, null)).toMatch(reason);
  });
});

describe('who has a line is left alone', () => {
  it.each([
    ['- call the bank (Annie)', 'Annie', 'already'],
    ['- [ ] call 👤 annie', 'Omar Haddad', 'in its own way'],
    ['# Annie: call the bank', 'Omar', 'heading'],
  ])('%j for %j', (line, name, reason) => {
    expect(give(line, name)).toMatch(/^refused: /);
    expect(give(line, name)).toMatch(reason);
  });
});
