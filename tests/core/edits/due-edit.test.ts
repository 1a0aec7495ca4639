import { describe, expect, it } from 'vitest';
import { acted } from './plan-on';

const dueOn = (note: string, day: string | null, given = {}, line = 0): string =>
  acted(note, line, { kind: 'due', day }, given);

describe('a date in words is changed in their own style', () => {
  it.each([
    ['- bump iris july 14th', '- bump iris july 21st'],
    ['- bump iris by July 14', '- bump iris by July 21'],
    ['- bump iris by JUL 14', '- bump iris by JUL 21'],
    ['- bump iris JULY 14TH', '- bump iris JULY 21ST'],
    ['- pay rent by 14 july 2025', '- pay rent by 21 july 2025'],
    ['- pay rent by the 14th of july', '- pay rent by the 21st of july'],
    ['- call the printer 7/14', '- call the printer 7/21'],
    ['- call the printer by 07/14/25', '- call the printer by 07/21/25'],
    ['- nudge the bank on the 14th', '- nudge the bank on the 21st'],
    ['- send deck by 2025-07-14', '- send deck by 2025-07-21'],
    ['- bump iris by monday, july 14th', '- bump iris by monday, july 21st'],
    ['- call ana july 14 at 3pm', '- call ana july 21 at 3pm'],
    ['- call ana (by july 14)', '- call ana (by july 21)'],
    ['- [ ] pay rent july 14 ⏫ ^rent', '- [ ] pay rent july 21 ⏫ ^rent'],
    ['> - pay by sept 3  ', '> - pay by jul 21  '],
    ['- call ana by [[2025-07-14]]', '- call ana by [[2025-07-21]]'],
    ['- send the july 3 deck by july 14', '- send the july 3 deck by july 21'],
  ])('%j becomes %j', (line, expected) => {
    expect(dueOn(line, '2025-07-21')).toBe(expected);
  });

  it.each([
    ['- ask omar by thursday', '2025-07-04', '- ask omar by friday'],
    ['- ask omar by Wed', '2025-07-04', '- ask omar by Fri'],
    ['- bump iris july 14th', '2026-02-03', '- bump iris february 3rd'],
    ['- bump iris by july 2nd', '2025-08-11', '- bump iris by august 11th'],
    ['- bump iris by may 3, 2026', '2025-12-31', '- bump iris by december 31, 2025'],
  ])('%j on %s becomes %j', (line, day, expected) => {
    expect(dueOn(line, day)).toBe(expected);
  });

  it('day first where the note has it so', () => {
    const note = '- call the printer by 4/7\n\nwritten 29/6/2025, sent 30/6/2025';
    expect(dueOn(note, '2025-07-09')).toBe('- call the printer by 9/7');
  });
});

describe('a date in words that cannot be changed in their style is answered by a field', () => {
  it.each([
    ['- ask omar by friday', 'a weekday beyond its week'],
    ['- send deck tomorrow', 'a day that only its neighbour names'],
    ['- ring the vet end of july', 'a part of a month'],
    ['- ring the vet july 8-10', 'several days'],
    ['- call ana by 7 july 7pm', 'a figure that stands for the hour as well'],
    ['- call ana monday at 14', 'an hour that is the day’s number'],
    ['- bump iris by july fourteenth', 'a number in letters'],
    ['- call ana by [[2025-07-14|Monday]]', 'a link with other words'],
    ['need to call ana.', 'no date at all'],
  ])('%j: %s', (line) => {
    expect(dueOn(line, '2025-07-21')).toBe(`${line} 📅 2025-07-21`);
    expect(dueOn(line, '2025-07-21', { dateFormat: 'dataview' })).toBe(`${line} [due:: 2025-07-21]`);
  });
});

it('a sentence that goes on in the next line gets a field, whatever is chosen', () => {
  const note = 'call the harbour about the mooring and the fees that we\nstill owe them by july 14th';
  const expected = 'call the harbour about the mooring and the fees that we 📅 2025-07-21';
  expect(dueOn(note, '2025-07-21', { dateFormat: 'plain words' })).toBe(expected);
});

