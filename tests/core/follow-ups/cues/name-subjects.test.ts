import { describe, expect, it } from 'vitest';
import { nameSubjects } from '../../../../src/core/follow-ups/cues/name-subjects';
import { wordAt, wordingOf } from '../../../../src/core/follow-ups/words/wording';

/** The words that follow the names which begin a sentence. */
function afterNames(text: string): string[] {
  const wording = wordingOf(text);
  return nameSubjects(wording).map(({ end }) => wordAt(wording, end));
}

describe('names at the beginning of a sentence', () => {
  it.each<[string, string[]]>([
    ['Mara to send the form', ['to']],
    ['Mara and Teo will ask', ['will']],
    ['Mara, Teo, Ruth to ask', ['to']],
    ['Harbour office: Teo to ask', ['to']],
    ['@teo should ask', ['should']],
    ['It rained. Ruth will call.', ['will']],
  ])('in %j are followed by %j', (text, after) => {
    expect(afterNames(text).slice(-1)).toEqual(after);
  });

  it.each([
    'we will ask',
    'mara to send',
    'The crew will ask',
    'If Mara asks',
    'Called Mara',
    'To ask Mara',
    'Tomorrow Mara asks',
    '',
  ])('are not found in %j', (text) => {
    expect(afterNames(text)).toEqual([]);
  });
});
