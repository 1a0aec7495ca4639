import { describe, expect, test } from 'vitest';
import { saysDone, statusOf, type StatusSigns } from '../../../src/core/follow-ups/status';

const open: StatusSigns = {
  fields: { done: null, cancelled: null },
  marker: null,
  row: null,
  isFiled: false,
  words: 'oil the gate',
};

describe('words that say a thing is done', () => {
  test.each([
    '~~oil the gate~~',
    '**~~oil the gate~~**',
    'oil the gate - done',
    'oil the gate – Done!',
    'oil the gate (done)',
    'oil the gate, done',
    'oil the gate: DONE',
    'oil the gate DONE',
    'oil the gate **DONE**',
    'oil the gate ✅',
    '✅ oil the gate',
    'send the letter (sent)',
    'send the letter - sent',
    'oil the gate, completed',
    'oil the gate done',
    'DONE - oil the gate',
  ])('%s', (words) => {
    expect(saysDone(words)).toBe(true);
  });

  test.each([
    'oil the gate',
    'the gate needs to be done',
    'get the gate done',
    'see what is done',
    'when it’s done',
    'not done',
    'almost done',
    'well done',
    'ask what was sent',
    'wait for the letter that ruth sent',
    'get things done',
    'a list of things to have done',
    'abandon the gate',
    'oil the ~~old~~ gate',
    'done is better than perfect',
    'undone',
  ])('%s: not yet', (words) => {
    expect(saysDone(words)).toBe(false);
  });
});

describe('how far a follow-up is', () => {
  test.each<[string, Partial<StatusSigns>, string]>([
    ['by nothing', {}, 'open'],
    ['by a done day', { fields: { done: '2026-05-04', cancelled: null } }, 'done'],
    ['by a cancelled day', { fields: { done: null, cancelled: '2026-05-04' } }, 'cancelled'],
    ['by its box', { marker: { marker: 'checkbox', status: 'done' } }, 'done'],
    ['by its keyword', { marker: { marker: 'keyword', status: 'in progress' } }, 'in progress'],
    ['by its table', { row: 'in progress' }, 'in progress'],
    ['by its list on a board', { marker: { marker: 'checkbox', status: 'open' }, isFiled: true }, 'done'],
    ['by its words', { words: 'oil the gate - done' }, 'done'],
    [
      'an open box outweighs the words',
      { marker: { marker: 'checkbox', status: 'open' }, words: 'oil it - done' },
      'open',
    ],
    [
      'an open box with all struck out',
      { marker: { marker: 'checkbox', status: 'open' }, words: '~~oil it~~' },
      'done',
    ],
    [
      'a done day outweighs an open box',
      { fields: { done: '2026-05-04', cancelled: null }, marker: { marker: 'checkbox', status: 'open' } },
      'done',
    ],
    ['an open row says nothing against the words', { row: 'open', words: 'oil the gate ✅' }, 'done'],
  ])('%s', (_, signs, status) => {
    expect(statusOf({ ...open, ...signs })).toBe(status);
  });
});
