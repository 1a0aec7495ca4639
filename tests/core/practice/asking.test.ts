import { describe, expect, it } from 'vitest';
import { asking, mayAsk } from '../../../src/core/practice/wording/asking';

const asked = [
  ['Tell me about yourself', 'invitation'],
  ['Can you tell us about a bug you are fond of?', 'invitation'],
  ['Please describe a time you were wrong', 'invitation'],
  ['Walk me through your portfolio.', 'invitation'],
  ['Give an example of a rule you bent', 'invitation'],
  ['Introduce yourself', 'invitation'],
  ['In 300 words, tell us what a garden is for', 'invitation'],
  ['Isn’t the sample too small?', 'question'],
  ['Why do you want to teach?', 'question'],
  ['How do you cope with noise? Give details.', 'question'],
  ['When did you last change your mind?', 'question'],
  ['If a guest complains, who decides?', 'question'],
  ['In your last season, what went wrong?', 'question'],
  ['Remote or office?', 'mark'],
  ['biggest bottleneck?', 'mark'],
  ['Explain two uses of a heat pump', 'task'],
  ['Compare a canal with a lock', 'task'],
  ['why museums', 'opening'],
  ['what are you proud of', 'opening'],
  ['do you prefer mornings', 'opening'],
  ['Difference between a fugue and a canon', 'fragment'],
  ['A time you disagreed with a conductor', 'fragment'],
  ['Example of a hard decision', 'fragment'],
] as const;

const notAsked = [
  'I told her about myself',
  'The tide turns at noon',
  'When the kiln is hot, open the vent',
  'Which means that we lost',
  'where the path forks',
  'If it rains we stay',
  'whatever comes',
  'howling wind',
  'whyte & sons invoice',
  'Telling stories is hard',
  'example.com is down',
  'timely reminder',
  'designer wanted',
  'listening tour',
  'namely the third',
  'statement of accounts',
  'writer in residence',
  'https://example.com/?q=why',
  'Differences aside, we agreed',
  'whole milk',
  'howard calls at noon',
  'Let us know how it goes',
  'show the plan to Ola',
  'Example.org moved',
  'times of the ferry',
  'differently put, we lost',
  'Tell me about yourself" is a lazy opening',
];

describe('how words ask', () => {
  it.each(asked)('hears “%s” as %s', (words, kind) => {
    expect(asking(words)).toBe(kind);
  });

  it.each(notAsked)('hears no question in “%s”', (words) => {
    expect(asking(words)).toBeNull();
  });

  it.each(asked)('lets “%s” through the cheap gate', (words) => {
    expect(mayAsk(words)).toBe(true);
  });

  it.each([
    'The tide turns at noon',
    'howling wind',
    'Telling stories is hard',
    'namely the third',
    'statement of accounts',
    '[ ] call the harbour',
    '12 buoys',
    '',
    '—',
  ])('tells at a glance that “%s” does not ask', (words) => {
    expect(mayAsk(words)).toBe(false);
  });

  it.each([
    'Biggest doubts',
    'differences between canons',
    'Hows the view from there',
    '**Q3.** Name a fjord',
  ])('looks twice at “%s”', (words) => {
    expect(mayAsk(words)).toBe(true);
  });
});