describe('a date field keeps its form', () => {
  it.each([
    ['- [ ] pay 📅 2025-07-14 ^id', '- [ ] pay 📅 2025-07-21 ^id'],
    ['- [ ] pay 🗓\uFE0F2025-07-14 #home  ', '- [ ] pay 🗓\uFE0F2025-07-21 #home  '],
    ['- [ ] pay ⏳ 2025-07-14', '- [ ] pay ⏳ 2025-07-21'],
    ['- [ ] pay ⏳ 2025-07-10 📅 2025-07-14', '- [ ] pay ⏳ 2025-07-10 📅 2025-07-21'],
    ['- [ ] pay [due:: 2025-07-14] now', '- [ ] pay [due:: 2025-07-21] now'],
    ['- [ ] pay (due:: 2025-07-14)', '- [ ] pay (due:: 2025-07-21)'],
    ['- [ ] pay [due:: [[2025-07-14]]]', '- [ ] pay [due:: [[2025-07-21]]]'],
    ['- [ ] pay [due:: soon]', '- [ ] pay [due:: 2025-07-21]'],
    ['- [ ] pay (@2025-07-14 09:00)', '- [ ] pay (@2025-07-21 09:00)'],
    ['- [ ] pay (@[[2025-07-14]] 09:00)', '- [ ] pay (@[[2025-07-21]] 09:00)'],
    ['- [ ] pay ⏰ 2025-07-14 09:00', '- [ ] pay ⏰ 2025-07-21 09:00'],
    ['- [ ] pay july 3 [priority:: high]', '- [ ] pay july 21 [priority:: high]'],
    ['- [ ] pay rent [priority:: high] ^p', '- [ ] pay rent [priority:: high] [due:: 2025-07-21] ^p'],
    ['- [ ] pay rent ⏫ ^p', '- [ ] pay rent ⏫ 📅 2025-07-21 ^p'],
    ['TODO pay', 'TODO pay 📅 2025-07-21'],
  ])('%j becomes %j', (line, expected) => {
    expect(dueOn(line, '2025-07-21', { dateFormat: 'plain words' })).toBe(
      line === 'TODO pay' ? 'TODO pay by July 21' : expected,
    );
  });
});

describe('in plain words', () => {
  it.each([
    ['- [ ] call ana', '2025-07-21', '- [ ] call ana by july 21'],
    ['- [ ] Call Ana ^id', '2025-07-21', '- [ ] Call Ana by July 21 ^id'],
    ['need to call ana.', '2025-07-21', 'need to call ana by july 21.'],
    ['- [ ] call ana', '2026-08-21', '- [ ] call ana by august 21, 2026'],
    ['- send deck tomorrow', '2025-07-21', '- send deck july 21'],
    ['- ring the vet end of july', '2025-07-21', '- ring the vet july 21'],
    ['- call ana on friday about the boat', '2025-07-21', '- call ana on july 21 about the boat'],
    ['- Friday: call ana', '2025-07-21', '- July 21: call ana'],
    ['- call ana until friday', '2025-07-21', '- call ana by july 21'],
    ['- **call ana by friday**', '2025-07-21', '- **call ana by july 21**'],
    ['- call ana friday at 3pm', '2025-07-21', '- call ana friday at 3pm 📅 2025-07-21'],
  ])('%j on %s becomes %j', (line, day, expected) => {
    expect(dueOn(line, day, { dateFormat: 'plain words' })).toBe(expected);
  });
});

describe('a date is taken away', () => {
  it.each([
    ['- [ ] pay 📅 2025-07-14 ^id', '- [ ] pay ^id'],
    ['- [ ] pay [due:: 2025-07-14] now', '- [ ] pay now'],
    ['- [ ] 📅 2025-07-14 pay rent', '- [ ] pay rent'],
    ['- [ ] pay (@2025-07-14 09:00)  ', '- [ ] pay  '],
    ['- bump iris july 14th', '- bump iris'],
    ['- ask omar by friday', '- ask omar'],
    ['- call ana (by july 14)', '- call ana'],
    ['- pay on friday.', '- pay.'],
  ])('%j becomes %j', (line, expected) => {
    expect(dueOn(line, null)).toBe(expected);
  });

  it.each([
    ['- by friday ask omar', 'part of the sentence'],
    ['- call ana (by july 14, or so)', 'part of the sentence'],
    ['- [ ] call ana', 'no date'],
  ])('not from %j: %s', (line, reason) => {
    expect(dueOn(line, null)).toMatch(`refused: `);
    expect(dueOn(line, null)).toMatch(reason);
  });

  it('not where it stands above the line', () => {
    expect(dueOn('## Due friday\n- [ ] call ana', null, {}, 1)).toMatch(/^refused: .*not stand on the line/);
  });
});

describe('a date is left alone', () => {
  it('where it is that day already', () => {
    expect(dueOn('- bump iris july 14th', '2025-07-14')).toBe('refused: It has that date already.');
  });

  it.each(['# call ana by friday', '| call ana | friday |'])('on %j', (line) => {
    expect(dueOn(line, '2025-07-21')).toMatch(/^refused: /);
  });
});
