import { describe, expect, it } from 'vitest';
import { topicOfTitle } from '../../../src/core/practice/topic';

const named = [
  ['Northwind interview', 'Northwind'],
  ['2024-03-11 Kestrel 2nd round interview', 'Kestrel'],
  ['Interview prep - Oriel', 'Oriel'],
  ['kestrel preparation', 'kestrel'],
  ['SQL Interview Questions', 'SQL'],
  ['Questions Organic Chemistry', 'Organic Chemistry'],
  ['Life at Tidewater', 'Tidewater'],
  ['Phone screen with Oriel', 'Oriel'],
  ['Insist on plain words', 'Insist on plain words'],
  ['C++ flashcards', 'C++'],
  ['The gulls that fly at dawn', 'gulls that fly at dawn'],
] as const;

const unnamed = [
  'Behavioral questions',
  'interview-prep',
  '2024-03-11',
  'Questions they will ask me',
  'General interview questions and how to answer',
  'Mock interview',
  'Practice',
  'Things they will prob ask',
  'Notes',
  'A very long title that says what happened on the way to the museum and back',
  '',
];

describe('the topic of a title', () => {
  it.each(named)('of “%s” is %s', (title, topic) => {
    expect(topicOfTitle(title)).toBe(topic);
  });

  it.each(unnamed)('is not found in “%s”', (title) => {
    expect(topicOfTitle(title)).toBeNull();
  });
});
