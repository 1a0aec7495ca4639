import { describe, expect, test } from 'vitest';
import { ownerMention } from '../../../../src/core/follow-ups/owner/owner-mention';
import { People } from '../../../../src/core/follow-ups/owner/people';
import { noteOf } from '../lines-of';

describe('who a line says has it', () => {
  test.each([
    ['send the plan (Ruth)', 'Ruth', 'send the plan'],
    ['send the plan (Vesmira, Sophia)', 'Vesmira, Sophia', 'send the plan'],
    ['send the plan (Vesmira)', 'Vesmira', 'send the plan'],
    ['send the plan (Ruth & Teo).', 'Ruth, Teo', 'send the plan'],
    ['send the plan [Ruth]', 'Ruth', 'send the plan'],
    ['send the plan (owner: Ruth)', 'Ruth', 'send the plan'],
    ['send the plan (Ruth, #12)', 'Ruth', 'send the plan'],
    ['send the plan (Ruth volunteered)', 'Ruth', 'send the plan'],
    ['[Ruth] send the plan', 'Ruth', 'send the plan'],
    ['[name=ruthie] send the plan', 'ruthie', 'send the plan'],
    ['Ruth: send the plan', 'Ruth', 'send the plan'],
    ['**Ruth**: send the plan', 'Ruth', 'send the plan'],
    ['**Ruth:** send the plan', 'Ruth', 'send the plan'],
    ['[[Ruth]]: send the plan', 'Ruth', 'send the plan'],
    ['Ruth, Teo: send the plan', 'Ruth, Teo', 'send the plan'],
    ['Ruth - send the plan', 'Ruth', 'send the plan'],
    ['Ruth = send the plan', 'Ruth', 'send the plan'],
    ['Ruth → send the plan', 'Ruth', 'send the plan'],
    ['Vesmira: send the plan', 'Vesmira', 'send the plan'],
    ['send the plan - Ruth', 'Ruth', 'send the plan'],
    ['send the plan: Ruth', 'Ruth', 'send the plan'],
    ['send the plan — Ruth and Teo', 'Ruth, Teo', 'send the plan'],
  ])('%s: %s, taken from the words', (line, owner, words) => {
    expect(ownerMention(line)).toEqual({ owner, words });
  });

  test.each([
    ['Ruth to send the plan', 'Ruth'],
    ['Ruth will send the plan', 'Ruth'],
    ["Ruth'll send the plan", 'Ruth'],
    ['Ruth is going to send the plan', 'Ruth'],
    ['Ruth needs to send the plan', 'Ruth'],
    ['Ruth should send the plan', 'Ruth'],
    ['Ruth can send the plan', 'Ruth'],
    ['Ruth would like to send the plan', 'Ruth'],
    ['Ruth volunteered to send the plan', 'Ruth'],
    ['Ruth is working on the plan', 'Ruth'],
    ['Ruth said she would send the plan', 'Ruth'],
    ['Ruth, please send the plan', 'Ruth'],
    ['Ruth sends the plan', 'Ruth'],
    ['Ruth updating the plan', 'Ruth'],
    ['Ruth and Teo find a room', 'Ruth, Teo'],
    ['Ruth, Teo, and Mei find a room', 'Ruth, Teo, Mei'],
    ['**Ruth** and **Teo** to send the plan', 'Ruth, Teo'],
    ['[[Ruth]] will send the plan', 'Ruth'],
    ['ruth to send the plan', 'ruth'],
    ['Vesmira will send the plan', 'Vesmira'],
    ['Vesmira to send the plan', 'Vesmira'],
    ['For now: Ruth to send the plan', 'Ruth'],
    ['The plan is late. Ruth will send it', 'Ruth'],
    ['Website: Ruth will work on a form', 'Ruth'],
    ['Teo needs Ruth to send the plan', 'Ruth'],
    ['peer review by Ruth and Teo', 'Ruth, Teo'],
    ['assigned to Ruth: the plan', 'Ruth'],
    ['@ruth send the plan', 'ruth'],
    ['@ruth @teo send the plan', 'ruth, teo'],
    ['send the plan @ruth', 'ruth'],
    ['the plan: @ruth to send it', 'ruth'],
    ['plan (Ruth). The rest waits.', 'Ruth'],
    ["I'll send the plan", 'me'],
    ['I’ll send the plan', 'me'],
    ['i will send the plan', 'me'],
    ['I need to send the plan', 'me'],
    ['let me send the plan', 'me'],
  ])('%s: %s', (line, owner) => {
    expect(ownerMention(line)).toEqual({ owner, words: line });
  });

  test.each([
    'send the plan',
    'Send the plan to Ruth',
    'bump ruth',
    'Ask Ruth about the plan',
    'ask @ruth about the plan',
    'give the plan to @ruth',
    'call Ruth (and Teo too)',
    'measure the first paint (FCP)',
    'pick a loom: Oak (Narrow) or Ash (Wide)',
    'send the plan (urgent)',
    'send the plan (Monday)',
    'send the plan (Draft)',
    'Backend: fix the build',
    'Core: continue the work',
    'Priority: pick a problem',
    'Conclusion: send the plan',
    'Break-out: find a time',
    'Release to be sent',
    'Tests to run',
    'Things to do',
    'Meeting will be held',
    'Everybody will send the plan',
    'We will send the plan',
    'They need to send the plan',
    'Team to send the plan',
    'Need to send the plan',
    'Continue to read',
    'Preparing to send the plan',
    'GitHub to host the page',
    'Docker can run it',
    'TODO: send the plan',
    'Note: send the plan',
    '[WIP] send the plan',
    '[Ruth](https://example.org) has a page',
    'the plan of Ruth is late',
    'mark the plan as read',
    'Mark tasks as read',
    'may to june: closed',
    'grant to write',
    'hope to see the plan',
    'Next week: send the plan',
    'In Lima: send the plan',
    'meet at 10:00',
    'https://example.org/@ruth',
    'mail ruth@example.org',
    '@todo send the plan',
    '@everyone send the plan',
    'Ruth thinks the roof will hold',
    'Ruth likes the plan',
    'Isaac Newton’s laws: read them',
    '~~Ruth~~',
    '',
  ])('%s names nobody', (line) => {
    expect(ownerMention(line)).toBeNull();
  });
});

