import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings } from '../../../src/core/settings/settings';

describe('settings out of data.json', () => {
  it('are the defaults where there is no file', () => {
    expect(readSettings(null)).toEqual(defaultSettings);
  });

  it('are what was saved', () => {
    const saved = {
      ...defaultSettings,
      excludedFolders: ['Archive'],
      myNames: ['Bo'],
      dayFirst: true,
      weekStart: 0,
      sensitivity: 'more',
      answerSeconds: 90,
    };
    expect(readSettings(JSON.parse(JSON.stringify(saved)))).toEqual(saved);
  });

  const broken: readonly [name: string, data: unknown][] = [
    ['no object', 'dayFirst'],
    ['a list', [true]],
    ['a flag in words', { dayFirst: 'yes' }],
    ['an eighth weekday', { weekStart: 7 }],
    ['half a weekday', { weekStart: 1.5 }],
    ['a sensitivity that is none', { sensitivity: 'most' }],
    ['a sensitivity in numbers', { sensitivity: 0.4 }],
    ['what every object has for a sensitivity', { sensitivity: 'toString' }],
    ['an answer of no time', { answerSeconds: 0 }],
    ['an answer of a day', { answerSeconds: 86_400 }],
    ['names that are no list', { myNames: 'Bo' }],
  ];
  it.each(broken)('fall back for %s', (_, data) => {
    expect(readSettings(data)).toEqual(defaultSettings);
  });

  it('keep what can be understood beside what cannot', () => {
    expect(readSettings({ myNames: [' Bo ', 7, ''], weekStart: 'Monday' })).toEqual({
      ...defaultSettings,
      myNames: ['Bo'],
    });
  });

  it('are whole whatever the file holds', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(Object.keys(readSettings(data)).sort()).toEqual(Object.keys(defaultSettings).sort());
      }),
    );
  });
});
