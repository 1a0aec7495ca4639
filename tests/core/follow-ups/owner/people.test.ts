import { describe, expect, test } from 'vitest';
import { attendeesOn } from '../../../../src/core/follow-ups/owner/attendees';
import { People, strangers } from '../../../../src/core/follow-ups/owner/people';
import { noteOf } from '../lines-of';

const attendees = (...lines: readonly string[]) =>
  noteOf(...lines)
    .lines.flatMap(attendeesOn)
    .map(({ name }) => name);

describe('attendee lists', () => {
  test.each([
    [['Attendees: Zorin, Brakka'], ['Zorin', 'Brakka']],
    [['**Present:** Zorin Vale, Brakka & Odu'], ['Zorin Vale', 'Brakka', 'Odu']],
    [['present: zorin, brakka'], ['zorin', 'brakka']],
    [['Participants (remote): Zorin; Brakka'], ['Zorin', 'Brakka']],
    [
      ['## Attendees', '', '- Zorin Vale (ZV)', '- [Brakka](https://example.org)'],
      ['Zorin Vale', 'Brakka'],
    ],
    [
      ['**Attending:**', '- Zorin', '- @brakka'],
      ['Zorin', 'brakka'],
    ],
    [
      ['### Who was present:', '- Zorin - chair', '- Brakka'],
      ['Zorin', 'Brakka'],
    ],
    [[':ATTENDEES: Zorin, Brakka'], ['Zorin', 'Brakka']],
  ])('%j', (lines, names) => {
    expect(attendees(...lines)).toEqual(names);
  });

  test.each([
    [['We invited Zorin and Brakka']],
    [['People love gates: Zorin, Brakka']],
    [['## Topics', '- Zorin', '- Brakka']],
    [['the present: a gate for 10 people']],
    [['- presents: 12']],
  ])('%j lists nobody', (lines) => {
    expect(attendees(...lines)).toEqual([]);
  });
});

describe('how familiar a name is', () => {
  test.each([
    ['Ruth', 'known'],
    ['ruth', 'known'],
    ['Ruth Vale', 'known'],
    ['@ruth', 'known'],
    ['Ruth’s', 'known'],
    ['Mark', 'known'],
    ['mark', 'not a name'],
    ['Vesmira', 'possible'],
    ['O’Brakka', 'possible'],
    ['McBrakka', 'possible'],
    ['GitHub', 'not a name'],
    ['Q3', 'not a name'],
    ['Agenda', 'not a name'],
    ['Documentation', 'not a name'],
    ['Break-out', 'not a name'],
    ['X', 'not a name'],
  ])('%s is %s', (name, familiarity) => {
    expect(strangers.familiarity(name)).toBe(familiarity);
  });

  test('a word that the note has in lower case too is nobody’s name', () => {
    const people = new People(noteOf('Vrille: fix it', 'the vrille is stuck').lines);
    expect(people.familiarity('Vrille')).toBe('not a name');
    expect(people.familiarity('Brakka')).toBe('possible');
  });

  test('who acts in a note is known in all of it', () => {
    const people = new People(noteOf('Vrille said the gate is open', 'Brakka: the gate').lines);
    expect(people.familiarity('Vrille')).toBe('known');
    expect(people.familiarity('Brakka')).toBe('possible');
  });

  test('somebody known vouches for the others of a list', () => {
    expect(strangers.areKnown('Ruth, Vesmira')).toBe(true);
    expect(strangers.areKnown('Vesmira')).toBe(false);
    expect(strangers.areKnown('Ruth, Agenda')).toBe(false);
  });
});
