import { describe, expect, test } from 'vitest';
import { candidate } from '../../../../src/core/follow-ups/candidate';
import { DatesAbove } from '../../../../src/core/follow-ups/due/due-above';
import { dueOf } from '../../../../src/core/follow-ups/due/due-of';
import { strangers } from '../../../../src/core/follow-ups/owner/people';
import type { WrittenOn } from '../../../../src/core/note/written-on';
import { lineAt, noteOf } from '../lines-of';

/** A Wednesday. */
const writtenOn: WrittenOn = { day: '2025-06-11', from: 'file name' };
const dates = { dayFirst: false, weekStart: 1 } as const;

function dueIn(lines: readonly string[], index: number, on: WrittenOn | null = writtenOn) {
  const note = noteOf(...lines);
  const found = candidate(lineAt(note, index), on && { ...dates, writtenOn: on.day }, {
    lines: note.lines,
    people: strangers,
    width: null,
  });
  return dueOf(found, { lines: note.lines, writtenOn: on, dates, above: new DatesAbove(dates) });
}

const days = (...lines: readonly string[]): string | null => {
  const due = dueIn(lines, lines.length - 1);
  return due && (due.first === due.last ? due.first : `${due.first ?? ''}..${due.last ?? ''}`);
};

describe('when a line’s words say it is due', () => {
  test.each([
    ['bump ruth july 14th', '2025-07-14'],
    ['send the plan by friday', '..2025-06-13'],
    ['send the plan friday', '2025-06-13'],
    ['send the plan on friday', '2025-06-13'],
    ['send the plan - friday', '2025-06-13'],
    ['send the plan (friday)', '2025-06-13'],
    ['send the plan, friday.', '2025-06-13'],
    ['friday: send the plan', '2025-06-13'],
    ['friday send the plan', '2025-06-13'],
    ['send the plan tomorrow', '2025-06-12'],
    ['send the plan tomorrow morning', '2025-06-12'],
    ['send the plan friday at 10', '2025-06-13'],
    ['send the plan friday and call ruth', '2025-06-13'],
    ['send the plan this week', '2025-06-09..2025-06-15'],
    ['send the plan next week', '2025-06-16..2025-06-22'],
    ['send the plan 2025-06-20', '2025-06-20'],
    ['send the plan, due 2025-06-20', '2025-06-20'],
    ['send the plan, deadline: june 20', '2025-06-20'],
    ['send the plan, due 2025-06-09', '2025-06-09'],
    ['call ruth about 3 may, due friday', '2025-06-13'],
    ['It is long. Send the plan, due friday', '2025-06-13'],
  ])('%s: %s', (line, due) => {
    const found = days(line);
    expect(due.startsWith('..') ? found?.slice(-10) : found).toBe(due.replace(/^\.\./, ''));
  });

  test.each([
    ['a thing on a day', 'book a room for 20 june'],
    ['a thing of a day', 'read the notes of june 20'],
    ['a thing from a day', 'read the notes from tuesday'],
    ['a month that tells which', 'finish the July budget'],
    ['a month without article', 'sign up for July courses'],
    ['a day that tells which', 'prepare the friday meeting'],
    ['somebody’s day', 'prepare for next week’s meeting'],
    ['a day that is over', 'reply to the letter of 2025-06-02'],
    ['a day before the note', 'send what ruth asked on june 2, 2025'],
    ['what follows a day', 'send the plan after july'],
    ['what a later sentence tells', 'Send the plan. The gate opens on friday.'],
    ['no day', 'send the plan'],
    ['soon', 'send the plan soon'],
    ['a number', 'send 12 plans'],
    ['an address', 'read https://example.org/2025/07/14/gate'],
  ])('%s is not due: %s', (_, line) => {
    expect(days(line)).toBeNull();
  });
});

describe('when what stands around a line says it is due', () => {
  test.each([
    ['a heading', ['## Next week', '- send the plan'], '2025-06-16..2025-06-22'],
    ['a heading of plans', ['## Plans for next week', '- send the plan'], '2025-06-16..2025-06-22'],
    [
      'a question in a heading',
      ['### What do you want to do next week?', '- send the plan'],
      '2025-06-16..2025-06-22',
    ],
    ['a heading for a day', ['## For Friday', '- send the plan'], '2025-06-13'],
    ['a heading by a day', ['## To dos by Friday', '- send the plan'], '2025-06-13'],
    ['a parent bullet', ['- this week', '  - send the plan'], '2025-06-09..2025-06-15'],
    ['a parent further up', ['- this week', '  - plans', '    - send it'], '2025-06-09..2025-06-15'],
    ['a line that announces', ['Due Friday:', '- send the plan'], '2025-06-13'],
    ['a heading further up', ['## Next week', '### Gates', '- send the plan'], '2025-06-16..2025-06-22'],
    ['its own words before its heading’s', ['## Next week', '- send the plan friday'], '2025-06-13'],
  ])('%s', (_, lines, due) => {
    const found = days(...lines);
    expect(found === due || found?.slice(-10) === due).toBe(true);
  });

  test('a bullet under it', () => {
    const due = dueIn(['- send the plan', '  - due friday'], 0);
    expect(due?.last).toBe('2025-06-13');
    expect(due?.reading).toContain('from the line below');
  });

  test('a bullet under it that is only a day', () => {
    expect(dueIn(['- send the plan', '  - [[2025-06-20]]'], 0)?.last).toBe('2025-06-20');
  });

  test.each([
    ['a heading that dates the note', ['## 2025-06-11', '- send the plan']],
    ['a heading of the past', ['## Last week', '- send the plan']],
    [
      'a heading that speaks of a day',
      ['## What we learned about planning for the next week and the one after', '- send it'],
    ],
    ['the note’s title', ['# Next week', '- send the plan']],
    ['somebody’s day', ['## Friday’s meeting', '- send the plan']],
    ['a parent that is over', ['- june 2', '  - send the plan']],
    ['a sibling', ['- this week', '- send the plan']],
    ['another section', ['## Next week', '## Gates', '- send the plan']],
  ])('%s: not due', (_, lines) => {
    expect(days(...lines)).toBeNull();
  });
});

describe('how a due day was read', () => {
  test('fields go before words and need no day of writing', () => {
    expect(dueIn(['- [ ] send the plan friday 📅 2025-07-01'], 0)?.last).toBe('2025-07-01');
    expect(dueIn(['- [ ] send the plan [scheduled:: 2025-07-01]'], 0, null)).toEqual({
      first: '2025-07-01',
      last: '2025-07-01',
      reading: '1 July 2025, from its date field',
    });
  });

  test('a phrase says its words, the day it was read from and where that was found', () => {
    const { reading } = dueIn(['bump ruth july 14th'], 0) ?? { reading: '' };
    expect(reading).toContain('“july 14th”');
    expect(reading).toContain('11 June 2025');
    expect(reading).toContain('(file name)');
  });

  test('words need a day of writing', () => {
    expect(dueIn(['bump ruth friday'], 0, null)).toBeNull();
  });

  test('a past field is due all the same', () => {
    expect(dueIn(['- [ ] send the plan 📅 2025-01-01'], 0)?.last).toBe('2025-01-01');
  });
});
