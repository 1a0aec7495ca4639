import { describe, expect, test } from 'vitest';
import { isOptedOut } from '../../../src/core/note/opt-out';
import { parseNote } from '../../../src/core/note/parse-note';

const isOut = (...lines: readonly string[]): boolean => {
  const text = lines.join('\n');
  return isOptedOut(parseNote(text), text);
};

describe('a note that opted out', () => {
  test.each([
    ['by its property', ['---', 'follow-through: false', '---']],
    ['by a property with blanks', ['---', 'follow-through :  no', '---']],
    ['by a property in other letters', ['---', 'follow-through: Off', '---']],
    ['by a quoted property', ['---', '"follow-through": false', '---']],
    ['by a tag', ['#no-follow-through']],
    ['by a tag after words', ['recipes #no-follow-through']],
    ['by a tag before words', ['#no-follow-through recipes']],
    ['by a tag in the middle', ['fog', '', '- rope #no-follow-through', 'tar']],
    ['by a tag in a heading', ['# Recipes #no-follow-through']],
    ['by a listed tag', ['---', 'tags: [yard, no-follow-through]', '---']],
    ['by a listed tag with its hash', ['---', 'tags: ["#no-follow-through"]', '---']],
    ['by a tag on a line of its own', ['---', 'tags:', '- no-follow-through', '---']],
  ])('%s', (_, lines) => {
    expect(isOut(...lines)).toBe(true);
  });

  test.each([
    ['nothing', ['']],
    ['words', ['no follow-through today']],
    ['a property that says yes', ['---', 'follow-through: true', '---']],
    ['a property that says nothing', ['---', 'follow-through:', '---']],
    ['a property outside the front matter', ['fog', '---', 'follow-through: false', '---']],
    ['a longer property', ['---', 'follow-through-days: no', '---']],
    ['a longer tag', ['#no-follow-throughs']],
    ['a tag under it', ['#no-follow-through/yard']],
    ['a tag in code', ['```', '#no-follow-through', '```']],
    ['a tag in a comment', ['%%', '#no-follow-through', '%%']],
    ['a longer listed tag', ['---', 'tags: [no-follow-through-yet]', '---']],
    ['the other tag', ['#follow-through']],
  ])('not by %s', (_, lines) => {
    expect(isOut(...lines)).toBe(false);
  });
});