describe('who has what is awaited, and what is mine', () => {
  test.each([
    ['waiting on Ruth for the keys', 'Ruth', 'waiting on Ruth for the keys'],
    ['Still waiting for Ruth', 'Ruth', 'Still waiting for Ruth'],
    ['still waiting on ruth', 'ruth', 'still waiting on ruth'],
    ['waiting to hear back from Teo', 'Teo', 'waiting to hear back from Teo'],
    ['Ruth owes me the keys', 'Ruth', 'Ruth owes me the keys'],
    ['send the plan [[Ruth]]', 'Ruth', 'send the plan'],
    ['send the plan [[People/ruth|Ruth]].', 'Ruth', 'send the plan'],
    ['me: call the bank', 'me', 'call the bank'],
    ['me - new keys', 'me', 'new keys'],
    ['me to ask the bank', 'me', 'me to ask the bank'],
  ])('%s: %s', (line, owner, words) => {
    expect(ownerMention(line)).toEqual({ owner, words });
  });

  test.each([
    'waiting for the keys',
    'waiting on it',
    'wait for rain',
    'talk to [[Ruth]]',
    'meeting with [[Ruth]]',
    'update the page [[Boats]]',
    'I owe Ruth the keys',
    'it was me: sorry',
    'me and the sea',
  ])('%s names nobody', (line) => {
    expect(ownerMention(line)).toBeNull();
  });
});

describe('who a line names in a note that lists its people', () => {
  const people = new People(noteOf('Attendees: Zorin Vale (ZV), Brakka, Odu', '', '- notes').lines);

  test.each([
    ['Zorin: the plan', 'Zorin'],
    ['ZV: the plan', 'ZV'],
    ['ZV can present', 'ZV'],
    ['Brakka - the plan', 'Brakka'],
    ['the plan - Odu', 'Odu'],
    ['Odu to send the plan', 'Odu'],
    ['Brakka, Odu plan a walk', 'Brakka, Odu'],
    ['Odu sends the plan', 'Odu'],
    ['the plan (odd one, Odu)', null],
    ['XY can present', null],
    ['Vrille: the plan', null],
    ['the plan - Vrille', null],
    ['Vrille sends the plan', null],
  ])('%s: %s', (line, owner) => {
    expect(ownerMention(line, people)?.owner ?? null).toBe(owner);
  });
});
