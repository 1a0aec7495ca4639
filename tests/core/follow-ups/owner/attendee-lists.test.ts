import { describe, expect, test } from 'vitest';
import { attendeesIn, attendeesOn } from '../../../../src/core/follow-ups/owner/attendees';
import { noteOf } from '../lines-of';

const namesOn = (...lines: readonly string[]): string[] =>
  noteOf(...lines)
    .lines.flatMap(attendeesOn)
    .map(({ name }) => name);

describe('people in a list', () => {
  test.each([
    ['Odile, Teo', ['Odile', 'Teo']],
    ['Odile & Teo', ['Odile', 'Teo']],
    ['Odile and Teo', ['Odile', 'Teo']],
    ['Odile; Teo', ['Odile', 'Teo']],
    ['Odile | Teo', ['Odile', 'Teo']],
    ['odile, teo', ['odile', 'teo']],
    ['Odile Vale (chair), Teo', ['Odile Vale', 'Teo']],
    ['[[Odile]], [[Teo]]', ['Odile', 'Teo']],
    ['[Odile](https://example.org), Teo', ['Odile', 'Teo']],
    ['**Odile**, Teo', ['Odile', 'Teo']],
    ['Odile - chair', ['Odile']],
    ['12 gulls, Odile', ['Odile']],
    ['a crew of five from the yard', []],
    ['', []],
  ])('%s: %j', (words, names) => {
    expect(attendeesIn(words).map(({ name }) => name)).toEqual(names);
  });

  test('initials in parentheses are another name', () => {
    expect(attendeesIn('Odile Vale (OV)')).toEqual([{ name: 'Odile Vale', aliases: ['OV'] }]);
  });
});

describe('lists of those who take part', () => {
  test.each([
    [['Attendees: Odile, Teo'], ['Odile', 'Teo']],
    [['- Present: Odile, Teo'], ['Odile', 'Teo']],
    [['**Participants**: Odile'], ['Odile']],
    [['In attendance: Odile'], ['Odile']],
    [['Regrets: Odile'], ['Odile']],
    [['Chair: Odile'], ['Odile']],
    [['Scribe: Odile'], ['Odile']],
    [['With: Odile'], ['Odile']],
    [['Who was there: Odile'], ['Odile']],
    [
      ['## Attendees', '- Odile', '- Teo'],
      ['Odile', 'Teo'],
    ],
    [
      ['Attendees:', '- Odile', '- Teo'],
      ['Odile', 'Teo'],
    ],
    [
      ['- Attendees', '  - Odile', '  - Teo'],
      ['Odile', 'Teo'],
    ],
  ])('%j: %j', (lines, names) => {
    expect(namesOn(...lines)).toEqual(names);
  });

  test.each([
    [['Odile, Teo']],
    [['Boats: Osprey, Heron']],
    [['Presents: Odile']],
    [['Chairs: forty']],
    [['We went with Odile']],
    [['## Slip', '- Odile']],
    [['- Slip', '  - Odile']],
    [['## Attendees', 'the whole crew of the yard came']],
    [['Attendees: ']],
  ])('%j: nobody', (lines) => {
    expect(namesOn(...lines)).toEqual([]);
  });
});
