import { expect, it } from 'vitest';
import { historyTable } from '../../../src/core/journal/history-table';
import { after, named, notesOf } from './remembering';

it('the history has a row for each attempt, quoted where a cell needs it', () => {
  const before = notesOf({ 'Interview.md': '## Why us, and why “now”?\n' });
  const prompt = named(before, 'Why us, and why “now”?');
  const known = after(
    { kind: 'practice attempt', prompt, rating: 'good', seconds: 61 },
    {
      kind: 'practice attempt',
      prompt: { ...prompt, key: 'gone', text: 'What is "gone"?\nReally', path: 'Old.md' },
      rating: 'again',
      seconds: 5,
    },
  );
  expect(historyTable(known, before).split('\r\n')).toEqual([
    'at,question,note,rating,seconds,question now,note now,device',
    '2025-07-14T08:00:00.000Z,"Why us, and why “now”?",Interview.md,good,61,"Why us, and why “now”?",Interview.md,ab12cd34',
    '2025-07-14T08:01:00.000Z,"What is ""gone""?\nReally",Old.md,again,5,,,ab12cd34',
    '',
  ]);
});
