import { describe, expect, test } from 'vitest';
import { isEverydayWord } from '../../../../src/core/follow-ups/owner/not-names';
import { plainWords, splitNames } from '../../../../src/core/follow-ups/owner/names';
import { strangers } from '../../../../src/core/follow-ups/owner/people';
import { written } from '../../../../src/core/follow-ups/owner/owner-mention';
import { isMe } from '../../../../src/core/follow-ups/me';

describe('the names in a list of them', () => {
  test.each([
    ['Odile', ['Odile']],
    ['Odile, Teo', ['Odile', 'Teo']],
    ['Odile and Teo', ['Odile', 'Teo']],
    ['Odile, Teo, and Ruth', ['Odile', 'Teo', 'Ruth']],
    ['Odile & Teo', ['Odile', 'Teo']],
    ['Odile/Teo', ['Odile', 'Teo']],
    ['Odile + Teo', ['Odile', 'Teo']],
    ['Odile Vale, Teo', ['Odile Vale', 'Teo']],
    ['Andy', ['Andy']],
    ['Sandra and Andy', ['Sandra', 'Andy']],
    ['', []],
    [' , ', []],
  ])('%s: %j', (names, all) => {
    expect(splitNames(names)).toEqual(all);
  });

  test.each([
    ['@odile', 'odile'],
    ['Odile’s', 'Odile'],
    ["Odile's", 'Odile'],
    ['Odile & Teo', 'Odile, Teo'],
    ['Odile and Teo’s', 'Odile, Teo'],
    ['Iris', 'Iris'],
  ])('%s is written %s', (owner, names) => {
    expect(written(owner)).toBe(names);
  });
});

describe('words without marks', () => {
  test.each([
    ['**Odile** to ask', 'Odile to ask'],
    ['__Odile__ to ask', 'Odile to ask'],
    ['[[Odile]] to ask', 'Odile to ask'],
    ['[[People/Odile|Odile]] to ask', 'Odile to ask'],
    ['`Odile` to ask', 'Odile to ask'],
    ['*Odile* to ask', 'Odile to ask'],
    ['Odile to ask', 'Odile to ask'],
    ['rope_list of Odile', 'rope_list of Odile'],
    ['[1] Odile', '[1] Odile'],
  ])('%s: %s', (words, plain) => {
    expect(plainWords(words)).toBe(plain);
  });
});

describe('everyday words', () => {
  test.each([
    'agenda',
    'friday',
    'everyone',
    'budget',
    'python',
    'installation',
    'shipment',
    'kindness',
    'painting',
  ])('%s is nobody’s name', (word) => {
    expect(isEverydayWord(word)).toBe(true);
  });

  test.each([
    'odile',
    'ruth',
    'vesmira',
    'ming',
    'terrence',
    'lawrence',
    'zorin',
    'brakka',
    'vrille',
    'king',
  ])('%s may be one', (word) => {
    expect(isEverydayWord(word)).toBe(false);
  });
});

describe('how familiar a name is by itself', () => {
  test.each([
    ['Teo', 'known'],
    ['TEO', 'known'],
    ['Sophia', 'known'],
    ['Zorin', 'possible'],
    ['Zorin Vale', 'possible'],
    ['Ruth Zorin', 'known'],
    ['Ruth Agenda', 'not a name'],
    ['Agenda Ruth', 'not a name'],
    ['Grant', 'known'],
    ['grant', 'not a name'],
    ['R2D2', 'not a name'],
    ['DevOps', 'not a name'],
    ['MacZorin', 'possible'],
    ['Z', 'not a name'],
    ['Tuesday', 'not a name'],
  ])('%s: %s', (name, familiarity) => {
    expect(strangers.familiarity(name)).toBe(familiarity);
  });

  test.each([
    ['Mark', true],
    ['Grant', true],
    ['Ruth', false],
    ['Zorin', false],
  ])('%s is an everyday word as well: %s', (name, isWord) => {
    expect(strangers.isAmbiguous(name)).toBe(isWord);
  });
});

describe('whether an owner is me', () => {
  test.each([
    ['me', []],
    ['Ruth', ['Ruth']],
    ['ruth', ['Ruth']],
    ['Teo, Ruth', ['ruth']],
    ['Teo, me', []],
  ])('%s, where I am %j', (owner, names) => {
    expect(isMe(owner, names)).toBe(true);
  });

  test.each([
    ['Ruth', []],
    ['Ruth', ['Ruthie']],
    ['Teo, Ruth', ['Odile']],
    ['Mel', []],
    ['', []],
  ])('not %s, where I am %j', (owner, names) => {
    expect(isMe(owner, names)).toBe(false);
  });
});
