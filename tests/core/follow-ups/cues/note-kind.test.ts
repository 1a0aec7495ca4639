import { describe, expect, test } from 'vitest';
import { cueHolds } from './cues-on';

const splice = '- splice the rope';
const times = (count: number, line: string): string[] => Array.from({ length: count }, () => line);

describe('what a note’s name says of it', () => {
  test.each([
    ['note named as day', '2025-03-14.md'],
    ['note named as day', 'Days/14.3.2025.md'],
    ['note named as day', 'Daily log.md'],
    ['note named as meeting', 'Standup.md'],
    ['note named as meeting', 'Yard meeting.md'],
    ['note named as meeting', '1-1 with Odile.md'],
    ['note named as to do', 'TODO.md'],
    ['note named as to do', 'GTD inbox.md'],
    ['note named as interview', 'Interview at the yard.md'],
    ['note named as interview', 'Anecdotes.md'],
    ['note named as how-to', 'How to splice.md'],
    ['note named as how-to', 'Tar recipe.md'],
    ['note named as reading', 'Lecture 4.md'],
    ['note named as reading', 'Book of knots.md'],
    ['note named as project papers', 'README.md'],
    ['note named as project papers', 'Slip proposal.md'],
    ['note named as log', 'Ship’s log.md'],
    ['note named as log', 'Weekly.md'],
  ])('%s: %s', (cue, path) => {
    expect(cueHolds(cue, [splice], path)).toBe(true);
  });

  test.each([
    ['note named as day', 'Moorings.md'],
    ['note named as day', 'Buoy 12.md'],
    ['note named as meeting', 'Moorings.md'],
    ['note named as meeting', 'Meetings/Moorings.md'],
    ['note named as to do', 'Planets.md'],
    ['note named as to do', 'Framework.md'],
    ['note named as interview', 'Views of the sea.md'],
    ['note named as how-to', 'Moorings.md'],
    ['note named as reading', 'Knots.md'],
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

  test.each([
    ['order in a note named as meeting', '- send the bill', true],
    ['order in a note named as meeting', '- the bill', false],
    ['errand in a note named as meeting or day', '- call the yard', true],
    ['errand in a note named as meeting or day', '- melt the tar', false],
  ])('%s: %s, %s', (cue, line, holds) => {
    expect(cueHolds(cue, [line], 'Yard meeting.md')).toBe(holds);
    expect(cueHolds(cue, [line], 'Moorings.md')).toBe(false);
  });
});

describe('what a note’s lines say of it', () => {
  test.each([
    ['note with code', ['```', 'tide --now', '```', splice]],
    ['note that speaks to a reader', ['You see the bay', splice]],
    ['note of long lines', ['gulls '.repeat(40), splice]],
    ['note with many headings', ['## Slip', splice]],
    ['note mostly of lists', ['- fog', '- rain', splice]],
    ['note with numbered lists', ['1. fog', splice]],
    ['note in the first person', ['I like fog', splice]],
    ['note with many links', ['[[Slip]]', splice]],
    ['note with attendees', ['Attendees:', '- Odile', '', splice]],
    ['note with dated headings', ['## March 14', splice]],
    ['note of few lines', [splice]],
    ['note of many lines', [...times(121, '- fog'), splice]],
  ])('%s', (cue, lines) => {
    expect(cueHolds(cue, lines)).toBe(true);
  });

  test.each([
    ['note with code', ['`tide --now`', splice]],
    ['note that speaks to a reader', ['the bay', splice]],
    ['note of long lines', ['gulls', splice]],
    ['note with many headings', ['## Slip', ...times(9, splice)]],
    ['note mostly of lists', ['fog', splice]],
    ['note with numbered lists', ['- fog', splice]],
    ['note in the first person', ['odile likes fog', splice]],
    ['note with many links', ['slip', splice]],
    ['note with attendees', ['## Slip', splice]],
    ['note with dated headings', ['## March', splice]],
    ['note with dated headings', ['March 14', splice]],
    ['note of few lines', times(15, splice)],
    ['note of many lines', times(120, splice)],
  ])('not %s', (cue, lines) => {
    expect(cueHolds(cue, lines)).toBe(false);
  });
});
