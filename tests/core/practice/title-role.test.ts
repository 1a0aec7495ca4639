import { describe, expect, it } from 'vitest';
import { titleRole } from '../../../src/core/practice/place/title-role';

const asked = [
  'Questions they will ask',
  'questions they ask me',
  'What the interviewer might ask',
  'Interview questions',
  'Common questions',
  '**Behavioral**',
  'Behavioural questions:',
  'Practice questions',
  'Questions to prep',
  'Technical questions',
  'Essay prompts: application questions',
  'Questions I was asked',
  'Follow-up questions',
  'Review questions',
  'Top follow-ups',
  'What I was asked at Kestrel',
  'Mock interview questions',
  'They asked',
  'Their questions',
  'Questions the board may ask',
];

const mine = [
  'Questions to ask',
  'Questions to ask them',
  'Questions for the interviewer',
  'questions for them:',
  'My questions',
  'Qs for engineers',
  'Things to ask',
  'Ask the recruiter',
  'Questions for Priya',
  'What I want to ask',
  'Clarifying questions',
  'Questions I have',
  'Stuff we should ask',
  'Reverse interview',
  'Questions for engineers',
  'I asked',
  'Ask',
];

const otherwise = [
  ['Questions', 'questions'],
  ['Q&A', 'questions'],
  ['Flashcards', 'practice'],
  ['Northwind interview', 'practice'],
  ['FAQ', 'not practice'],
  ['Frequently asked questions', 'not practice'],
  ['Open questions', 'not practice'],
  ['Research questions', 'not practice'],
  ['Discussion', 'not practice'],
  ['Answers', 'not practice'],
  ['Table of contents', 'not practice'],
  ['_Agenda:_', 'not practice'],
  ['Sources', 'not practice'],
  ['Model answers', 'not practice'],
  ['Quiz', 'practice'],
  ['Phone screen', 'practice'],
  ['Questions for the exam', 'questions'],
] as const;

const nothing = [
  'Methods',
  'Taskmaster',
  'Why did you ask me to come?',
  'Tell me what they asked you',
  'https://example.com/behavioral-questions',
  'I asked about the lease and they said that it ends in June, which nobody had told the board',
  'ask how many chairs there are',
  'Prague',
  'Interviewed with care',
  'we must ask about the pump',
  'Preparations for the regatta',
  'Short answer: no',
  'Table of the contents of the shed',
];

describe('what a title announces', () => {
  it.each(asked)('“%s” stands over questions asked of me', (title) => {
    expect(titleRole(title)).toBe('asked of me');
  });

  it.each(mine)('“%s” stands over questions to ask them', (title) => {
    expect(titleRole(title)).toBe('to ask them');
  });

  it.each(otherwise)('“%s” announces %s', (title, role) => {
    expect(titleRole(title)).toBe(role);
  });

  it.each(nothing)('“%s” says nothing of questions', (title) => {
    expect(titleRole(title)).toBeNull();
  });
});
