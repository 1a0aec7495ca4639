import { describe, expect, it } from 'vitest';
import { daysIn } from './first-phrase';

const daysOfWriting = ['2025-12-31', '2024-02-29', '2026-05-18'];

function expectNone(text: string): void {
  for (const writtenOn of daysOfWriting) {
    expect(daysIn(text, { writtenOn })).toBe('');
    expect(daysIn(text, { writtenOn, dayFirst: true, direction: 'backward' })).toBe('');
  }
}

describe('no date', () => {
  it.each([
    ['you may park behind the shop'],
    ['it may snow'],
    ['she may be late'],
    ['may need a second coat'],
    ['that may have been me'],
    ['may the best cake win'],
    ['we may want two of them'],
    ['this may hurt'],
    ['may I borrow it'],
    ['they may as well stay'],
    ['what may go wrong'],
    ['whoever may ask'],
  ])('in “may” the verb: %s', (text) => {
    expectNone(text);
  });

  it.each([
    ['march straight past it'],
    ['they march for clean water'],
    ['marched home'],
    ['a slow march'],
    ['marching band practice'],
    ['an august hall'],
    ['mar the finish'],
    ['the door has marred'],
    ['deck the halls'],
    ['octopus for dinner'],
    ['novice class'],
    ['a decent loaf'],
    ['separate the yolks'],
    ['seat of the clan'],
    ['juniper hedge'],
    ['apple-scented soap'],
    ['janitor has the key'],
    ['febrile'],
    ['mayonnaise'],
    ['maybe later'],
    ['marchioness'],
    ['augur well'],
  ])('in a word like a month: %s', (text) => {
    expectNone(text);
  });

  it.each([
    ['sat in traffic'],
    ['sat up all hours'],
    ['sat at the back'],
    ['sat next to Omar'],
    ['I sat there'],
    ['it sat on the shelf'],
    ['who sat here'],
    ['sun lounger'],
    ['the sun was low'],
    ['sun dried tomatoes'],
    ['sunset walk'],
    ['monkeys'],
    ['wedded her cousin'],
    ['thirsty plants'],
    ['fridge'],
    ['satnav'],
    ['Sundance'],
    ['thumb'],
    ['tuesome'],
  ])('in a word like a weekday: %s', (text) => {
    expectNone(text);
  });

  it.each([
    ['ask May about the keys'],
    ['May Oduya has the keys'],
    ['June brought a pie'],
    ['thank June for the pie'],
    ['April is on leave'],
    ['April and Omar'],
    ['Jan sent the form'],
    ['tell Jan'],
    ['August has the van'],
    ['lunch with April'],
    ['April’s van'],
    ["June's pie dish"],
    ['cc April, Omar'],
    ['Augustine'],
    ['Junie'],
    ['Maya and Marcia'],
    ['Jana'],
    ['Dr. Okafor'],
  ])('in a name: %s', (text) => {
    expectNone(text);
  });

  it.each([
    ['wait a second'],
    ['seconds please'],
    ['a second helping'],
    ['second to none'],
    ['split second'],
    ['every second row'],
    ['the second door'],
    ['ten seconds flat'],
    ['first aid'],
    ['first and last name'],
    ['first of all, breathe'],
    ['in the first place'],
    ['third party cover'],
    ['the fourth wall'],
    ['a fifth of rum'],
    ['last resort'],
    ['last call'],
    ['lasting glue'],
    ['next gen'],
    ['next page'],
    ['this guy'],
    ['that thing'],
    ['half baked'],
    ['half a loaf'],
    ['quarter turn'],
    ['yearbook'],
    ['weekly shop'],
    ['monthly fee'],
    ['daily bread'],
    ['daylight bulbs'],
    ['day pass'],
    ['night bus'],
    ['evening classes'],
    ['noon prayer times'],
    ['fall over'],
    ['a hot spring'],
    ['summer squash recipe'],
    ['winterise the bikes'],
    ['early access'],
    ['late bloomer'],
    ['midfield'],
    ['ending unclear'],
    ['endless rows'],
    ['the end'],
    ['starting line'],
    ['one day maybe'],
    ['these days'],
    ['back in the day'],
    ['good old days'],
    ['day in, day out'],
  ])('in an everyday turn: %s', (text) => {
    expectNone(text);
  });
});
