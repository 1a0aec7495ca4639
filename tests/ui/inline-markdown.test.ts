import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inlineMarkdown, type Inline } from '../../src/ui/inline-markdown';

/** A tree as a short text: `strong(a em(b))`. */
function sketch(pieces: readonly Inline[]): string {
  return pieces.map(sketchOne).join('');
}

function sketchOne(piece: Inline): string {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'code':
    case 'tag':
      return `${piece.kind}(${piece.text})`;
    case 'note link':
      return `note(${piece.target}|${piece.text})`;
    case 'link':
      return `link(${piece.href}|${sketch(piece.children)})`;
    default:
      return `${piece.kind}(${sketch(piece.children)})`;
  }
}

const marked: readonly (readonly [string, string])[] = [
  ['send **the draft** now', 'send strong(the draft) now'],
  ['send *the draft* now', 'send emphasis(the draft) now'],
  ['__send__ _it_', 'strong(send) emphasis(it)'],
  ['~~old~~ ==new==', 'strike(old) highlight(new)'],
  ['***both***', 'strong(emphasis(both))'],
  ['**bold *and* em**', 'strong(bold emphasis(and) em)'],
  ['*em **and** bold*', 'emphasis(em strong(and) bold)'],
  ['**bold *to the end***', 'strong(bold emphasis(to the end))'],
  ['**one** and **two**', 'strong(one) and strong(two)'],
  ['run `npm *test*`', 'run code(npm *test*)'],
  ['``a ` b``', 'code(a ` b)'],
  ['*a `*` b*', 'emphasis(a code(*) b)'],
  ['ask [[Ana Silva]]', 'ask note(Ana Silva|Ana Silva)'],
  ['ask [[People/Ana|Ana]]', 'ask note(People/Ana|Ana)'],
  ['see [[Plan#Next steps]]', 'see note(Plan#Next steps|Plan › Next steps)'],
  ['![[photo.png]]', 'note(photo.png|photo.png)'],
  ['**[[Ana]] first**', 'strong(note(Ana|Ana) first)'],
  [
    'read [the *guide*](https://example.org/a_b_c)',
    'read link(https://example.org/a_b_c|the emphasis(guide))',
  ],
  ['[page](https://example.org/a_(b))', 'link(https://example.org/a_(b)|page)'],
  ['[plan](Work/The%20plan.md)', 'note(Work/The plan.md|plan)'],
  ['see https://www.example.org/x_y_z.', 'see link(https://www.example.org/x_y_z|example.org/x_y_z).'],
  ['(https://example.org)', '(link(https://example.org|example.org))'],
  ['<https://example.org>', 'link(https://example.org|example.org)'],
  ['[mail](mailto:ana@example.org)', 'link(mailto:ana@example.org|mail)'],
  ['call Bob #errands #work/urgent', 'call Bob tag(#errands) tag(#work/urgent)'],
  ['\\*not em\\*', '*not em*'],
];

const plain: readonly string[] = [
  'nothing special',
  '2 * 3 * 4',
  '* a star',
  '**never closed',
  '** spaced **',
  '=====',
  'weights w_{x} and w_{y}',
  'max_batch_size and my_other_name',
  'a ~ b ~ c',
  'a = b == c',
  'issue #42',
  'C# and F#',
  'a#b',
  '[ ] box',
  '[not a link] (text)',
  '[[]]',
  '`never closed',
  '<b>no HTML</b>',
  '<script>alert(1)</script>',
  'h',
  'https://',
  '5 > 3 & 2 < 4',
];

describe('inline Markdown', () => {
  test.each(marked)('%s', (text, expected) => {
    expect(sketch(inlineMarkdown(text))).toBe(expected);
  });

  test.each(plain)('%s stays as it is', (text) => {
    expect(inlineMarkdown(text).map((piece) => piece.kind)).toEqual(['text']);
    expect(sketch(inlineMarkdown(text))).toBe(text);
  });

  test.each(['[x](javascript:alert(1))', '[x](data:text/html,1)', '[x](vbscript:a)'])(
    '%s is no link to the outside',
    (text) => {
      expect(inlineMarkdown(text).map((piece) => piece.kind)).not.toContain('link');
    },
  );

  test('is read for any text without an error and without inventing words', () => {
    const words = (pieces: readonly Inline[]): string =>
      pieces
        .map((piece) => ('children' in piece ? words(piece.children) : piece.text))
        .join('')
        .replace(/[^\p{L}\p{N}]/gu, '');
    const char = fc.constantFrom('*', '_', '`', '~', '=', '\\', ' ', 'a', 'b');
    fc.assert(
      fc.property(fc.array(char, { maxLength: 40 }), (chars) => {
        const text = chars.join('');
        expect(words(inlineMarkdown(text))).toBe(text.replace(/[^ab]/g, ''));
      }),
    );
  });

  test('is not looked for in a line as long as a page', () => {
    const text = `**a** ${'*x '.repeat(3000)}`;
    expect(inlineMarkdown(text)).toEqual([{ kind: 'text', text }]);
  });
});
