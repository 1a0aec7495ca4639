import { describe, expect, test } from 'vitest';
import { cueHolds } from './cues-on';

const splice = '- splice the rope';
const times = (count: number, line: string): string[] => Array.from({ length: count }, () => line);

describe('what a note’s name says of it', () => {
  test.each([
    ['note named as meeting', 'Standup.md'],
    ['note named as meeting', 'Yard meeting.md'],
    ['note named as meeting', '1-1 with Odile.md'],
    ['note named as interview', 'Interview at the yard.md'],
    ['note named as interview', 'Anecdotes.md'],
    ['note named as how-to', 'How to splice.md'],
    ['note named as how-to', 'Tar recipe.md'],
    ['note named as project papers', 'README.md'],
    ['note named as project papers', 'Slip proposal.md'],
    ['note named as log', 'Ship’s log.md'],
    ['note named as log', 'Weekly.md'],
  ])('%s: %s', (cue, path) => {
    expect(cueHolds(cue, [splice], path)).toBe(true);
  });

  test.each([
    ['note named as meeting', 'Moorings.md'],
    ['note named as meeting', 'Meetings/Moorings.md'],
    ['note named as interview', 'Views of the sea.md'],
    ['note named as how-to', 'Moorings.md'],
    ['note named as project papers', 'Slip.md'],
    ['note named as log', 'Logs/Slip.md'],
    ['note named as log', 'Slogans.md'],
  ])('not %s: %s', (cue, path) => {
    expect(cueHolds(cue, [splice], path)).toBe(false);
  });

  test('its first heading speaks for it too', () => {
    expect(cueHolds('note named as meeting', ['# Yard meeting', splice])).toBe(true);
    expect(cueHolds('note named as meeting', ['## Yard meeting', splice])).toBe(false);
  });
});

describe('what a note’s lines say of it', () => {
  test.each([
    ['note with code', ['```', 'tide --now', '```', splice]],
    ['note with many headings', ['## Slip', splice]],
    ['note with numbered lists', ['1. fog', splice]],
    ['note in the first person', ['I like fog', splice]],
    ['note with attendees', ['Attendees:', '- Odile', '', splice]],
    ['note with dated headings', ['## March 14', splice]],
    ['note of few lines', [splice]],
    ['note of many lines', [...times(121, '- fog'), splice]],
  ])('%s', (cue, lines) => {
    expect(cueHolds(cue, lines)).toBe(true);
  });

  test.each([
    ['note with code', ['`tide --now`', splice]],
    ['note with many headings', ['## Slip', ...times(9, splice)]],
    ['note with numbered lists', ['- fog', splice]],
    ['note in the first person', ['odile likes fog', splice]],
    ['note with attendees', ['## Slip', splice]],
    ['note with dated headings', ['## March', splice]],
    ['note with dated headings', ['March 14', splice]],
    ['note of few lines', times(15, splice)],
    ['note of many lines', times(120, splice)],
  ])('not %s', (cue, lines) => {
    expect(cueHolds(cue, lines)).toBe(false);
  });
});
