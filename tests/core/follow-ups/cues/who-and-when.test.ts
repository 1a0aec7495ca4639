import { describe, expect, test } from 'vitest';
import { cueHolds, cueHoldsOn } from './cues-on';

describe('who has it, and when it is wanted', () => {
  test.each([
    ['names an owner', 'Ruth to send the bill'],
    ['names an owner', 'send the bill (Ruth)'],
    ['names an owner', 'Ruth: the bill'],
    ['names an owner', 'new rope - Ruth'],
    ['@name', '@odile send the bill'],
    ['@name', 'send the bill (@odile)'],
    ['names a day', 'splice the rope friday'],
    ['names a day', 'tomorrow the yard'],
    ['names a day', 'rope asap'],
    ['by a day', 'splice the rope by friday'],
    ['by a day', 'the bill, due on 14 july'],
    ['by a day', 'rope before 12'],
    ['by a day', 'deadline: monday'],
    ['names only a day', 'next friday'],
    ['names only a day', 'Monday'],
  ])('%s: %s', (cue, line) => {
    expect(cueHoldsOn(cue, line)).toBe(true);
  });

  test.each([
    ['names an owner', 'send Ruth the bill'],
    ['names an owner', 'I’ll send the bill'],
    ['names an owner', 'Yard: the bill'],
    ['names an owner', 'the bill (draft)'],
    ['@name', 'rope@example.org'],
    ['@name', 'meet @ 10'],
    ['names a day', 'splice the rope'],
    ['names a day', 'a sunny spot'],
    ['names a day', 'the daily bread'],
    ['by a day', 'by the shed'],
    ['by a day', 'friday by the shed'],
    ['by a day', 'due to fog'],
    ['names only a day', 'splice the rope friday'],
    ['names only a day', 'thick fog'],
  ])('not %s: %s', (cue, line) => {
    expect(cueHoldsOn(cue, line)).toBe(false);
  });
});

describe('rows of tables', () => {
  const table = (header: string, row: string): string[] => [header, '| --- | --- |', row];

  test.each([
    ['row of a table of tasks', '| Task | Owner |', '| splice the rope | Odile |'],
    ['row of a table of tasks', '| Who | To do |', '| Odile | splice the rope |'],
    ['table with an owner column', '| Task | Owner |', '| splice the rope | Odile |'],
    ['table with an owner column', '| Action | Assigned to |', '| splice the rope | Odile |'],
    ['table with a due column', '| Task | Due |', '| splice the rope | friday |'],
    ['table with a due column', '| Action | Deadline |', '| splice the rope | friday |'],
  ])('%s: %s', (cue, header, row) => {
    expect(cueHolds(cue, table(header, row))).toBe(true);
  });

  test.each([
    ['table with an owner column', '| Task | Due |', '| splice the rope | friday |'],
    ['table with a due column', '| Task | Owner |', '| splice the rope | Odile |'],
  ])('not %s: %s', (cue, header, row) => {
    expect(cueHolds(cue, table(header, row))).toBe(false);
  });

  test.each(['row of a table of tasks', 'table with an owner column', 'table with a due column'])(
    'not %s on a list item',
    (cue) => {
      expect(cueHoldsOn(cue, 'Task, owner, due: splice the rope')).toBe(false);
    },
  );
});
