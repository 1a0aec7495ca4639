import { describe, expect, it } from 'vitest';
import { daysIn } from './first-phrase';

describe('not a date', () => {
  it.each([
    ['this may take longer than planned'],
    ['it may or may not rain'],
    ['you may not!'],
    ['May I ask why'],
    ['One may hope'],
    ['that may well be so'],
    ['3 may differ from the rest'],
    ['march on to the gate'],
    ['we march at dawn'],
    ['a march of ants'],
    ['the long march'],
    ['sat with priya'],
    ['he sat.'],
    ['she sat on the bench'],
    ['the cat sat in the window'],
    ['Sat with Priya about the lease'],
    ['the sun is out'],
    ['sun cream and a hat'],
    ['Sun protection factor'],
    ['mar the paint'],
    ['dec the halls'],
    ['a second opinion'],
    ['wait a second'],
    ['second hand desk'],
    ['on second thought'],
    ['the fall of an empire'],
    ['spring cleaning'],
    ['an august gathering'],
  ])('an everyday word: %s', (text) => {
    expect(daysIn(text)).toBe('');
  });

  it.each([
    ['ask April about the lease'],
    ['April said yes'],
    ['lunch with June'],
    ['June and Ravi agreed'],
    ['May Whitfield will host'],
    ['email jan the floor plan'],
    ['Jan owns the roadmap'],
    ['thank August for the piano'],
    ['Meeting w/ Jan-Erik'],
    ['April’s idea'],
    ['Agatha Friday-Jones'.replace('Friday-', 'Fry-')],
    ['call Augusta'],
    ['Sundar reviewed it'],
    ['Monica and Mona'],
    ['Mayra, Juno, Octavia'],
  ])('the name of a person: %s', (text) => {
    expect(daysIn(text)).toBe('');
  });

  it.each([
    ['version 3.14'],
    ['upgrade to v1.2.3'],
    ['node 20.11.1 works'],
    ['python 3.10, 3.11'],
    ['(3.10.20, 3.11.15)'],
    ['release 2.0'],
    ['pi is 3.14'],
    ['section 4.5.12'],
    ['see 2.1.3 for the proof'],
    ['ip 10.0.0.12'],
    ['ip 192.168.1.20'],
    ['es2021 target'],
    ['iso 8601'],
    ['mp3 and mp4'],
    ['utf8'],
    ['rc1 is out'],
    ['B12 vitamins'],
    ['covid-19 test'],
  ])('a version: %s', (text) => {
    expect(daysIn(text)).toBe('');
  });

  it.each([
    ['1:1 with Priya'],
    ['a 4:3 screen'],
    ['mix 2:1'],
    ['3/4 of the tank'],
    ['1/2 cup of rice'],
    ['1/3 done'],
    ['rated 4/5'],
    ['an 8/10 film'],
    ['page 3/5'],
    ['won 3-2'],
    ['lost 21-14'],
    ['score 2-1 at half time'],
    ['24/7 support'],
    ['since 9/11'],
    ['50/50 split'],
    ['and/or'],
    ['he/she'],
    ['km/h'],
    ['60%'],
    ['12% of it'],
    ['up 3.5%'],
    ['between 10% and 12%'],
  ])('a ratio, a share or a score: %s', (text) => {
    expect(daysIn(text)).toBe('');
  });

  it.each([
    ['call 555-1212'],
    ['call (206) 555-1212'],
    ['call +86 138-2010-2015'],
    ['tel 020 7946 0018'],
    ['ssn 123-12-1234'],
    ['room 12'],
    ['room 4-12'],
    ['building 34'],
    ['gate B7'],
    ['seat 14C'],
    ['flat 3, floor 7'],
    ['zip 94110'],
    ['order 2024117'],
    ['code 133-03-03-2020'],
    ['ABC-12345-A1B2C3'],
    ['apartment 5/12B'],
    ['12 Oak Street'],
  ])('a number of a phone, a room or a code: %s', (text) => {
    expect(daysIn(text)).toBe('');
  });

  it.each([
    ['$12'],
    ['$2025 in cash'],
    ['€14.50'],
    ['£7.10 each'],
    ['costs 2.50'],
    ['7.5 kg'],
    ['a 10x12 rug'],
    ['10 x 12 cm'],
    ['5k run'],
    ['1,200 people'],
    ['2,025 units'],
    ['3 apples'],
    ['20 people came'],
    ['deliver 1950 boxes'],
    ['about 300 words'],
    ['10 students'],
    ['two to four people'],
    ['twenty-one coins'],
    ['a dozen eggs'],
    ['size 8'],
    ['37.1 degrees'],
    ['-12°'],
  ])('a price, a size or a count: %s', (text) => {
    expect(daysIn(text)).toBe('');
  });

  it.each([
    ['issue #14'],
    ['fixes #7/14'.replace('7/', '70')],
    ['PR 1205'],
    ['ticket OPS-12'],
    ['see [12]'],
    ['(Knuth 1974)'],
    ['Smith et al. 2019'],
    ['chapter 5'],
    ['pp. 12-14'],
    ['figure 3-4'],
    ['table 7.2'],
    ['Q1: why here?'],
    ['Q2. what next?'],
    ['Q3) describe a conflict'],
    ['H2 headings'],
    ['use h1 once'],
    ['W3C advice'],
    ['step 1 of 3'],
    ['part 2'],
    ['level 10'],
  ])('a number of an issue, a page or a question: %s', (text) => {
    expect(daysIn(text)).toBe('');
  });

  it.each([
    ['the 2nd option'],
    ['a 3rd party'],
    ['the first thing'],
    ['5th grade'],
    ['the 21st floor'],
    ['2nd draft'],
    ['a 1st attempt'],
    ['on 3rd floor'],
    ['first come, first served'],
    ['the last one'],
    ['next steps'],
    ['next up: drinks'],
    ['the next chapter'],
    ['last time'],
    ['this time around'],
    ['the other day'],
    ['one day'],
    ['some day'],
    ['day job'],
    ['a week'],
    ['twice a day'],
    ['all day'],
    ['per month'],
    ['weekly sync'],
    ['monthly report'],
    ['5 year plan'],
    ['end of the line'],
    ['end of'],
    ['early bird'],
    ['late fee'],
    ['in the middle of it'],
    ['by far'],
    ['now and then'],
    ['quarterback'],
    ['half the team'],
    ['have a nice day'],
    ['year in review'],
  ])('an order, a habit or a saying: %s', (text) => {
    expect(daysIn(text)).toBe('');
  });

  it.each([
    ['https://example.org/2025/07/14/post'],
    ['http://example.org/?on=2025-07-14'],
    ['www.example.org/2025-07-14'],
    ['[notes](2025-07-14.md)'],
    ['`2025-07-14`'],
    ['run `date -d "july 14"` first'],
    ['report-2025-07-14.pdf'],
    ['logs/2025-07-14.txt'],
    ['photo_20250714.png'],
    ['mail april@example.org'],
    ['mail may.fri@example.org'],
    ['water the fern ^july-14'],
    ['water the fern ^2025-07-14'],
    ['#july'],
    ['#2025-07-14'],
    ['@friday'],
    ['snake_july_14'],
    ['may2025x'],
    ['x2025-07-14y'],
    ['$DEC rally'],
  ])('part of an address, of code or of a name: %s', (text) => {
    expect(daysIn(text)).toBe('');
  });

  it.each([
    ['2025-13-01'],
    ['2025-02-30'],
    ['32 july'],
    ['31/31'],
    ['14/14/2025'],
    ['0/0'],
    ['00/00/0000'],
    ['2025-00-10'],
  ])('a day that the calendar lacks: %s', (text) => {
    expect(daysIn(`pay ${text}`).split(' ')).not.toContain('2025-07-14');
    expect(daysIn(`pay ${text}`)).not.toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it.each([
    [''],
    [' '],
    ['-'],
    ['...'],
    ['***'],
    ['[ ]'],
    ['| | |'],
    ['¯\\_(ツ)_/¯'],
    ['日本語'],
    ['\u0000'],
  ])('where there are no words: %j', (text) => {
    expect(daysIn(text)).toBe('');
  });
});
