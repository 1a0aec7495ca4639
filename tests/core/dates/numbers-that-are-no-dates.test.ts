import { describe, expect, it } from 'vitest';
import { daysIn } from './first-phrase';

function expectNone(text: string): void {
  for (const dayFirst of [false, true]) {
    expect(daysIn(text, { dayFirst })).toBe('');
    expect(daysIn(text, { dayFirst, writtenOn: '2025-12-31' })).toBe('');
  }
}

describe('no date in numbers', () => {
  it.each([
    ['update to 14.2.1'],
    ['v3.11 is out'],
    ['v2.0.0-beta.4'],
    ['firmware 1.12.3'],
    ['node 22.11.0'],
    ['driver 550.54.14'],
    ['android 15'],
    ['clause 7.1.2'],
    ['ip 172.16.4.12'],
    ['port 8080'],
    ['pi is about 3.1416'],
    ['build 4021'],
  ])('of a version or a section: %s', (text) => {
    expectNone(text);
  });

  it.each([
    ['a 16:9 screen'],
    ['mix 3:1'],
    ['1:1 with Omar'],
    ['odds of 7:2'],
    ['1/2 an onion'],
    ['2/3 of a cup'],
    ['1/4 teaspoon'],
    ['scored 18/20'],
    ['won 3-1'],
    ['a 2-2 draw'],
    ['lost 6-4, 6-3'],
    ['24/7 desk'],
    ['24/7'],
    ['since 9/11'],
    ['after 9/11'],
    ['50/50'],
    ['80/20 rule'],
    ['20/20 vision'],
    ['4x4'],
    ['2x3 m'],
    ['12 x 12 tiles'],
    ['15% off'],
    ['up 3.5%'],
    ['-4 outside'],
    ['+12'],
  ])('of a ratio, a share or a score: %s', (text) => {
    expectNone(text);
  });

  it.each([
    ['ring 555-0142'],
    ['ring 020 7946 0123'],
    ['ring +44 20 7946 0123'],
    ['ring (0161) 496 0142'],
    ['ring 01632 960 142'],
    ['ext. 1214'],
    ['fax 555.0142'],
    ['room 14'],
    ['room 4-07'],
    ['rooms 12 and 14'],
    ['flat 12'],
    ['unit 7/14B'],
    ['floor 5'],
    ['gate 14'],
    ['seat 12A'],
    ['platform 9'],
    ['bus 14'],
    ['route 66'],
    ['12 Mill Lane'],
    ['postcode 1012'],
    ['locker 2027'],
    ['pin 1225'],
    ['isbn 978-0-14-310732-5'],
    ['card 4111-1111-1111-1111'],
    ['ref 12-34-56'],
    ['sort code 40-47-84'],
  ])('of a phone, a place or a code: %s', (text) => {
    expectNone(text);
  });

  it.each([
    ['£14'],
    ['£7.14'],
    ['$12.10 each'],
    ['€5 off'],
    ['14 quid'],
    ['costs 12.50'],
    ['7.14 kg'],
    ['12 kg'],
    ['5 km run'],
    ['14 eggs'],
    ['3 loaves'],
    ['size 9'],
    ['2,027 seeds'],
    ['12,000 steps'],
    ['1.5 litres'],
    ['30 cm'],
    ['12V battery'],
    ['a dozen'],
    ['two or three bowls'],
    ['twenty plates'],
    ['one hundred napkins'],
    ['thirty-one tiles'],
    ['180 degrees'],
    ['set oven to 200'],
    ['wash at 30'],
  ])('of a price, a size or a count: %s', (text) => {
    expectNone(text);
  });

  it.each([
    ['#14'],
    ['fixes #2027'],
    ['PR #12'],
    ['PR 14'],
    ['HOME-14'],
    ['ticket 1225'],
    ['[14]'],
    ['[3, 7, 14]'],
    ['(Okafor 2019)'],
    ['(Okafor et al., 2019)'],
    ['Okafor 2019, p. 14'],
    ['pp. 7-14'],
    ['p. 12'],
    ['vol. 7, no. 14'],
    ['chapter 12'],
    ['table 3-1'],
    ['step 7 of 14'],
    ['part 3'],
    ['lesson 14'],
    ['episode 7'],
    ['level 12'],
    ['question 14'],
    ['1. first point'],
    ['2) second point'],
    ['item 7'],
    ['psalm 23'],
    ['act 3, scene 1'],
  ])('of an issue, a page or a citation: %s', (text) => {
    expectNone(text);
  });
});
