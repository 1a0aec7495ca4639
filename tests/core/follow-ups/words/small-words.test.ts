import { describe, expect, test } from 'vitest';
import type { SmallWord } from '../../../../src/core/follow-ups/words/small-words';
import { kind } from '../../../../src/core/follow-ups/words/word-kinds';
import { wordingOf } from '../../../../src/core/follow-ups/words/wording';

const mayBe = (word: string, name: SmallWord): boolean =>
  ((wordingOf(word).kinds[0] ?? 0) & kind[name]) !== 0;

describe('what a small word does', () => {
  test.each<[string, SmallWord]>([
    ['i’ve', 'i'],
    ['My', 'i'],
    ['us', 'we'],
    ['we’ve', 'we'],
    ['yours', 'you'],
    ['u', 'you'],
    ['y’all', 'you'],
    ['their', 'somebodyElse'],
    ['who', 'somebodyElse'],
    ['shall', 'will'],
    ['they’ll', 'will'],
    ['wont', 'will'],
    ['requires', 'need'],
    ['shld', 'must'],
    ['gotta', 'must'],
    ['having', 'have'],
    ['hoping', 'want'],
    ['aims', 'want'],
    ['isn’t', 'be'],
    ['been', 'be'],
    ['both', 'article'],
    ['via', 'preposition'],
    ['until', 'preposition'],
    ['eventually', 'hedge'],
    ['evtl', 'hedge'],
    ['cannot', 'not'],
    ['without', 'not'],
    ['whose', 'asking'],
    ['unless', 'conditional'],
    ['tmrw', 'time'],
    ['ASAP', 'time'],
    ['sept', 'time'],
    ['till', 'due'],
    ['und', 'and'],
    ['&', 'and'],
    ['to', 'to'],
  ])('%s: %s', (word, name) => {
    expect(mayBe(word, name)).toBe(true);
  });

  test.each<[string, SmallWord]>([
    ['ivy', 'i'],
    ['west', 'we'],
    ['young', 'you'],
    ['theory', 'somebodyElse'],
    ['willow', 'will'],
    ['needle', 'need'],
    ['mustard', 'must'],
    ['haven', 'have'],
    ['wander', 'want'],
    ['bee', 'be'],
    ['anthem', 'article'],
    ['viable', 'preposition'],
    ['may-tree', 'hedge'],
    ['knot', 'not'],
    ['when-ish', 'asking'],
    ['ifs', 'conditional'],
    ['sunny', 'time'],
    ['octopus', 'time'],
    ['dew', 'due'],
    ['sand', 'and'],
    ['too', 'to'],
    ['@will', 'will'],
    ['#to', 'to'],
  ])('%s is no “%s”', (word, name) => {
    expect(mayBe(word, name)).toBe(false);
  });

  test('a curly apostrophe is as good as a straight one', () => {
    for (const name of ['i’m', 'don’t', 'we’ll', 'they’re'])
      expect(wordingOf(name).kinds).toEqual(wordingOf(name.replace('’', "'")).kinds);
  });
});
