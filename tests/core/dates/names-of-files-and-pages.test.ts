import { describe, expect, it } from 'vitest';
import { daysIn } from './first-phrase';

const words = ['2026-01-03', 'jan-3', 'friday', 'tomorrow', 'march-2026'];

describe('no date inside', () => {
  it.each([
    ['an address', (name: string) => `https://example.org/${name}`],
    ['an address with a query', (name: string) => `https://example.org/?day=${name}`],
    ['an address with a fragment', (name: string) => `see http://example.org/list#${name}`],
    ['an address without its scheme', (name: string) => `www.example.org/${name}`],
    ['the target of a link', (name: string) => `[the list](https://example.org/${name})`],
    ['the file of a link', (name: string) => `[the list](notes/${name}.md)`],
    ['a code span', (name: string) => `run \`${name}\` again`],
    ['a longer code span', (name: string) => `run \`open --day ${name}\` again`],
    ['a tag', (name: string) => `mop #${name}`],
    ['a block id', (name: string) => `mop the hall ^${name}`],
    ['the name of a file', (name: string) => `mop-${name}.txt`],
    ['the name of a picture', (name: string) => `${name}.png`],
    ['a path', (name: string) => `logs/${name}.txt`],
    ['a mail address', (name: string) => `${name}@example.org`],
    ['an identifier', (name: string) => `mop_${name}_done`],
    ['a variable', (name: string) => `$${name}`],
  ])('%s', (_, inside) => {
    for (const name of words) expect([name, daysIn(inside(name))]).toEqual([name, '']);
  });

  it('but beside each of them', () => {
    for (const beside of [
      'https://example.org/list',
      '[the list](https://example.org/list)',
      '`open`',
      '#mop',
      'list.txt',
      'omar@example.org',
      'mop_done',
      '**mop**',
      '==mop==',
      '[[Mop]]',
      '![[mop.png]]',
    ]) {
      expect([beside, daysIn(`${beside} friday`)]).toEqual([beside, '2025-07-04']);
      expect([beside, daysIn(`by friday ${beside}`)]).toEqual([beside, '..2025-07-04']);
      expect([beside, daysIn(`jan 3 ${beside}`)]).toEqual([beside, '2026-01-03']);
      expect([beside, daysIn(`${beside} 2026-01-03`)]).toEqual([beside, '2026-01-03']);
    }
  });

  it.each([
    ['mop the hall (friday)', '2025-07-04'],
    ['mop the hall, friday', '2025-07-04'],
    ['mop the hall: friday', '2025-07-04'],
    ['mop the hall; friday', '2025-07-04'],
    ['mop the hall – friday', '2025-07-04'],
    ['mop the hall -> friday', '2025-07-04'],
    ['mop the hall → friday', '2025-07-04'],
    ['mop the hall "friday"', '2025-07-04'],
    ['mop the hall friday!', '2025-07-04'],
    ['mop the hall friday?', '2025-07-04'],
    ['mop the hall friday…', '2025-07-04'],
    ['- [ ] mop the hall friday', '2025-07-04'],
    ['1. mop the hall friday', '2025-07-04'],
    ['> mop the hall friday', '2025-07-04'],
    ['| mop | friday |', '2025-07-04'],
    ['TODO friday mop the hall', '2025-07-04'],
    ['friday: mop the hall', '2025-07-04'],
    ['friday - mop the hall', '2025-07-04'],
    ['(by friday) mop the hall', '..2025-07-04'],
    ['mop the hall\tfriday', '2025-07-04'],
    ['mop the hall 🧹 friday', '2025-07-04'],
    ['naïve café, friday', '2025-07-04'],
    ['床を拭く friday', '2025-07-04'],
  ])('and between any marks: %s', (text, days) => {
    expect(daysIn(text)).toBe(days);
  });
});
