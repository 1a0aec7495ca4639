import { describe, expect, test } from 'vitest';
import { topicBeside } from '../../../src/ui/practice/topic-beside';

describe('the topic beside the place of a question', () => {
  test.each([
    ['a company that the place does not name', 'Prep › Behavioural', 'Oriel Robotics'],
    ['a company of which the place names a part', 'Oriel prep', 'Oriel Robotics'],
    ['a word that only begins like one of the place', 'Graphing', 'Graph'],
  ])('is %s', (_, place, topic) => {
    expect(topicBeside(place, topic)).toBe(topic);
  });

  test.each([
    ['where there is none', 'Prep', null],
    ['where the note is named for it', 'Oriel Robotics prep', 'Oriel Robotics'],
    ['where the name is written otherwise', '2026-03-10-oriel-robotics', 'Oriel Robotics'],
    ['where the heading names it', 'Prep › Oriel', 'Oriel'],
  ])('is none %s', (_, place, topic) => {
    expect(topicBeside(place, topic)).toBeNull();
  });
});
