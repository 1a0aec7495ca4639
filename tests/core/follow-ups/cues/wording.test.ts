import { describe, expect, it } from 'vitest';
import { phrase, type PhraseName } from '../../../../src/core/follow-ups/words/phrases';
import { kind } from '../../../../src/core/follow-ups/words/word-kinds';
import { wordAt, wordingOf } from '../../../../src/core/follow-ups/words/wording';

type Kind = keyof typeof kind;

const wordsOf = (text: string): string[] => {
  const wording = wordingOf(text);
  return wording.kinds.map((_, at) => wordAt(wording, at));
};
const firstIs = (text: string, name: Kind): boolean => ((wordingOf(text).kinds[0] ?? 0) & kind[name]) !== 0;
const says = (text: string, name: PhraseName): boolean => (wordingOf(text).phrases & phrase[name]) !== 0;

describe('the words of a line', () => {
  it.each<[string, string[]]>([
    ['Call Mara, then Teo.', ['call', 'mara', 'then', 'teo']],
    ['follow-up with the port', ['follow-up', 'with', 'the', 'port']],
    ['at 10:30 in the shed', ['at', '10:30', 'in', 'the', 'shed']],
    ['see https://example.org/a?b=c now', ['see', 'https://example.org/a?b=c', 'now']],
    ['**Bold** and _soft_ words', ['bold', 'and', 'soft', 'words']],
    ["i'll ask", ["i'll", 'ask']],
    ['', []],
    ['--- *** ---', []],
  ])('are read from %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('end where a line is too long to be anything but prose', () => {
    expect(wordsOf('word '.repeat(500)).length).toBeLessThan(100);
  });
});

describe('what the first word may be', () => {
  it.each<[string, Kind]>([
    ['send the form', 'order'],
    ['Renew the passport', 'order'],
    ['plan the trip', 'orderOrThing'],
    ['called the vet', 'past'],
    ['met Teo', 'past'],
    ['working on it', 'doing'],
    ['sends the form', 'does'],
    ['carries on', 'does'],
    ['we agreed', 'we'],
    ['I’m late', 'i'],
    ['will ask', 'will'],
    ['needs paint', 'need'],
    ['must go', 'must'],
    ['tomorrow at ten', 'time'],
    ['12 boats', 'number'],
    ['Mara', 'capital'],
    ['call', 'errand'],
    ['unzip', 'otherVerb'],
    ['if it rains', 'conditional'],
  ])('in %j includes %s', (text, name) => {
    expect(firstIs(text, name)).toBe(true);
  });

  it.each<[string, Kind]>([
    ['need', 'past'],
    ['feed the cat', 'past'],
    ['nothing', 'doing'],
    ['morning', 'doing'],
    ['the form', 'order'],
    ['harbour', 'order'],
    ['lets ask', 'does'],
    ['mara', 'capital'],
    ['#push the boat', 'order'],
    ['ten boats', 'number'],
    ['sender', 'order'],
    ['tomorrows', 'time'],
  ])('in %j does not include %s', (text, name) => {
    expect(firstIs(text, name)).toBe(false);
  });

  it('of a mention counts as a name', () => {
    expect(firstIs('@teo to share', 'capital')).toBe(true);
  });
});

describe('a phrase', () => {
  it.each<[string, PhraseName]>([
    ['we need to talk', 'needTo'],
    ['Don’t forget the key', 'makeSure'],
    ['please ask', 'polite'],
    ['Follow up with Teo', 'followUp'],
    ['could you ask', 'canYou'],
    ['still waiting', 'stillOpen'],
    ['the work is done', 'done'],
    ['I’ll ask', 'ill'],
  ])('is heard in %j: %s', (text, name) => {
    expect(says(text, name)).toBe(true);
  });

  it.each<[string, PhraseName]>([
    ['the need for it to rain', 'needTo'],
    ['forget the key', 'makeSure'],
    ['pleased', 'polite'],
    ['they follow the boat up', 'followUp'],
    ['you could ask', 'canYou'],
    ['still', 'stillOpen'],
    ['undone', 'done'],
    ['hill', 'ill'],
  ])('is not heard in %j: %s', (text, name) => {
    expect(says(text, name)).toBe(false);
  });
});

describe('a label', () => {
  it.each<[string, number]>([
    ['Ruth: draft the letter', 1],
    ['**Firmware schedule:** provide it', 2],
    ['no label here', 0],
    ['at 10:30 we left', 0],
    ['only a title:', 0],
    ['one two three four five six: seven', 0],
  ])('of %j ends before word %i', (text, opening) => {
    expect(wordingOf(text).opening).toBe(opening);
  });
});
