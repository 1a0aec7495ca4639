import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/dates/calendar';
import type { EditOptions } from '../../../src/core/edits/edit-plan';
import { planAction, type LineAction } from '../../../src/core/edits/line-action';
import { applyEdits, inverses, type LineEdit } from '../../../src/core/edits/line-edit';
import { lineReading } from '../../../src/core/edits/line-reading';
import { noteNow, planNote } from '../../../src/core/edits/note-plan';
import { anchorOf } from '../../../src/core/edits/anchor-of';
import { defaultSettings } from '../../../src/core/settings/settings';
import { options, read } from './plan-on';
import { actions } from './someone-else';

const prefix = fc.constantFrom(
  '',
  '- ',
  '* [ ] ',
  '- [x] ',
  '- [/] ',
  '> - ',
  '\t1. ',
  'TODO ',
  '- DONE ',
  '> ',
);
const words = fc.constantFrom(
  'call ana',
  'Send the deck to Omar',
  'bump iris (Bram)',
  'Annie: pay the rent',
  'ring the vet 🐈.',
  '~~ask ines~~',
  'see [[Ana|her]] and `x`',
);
const when = fc.constantFrom(
  '',
  ' by friday',
  ' july 14th',
  ' by 7/14',
  ' tomorrow',
  ' on the 9th at 3pm',
  ' 📅 2025-07-14',
  ' [due:: 2025-07-14]',
  ' (@2025-07-14 09:00)',
  ' end of july',
);
const behind = fc.constantFrom(
  '',
  '  ',
  ' ⏫',
  ' #home',
  ' ^id',
  ' [assignee:: Ana]',
  ' ✅ 2025-07-01',
  ' ⏬ ^id ',
);
const line = fc.tuple(prefix, words, when, behind).map((parts) => parts.join(''));
const days = fc.integer({ min: 0, max: 500 }).map((count) => addDays('2025-07-01', count));
const given: fc.Arbitrary<EditOptions> = fc.record({
  today: fc.constant('2025-07-14'),
  writeDoneDate: fc.boolean(),
  proseCompletion: fc.constantFrom('checked task', 'struck through', 'left alone'),
  dateFormat: fc.constantFrom('tasks emoji', 'dataview', 'plain words'),
  globalFilter: fc.constantFrom('', '#task'),
  writeCreatedDate: fc.boolean(),
});

/** The edits that an action makes of a line, null where it makes none. */
function editsOf(text: string, action: LineAction, chosen: EditOptions): readonly LineEdit[] | null {
  const now = noteNow(text);
  let edits: readonly LineEdit[] | null = null;
  planNote(now, anchorOf(now.note, 0, 'note.md'), (found) => {
    const plan = planAction(action, lineReading(found, { read, settings: defaultSettings }), chosen);
    if (plan.kind === 'edit') edits = plan.edits;
    return plan;
  });
  return edits;
}

describe('every action on every line', { timeout: 60_000 }, () => {
  it('changes something, is taken back exactly, and leaves prefix, block id and white space at the end', () => {
    fc.assert(
      fc.property(line, actions, given, (text, action, chosen) => {
        const edits = editsOf(text, action, chosen);
        if (!edits) return;
        const after = applyEdits(text, edits);
        expect(after).not.toBe(text);
        expect(applyEdits(after, inverses(text, edits))).toBe(text);
        expect(/(?: \^id)?\s*$/.exec(after)?.[0]).toBe(/(?: \^id)?\s*$/.exec(text)?.[0]);
        expect(/^[\s>]*/.exec(after)?.[0]).toBe(/^[\s>]*/.exec(text)?.[0]);
      }),
      { numRuns: 1500 },
    );
  });

  it('a date that is set is the date that is read, and no other', () => {
    fc.assert(
      fc.property(line, days, given, (text, day, chosen) => {
        const edits = editsOf(text, { kind: 'due', day }, chosen);
        if (!edits) return;
        const [followUp] = read(applyEdits(text, edits)).followUps;
        if (followUp) expect([followUp.due?.last ?? followUp.due?.first]).toEqual([day]);
      }),
      { numRuns: 1500 },
    );
  });

  it('a status that is set is the status that is read', () => {
    const states = fc.constantFrom('open', 'in progress', 'done', 'cancelled');
    fc.assert(
      fc.property(line, states, (text, to) => {
        const edits = editsOf(text, { kind: 'status', to }, options);
        if (!edits) return;
        const [followUp] = read(applyEdits(text, edits)).followUps;
        if (followUp) expect(followUp.status).toBe(to);
      }),
      { numRuns: 1500 },
    );
  });

  it('what was done cannot be done again', () => {
    fc.assert(
      fc.property(line, actions, given, (text, action, chosen) => {
        const edits = editsOf(text, action, chosen);
        if (edits) expect(editsOf(applyEdits(text, edits), action, chosen)).toBeNull();
      }),
      { numRuns: 1500 },
    );
  });
});
