import { describe, expect, test } from 'vitest';
import { phrase, type PhraseName } from '../../../../src/core/follow-ups/words/phrases';
import { wordingOf } from '../../../../src/core/follow-ups/words/wording';

const says = (text: string, name: PhraseName): boolean => (wordingOf(text).phrases & phrase[name]) !== 0;

describe('words that mean something together', () => {
  test.each<[string, PhraseName]>([
    ['we’ll splice it', 'ill'],
    ['Ill ask odile', 'ill'],
    ['i intend to ask', 'iMean'],
    ['so I’m going to ask', 'iMean'],
    ['im going to ask', 'iMean'],
    ['then we have to go', 'weHaveTo'],
    ['gonna rain', 'goingTo'],
    ['it needed to dry', 'needTo'],
    ['rope to be cut', 'toBe'],
    ['it should be dry', 'mustBe'],
    ['it has to be dry', 'mustBe'],
    ['do not forget the rope', 'makeSure'],
    ['Remember to pay', 'makeSure'],
    ['would you ask', 'canYou'],
    ['could u ask', 'canYou'],
    ['reach out to the yard', 'followUp'],
    ['get back to odile', 'followUp'],
    ['the write up of the talk', 'followUp'],
    ['followup on the bill', 'followUp'],
    ['not done with it', 'stillOpen'],
    ['bill pending', 'stillOpen'],
    ['lets ask', 'lets'],
    ['Kindly ask', 'polite'],
    ['plz ask', 'polite'],
    ['rope tbd', 'todo'],
    ['FIXME the pump', 'todo'],
    ['the leak is resolved', 'done'],
    ['scrapped', 'done'],
  ])('%s: %s', (text, name) => {
    expect(says(text, name)).toBe(true);
  });

  test.each<[string, PhraseName]>([
    ['well, splice it', 'ill'],
    ['still here', 'ill'],
    ['i intended', 'iMean'],
    ['teo has to', 'weHaveTo'],
    ['we have two', 'weHaveTo'],
    ['going nowhere', 'goingTo'],
    ['need two ropes', 'needTo'],
    ['two bees', 'toBe'],
    ['must bend', 'mustBe'],
    ['do not worry', 'makeSure'],
    ['remember odile', 'makeSure'],
    ['forget it', 'makeSure'],
    ['you would ask', 'canYou'],
    ['reach the yard', 'followUp'],
    ['back at the yard', 'followUp'],
    ['the set goes up', 'followUp'],
    ['not one', 'stillOpen'],
    ['letter', 'lets'],
    ['displeased', 'polite'],
    ['the reaction', 'todo'],
    ['unfinished', 'done'],
    ['#done', 'followUp'],
  ])('not in “%s”: %s', (text, name) => {
    expect(says(text, name)).toBe(false);
  });

  test('a meaning has one bit of its own', () => {
    const bits = Object.values(phrase);
    expect(new Set(bits).size).toBe(bits.length);
    for (const bit of bits) expect((bit & (bit - 1)) === 0).toBe(true);
  });
});
