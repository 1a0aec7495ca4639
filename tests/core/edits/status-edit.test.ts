import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditOptions, EditPlan } from '../../../src/core/edits/edit-plan';
import type { LinePlace } from '../../../src/core/edits/line-place';
import { applyEdits, inverses } from '../../../src/core/edits/line-edit';
import type { FollowUpStatus } from '../../../src/core/follow-ups/follow-up';
import { after, options, planOn } from './plan-on';

const withDate = options;
const withoutDate: EditOptions = { ...options, writeDoneDate: false };

function planCompletion(line: string, given: EditOptions, place: LinePlace = 'text'): EditPlan {
  return planOn(line, { kind: 'status', to: 'done' }, given, place);
}

function completed(line: string, given = withDate): string {
  return after(line, planCompletion(line, given));
}

describe('a box that the app takes for none', () => {
  it.each<[string, FollowUpStatus, string]>([
    ['[ ] call Ana', 'done', '[x] call Ana'],
    ['[] call Ana', 'done', '[x] call Ana'],
    ['- [] call Ana', 'done', '- [x] call Ana'],
    ['  [ ] call Ana  ', 'in progress', '  [/] call Ana  '],
    ['[x] call Ana', 'open', '[ ] call Ana'],
    ['* {{[[TODO]]}} call Ana', 'done', '* {{[[DONE]]}} call Ana'],
    ['{{TODO}} call Ana', 'done', '{{DONE}} call Ana'],
    ['* {{[[DONE]]}} call Ana', 'open', '* {{[[TODO]]}} call Ana'],
  ])('%s, %s: %s', (line, to, expected) => {
    expect(after(line, planOn(line, { kind: 'status', to }, withoutDate))).toBe(expected);
  });

  it.each<[string, FollowUpStatus]>([
    ['[x] call Ana', 'done'],
    ['* {{[[TODO]]}} call Ana', 'cancelled'],
    ['* {{[[DONE]]}} call Ana', 'done'],
  ])('%s, %s: refused', (line, to) => {
    expect(planOn(line, { kind: 'status', to }, withoutDate).kind).toBe('refused');
  });

  it('is a task already', () => {
    expect(planOn('[ ] call Ana', { kind: 'make a task' }, withDate).kind).toBe('refused');
  });
});

describe('a checkbox', () => {
  it.each([
    ['- [ ] call Ana', '- [x] call Ana'],
    ['* [ ] call Ana', '* [x] call Ana'],
    ['+ [ ] call Ana', '+ [x] call Ana'],
    ['1. [ ] call Ana', '1. [x] call Ana'],
    ['12) [ ] call Ana', '12) [x] call Ana'],
    ['\t- [ ] call Ana', '\t- [x] call Ana'],
    ['    - [ ]  call  Ana', '    - [x]  call  Ana'],
    ['> - [ ] call Ana', '> - [x] call Ana'],
    ['> > 1. [ ] call Ana', '> > 1. [x] call Ana'],
    ['>- [ ] call Ana', '>- [x] call Ana'],
    ['- - [ ] call Ana', '- - [x] call Ana'],
    ['\uFEFF- [ ] call Ana', '\uFEFF- [x] call Ana'],
    ['- [/] half way', '- [x] half way'],
    ['- [>] forwarded', '- [x] forwarded'],
    ['- [d] delegated', '- [x] delegated'],
    ['- [🔥] urgent', '- [x] urgent'],
    ['- [ ] [ ] twice', '- [x] [ ] twice'],
    ['- [ ] see [ ] there', '- [x] see [ ] there'],
    ['- [ ] break at the end  ', '- [x] break at the end  '],
    ['- [ ] tab at the end\t', '- [x] tab at the end\t'],
    ['- [ ] call Ana ^call-1', '- [x] call Ana ^call-1'],
    ['- [ ] TODO: call Ana', '- [x] TODO: call Ana'],
    ['- [ ]', '- [x]'],
  ])('%j is ticked and nothing else is changed', (line, expected) => {
    expect(completed(line)).toBe(expected);
    expect(completed(line, withoutDate)).toBe(expected);
  });

  it.each([
    ['- [x] done', 'done already'],
    ['- [X] done', 'done already'],
    ['> 1. [x] done', 'done already'],
    ['- [-] dropped', 'cancelled'],
  ])('%j is left alone', (line, reason) => {
    expect(completed(line)).toMatch(`refused: `);
    expect(completed(line)).toMatch(reason);
  });
});

describe('a line with fields of the Tasks plugin', () => {
  it.each([
    ['- [ ] pay rent 📅 2025-07-15', '- [x] pay rent 📅 2025-07-15 ✅ 2025-07-14'],
    ['- [ ] pay rent 📅2025-07-15', '- [x] pay rent 📅2025-07-15 ✅ 2025-07-14'],
    ['- [ ] pay rent 🗓\uFE0F 2025-07-15', '- [x] pay rent 🗓\uFE0F 2025-07-15 ✅ 2025-07-14'],
    ['- [ ] pay rent ⏫', '- [x] pay rent ⏫ ✅ 2025-07-14'],
    ['- [ ] pay rent 🔁 every month', '- [x] pay rent 🔁 every month ✅ 2025-07-14'],
    ['- [ ] pay rent 📅 2025-07-15 ^rent', '- [x] pay rent 📅 2025-07-15 ✅ 2025-07-14 ^rent'],
    ['- [ ] pay rent 📅 2025-07-15  ^rent  ', '- [x] pay rent 📅 2025-07-15 ✅ 2025-07-14  ^rent  '],
    ['- [ ] pay rent 📅 2025-07-15 #home', '- [x] pay rent 📅 2025-07-15 #home ✅ 2025-07-14'],
    ['- [ ] pay rent 📅 2025-07-15  ', '- [x] pay rent 📅 2025-07-15 ✅ 2025-07-14  '],
    ['- [ ] again 📅 2025-07-15 ✅ 2025-01-01', '- [x] again 📅 2025-07-15 ✅ 2025-07-14'],
    ['> * [ ] pay ⏳ 2025-07-15', '> * [x] pay ⏳ 2025-07-15 ✅ 2025-07-14'],
  ])('%j gets its done date', (line, expected) => {
    expect(completed(line)).toBe(expected);
  });

  it('gets no date where none is wanted', () => {
    expect(completed('- [ ] pay 📅 2025-07-15', withoutDate)).toBe('- [x] pay 📅 2025-07-15');
  });

  it.each([
    '- [ ] party 🎉 tonight',
    '- [ ] look at the 📅 calendar',
    '- [ ] the ✅ list',
    '- [ ] due: 2025-07-15',
  ])('is more than %j: no date is added there', (line) => {
    expect(completed(line)).toBe(line.replace('[ ]', '[x]'));
  });
});

describe('a line with Dataview fields', () => {
  it.each([
    ['- [ ] pay [due:: 2025-07-15]', '- [x] pay [due:: 2025-07-15] [completion:: 2025-07-14]'],
    ['- [ ] pay (due:: 2025-07-15)', '- [x] pay (due:: 2025-07-15) (completion:: 2025-07-14)'],
    ['- [ ] [priority:: high] pay ^p', '- [x] [priority:: high] pay [completion:: 2025-07-14] ^p'],
    ['- [ ] pay [due:: x] [completion:: ]', '- [x] pay [due:: x] [completion:: 2025-07-14]'],
  ])('%j gets its completion field', (line, expected) => {
    expect(completed(line)).toBe(expected);
  });

  it.each(['- [ ] call [mood:: good]', '- [ ] read std::due', '- [ ] [due] date'])(
    'is more than %j: no field is added there',
    (line) => {
      expect(completed(line)).toBe(line.replace('[ ]', '[x]'));
    },
  );
});

describe('a Logseq keyword', () => {
  it.each([
    ['TODO call Ana', 'DONE call Ana'],
    ['- TODO call Ana', '- DONE call Ana'],
    ['\t* LATER call Ana', '\t* DONE call Ana'],
    ['- WAITING call Ana', '- DONE call Ana'],
    ['- NOW [#A] call Ana', '- DONE [#A] call Ana'],
    ['- DOING pay 📅 2025-07-15', '- DONE pay 📅 2025-07-15 ✅ 2025-07-14'],
  ])('%j becomes DONE', (line, expected) => {
    expect(completed(line)).toBe(expected);
  });

  it.each(['- DONE call Ana', 'CANCELLED call Ana', '- CANCELED call Ana'])('%j is left alone', (line) => {
    expect(completed(line)).toMatch(/^refused: It (?:is done already|was cancelled)\.$/);
  });

  it.each([
    ['- TODO: call Ana', '- [x] TODO: call Ana ✅ 2025-07-14'],
    ['- Later call Ana', '- [x] Later call Ana ✅ 2025-07-14'],
    ['- NOWHERE to go', '- [x] NOWHERE to go ✅ 2025-07-14'],
  ])('is more than the start of %j', (line, expected) => {
    expect(completed(line)).toBe(expected);
  });
});

describe('a bullet or line without a box', () => {
  it.each([
    ['- bump Iris', '- [x] bump Iris ✅ 2025-07-14'],
    ['* bump Iris', '* [x] bump Iris ✅ 2025-07-14'],
    ['3. bump Iris', '3. [x] bump Iris ✅ 2025-07-14'],
    ['3) bump Iris', '3) [x] bump Iris ✅ 2025-07-14'],
    ['\t-   bump Iris', '\t-   [x] bump Iris ✅ 2025-07-14'],
    ['> - bump Iris', '> - [x] bump Iris ✅ 2025-07-14'],
    ['bump Iris', '- [x] bump Iris ✅ 2025-07-14'],
    ['  bump Iris', '  - [x] bump Iris ✅ 2025-07-14'],
    ['> bump Iris', '> - [x] bump Iris ✅ 2025-07-14'],
    ['\uFEFFbump Iris', '\uFEFF- [x] bump Iris ✅ 2025-07-14'],
    ['- bump Iris  ', '- [x] bump Iris ✅ 2025-07-14  '],
    ['- bump Iris ^b1', '- [x] bump Iris ✅ 2025-07-14 ^b1'],
    ['- bump Iris [due:: friday]', '- [x] bump Iris [due:: friday] [completion:: 2025-07-14]'],
    ['- [Iris](x.md) by friday', '- [x] [Iris](x.md) by friday ✅ 2025-07-14'],
    ['- [[Iris]] by friday', '- [x] [[Iris]] by friday ✅ 2025-07-14'],
    ['- [ ](empty.md)', '- [x] [ ](empty.md) ✅ 2025-07-14'],
  ])('%j becomes a ticked task', (line, expected) => {
    expect(completed(line)).toBe(expected);
  });

  it('gets no date where none is wanted', () => {
    expect(completed('- bump Iris', withoutDate)).toBe('- [x] bump Iris');
  });
});

describe('a line that is no task', () => {
  it.each([
    '# Call Ana',
    '> ## Call Ana',
    '| call Ana | friday |',
    '> [!todo] Call Ana',
    '[^1]: Call Ana',
    '[ana]: https://example.org',
    '',
    '   ',
    '> ',
    '---',
    '***',
    '- ',
    '  ^id',
  ])('%j is refused', (line) => {
    expect(completed(line)).toMatch(/^refused: /);
  });

  it.each(['heading', 'table row', 'kanban card'] as const)('in a %s is refused', (place) => {
    expect(planCompletion('- [ ] call Ana', withDate, place).kind).toBe('refused');
  });
});

describe('a line without a box is struck through where the user wants that', () => {
  const struck = (line: string): string => completed(line, { ...options, proseCompletion: 'struck through' });

  it.each([
    ['- bump Iris', '- ~~bump Iris~~'],
    ['> 3. bump Iris  ', '> 3. ~~bump Iris~~  '],
    ['bump Iris ^b1', '~~bump Iris~~ ^b1'],
    ['- bump Iris 📅 2025-07-14', '- ~~bump Iris~~ 📅 2025-07-14'],
    ['- [ ] bump Iris', '- [x] bump Iris'],
    ['- TODO bump Iris', '- DONE bump Iris'],
    ['- bump ~~Ines~~ Iris', '- [x] bump ~~Ines~~ Iris ✅ 2025-07-14'],
  ])('%j becomes %j', (line, expected) => {
    expect(struck(line)).toBe(expected);
  });
});

describe('a line without a box is left alone where the user wants that', () => {
  const leaving: EditOptions = { ...options, proseCompletion: 'left alone' };

  it('and its completion kept elsewhere', () => {
    expect(completed('- bump Iris', leaving)).toBe('apart');
    expect(completed('- [ ] bump Iris', leaving)).toBe('- [x] bump Iris');
  });

  it.each(['cancelled', 'in progress'] as const)('and not made %s', (to) => {
    expect(changed('- bump Iris', to, leaving)).toMatch(/^refused: /);
  });
});

function changed(line: string, to: FollowUpStatus, given = options): string {
  return after(line, planOn(line, { kind: 'status', to }, given));
}

describe('reopening', () => {
  it.each([
    ['- [x] call Ana', '- [ ] call Ana'],
    ['- [X] call Ana', '- [ ] call Ana'],
    ['- [-] call Ana ❌ 2025-07-14', '- [ ] call Ana'],
    ['- [/] call Ana', '- [ ] call Ana'],
    ['- [x] pay 📅 2025-07-15 ✅ 2025-07-14 ^p', '- [ ] pay 📅 2025-07-15 ^p'],
    ['- [x] pay [due:: 2025-07-15] [completion:: 2025-07-14]', '- [ ] pay [due:: 2025-07-15]'],
    ['- [ ] pay ✅ 2025-07-14', '- [ ] pay'],
    ['- DONE call Ana', '- TODO call Ana'],
    ['DONE: call Ana', 'TODO: call Ana'],
    ['- DOING call Ana', '- TODO call Ana'],
    ['- ~~bump Iris~~', '- bump Iris'],
    ['- [x] ~~bump Iris~~ ✅ 2025-07-14', '- [ ] bump Iris'],
    ['> ~~bump Iris~~ 📅 2025-07-14', '> bump Iris 📅 2025-07-14'],
  ])('%j makes it %j', (line, expected) => {
    expect(changed(line, 'open')).toBe(expected);
  });

  it.each([
    ['- [ ] call Ana', 'open already'],
    ['- TODO call Ana', 'open already'],
    ['- bump Iris', 'open already'],
    ['- bump Iris - done', 'own words'],
    ['# DONE', 'heading'],
  ])('%j is refused: %s', (line, reason) => {
    expect(changed(line, 'open')).toMatch(reason);
  });
});

describe('starting and cancelling', () => {
  it.each<[string, FollowUpStatus, string]>([
    ['- [ ] call Ana', 'in progress', '- [/] call Ana'],
    ['- TODO call Ana', 'in progress', '- DOING call Ana'],
    ['- bump Iris', 'in progress', '- [/] bump Iris'],
    ['- [ ] call Ana', 'cancelled', '- [-] call Ana'],
    ['- [/] pay 📅 2025-07-15', 'cancelled', '- [-] pay 📅 2025-07-15 ❌ 2025-07-14'],
    ['- [ ] pay [due:: 2025-07-15]', 'cancelled', '- [-] pay [due:: 2025-07-15] [cancelled:: 2025-07-14]'],
    ['- LATER call Ana', 'cancelled', '- CANCELLED call Ana'],
    ['bump Iris', 'cancelled', '- [-] bump Iris ❌ 2025-07-14'],
  ])('%j, %s, becomes %j', (line, to, expected) => {
    expect(changed(line, to)).toBe(expected);
  });

  it.each<[string, FollowUpStatus]>([
    ['- [/] call Ana', 'in progress'],
    ['- NOW call Ana', 'in progress'],
    ['- [x] call Ana', 'cancelled'],
    ['- [x] call Ana', 'in progress'],
    ['- DONE call Ana', 'cancelled'],
    ['- [-] call Ana', 'cancelled'],
  ])('%j, %s, is refused', (line, to) => {
    expect(changed(line, to)).toMatch(/^refused: /);
  });
});

describe('a line is made a task', () => {
  const made = (line: string, given: Partial<EditOptions> = {}): string =>
    after(line, planOn(line, { kind: 'make a task' }, { ...options, ...given }));

  it.each([
    ['- bump Iris', '- [ ] bump Iris'],
    ['\t1) bump Iris  ', '\t1) [ ] bump Iris  '],
    ['> bump Iris', '> - [ ] bump Iris'],
    ['TODO: bump Iris', '- [ ] TODO: bump Iris'],
  ])('%j becomes %j', (line, expected) => {
    expect(made(line)).toBe(expected);
  });

  it('with the tag that the Tasks plugin asks for, and the day', () => {
    const tasks = { globalFilter: '#task', writeCreatedDate: true };
    expect(made('- bump Iris', tasks)).toBe('- [ ] #task bump Iris ➕ 2025-07-14');
    expect(made('- bump Iris #task', tasks)).toBe('- [ ] bump Iris #task ➕ 2025-07-14');
    expect(made('- bump Iris', { ...tasks, dateFormat: 'dataview' })).toBe(
      '- [ ] #task bump Iris [created:: 2025-07-14]',
    );
    expect(completed('- bump Iris', { ...options, ...tasks })).toBe(
      '- [x] #task bump Iris ➕ 2025-07-14 ✅ 2025-07-14',
    );
  });

  it.each(['- [ ] bump Iris', '- [x] bump Iris', 'TODO bump Iris', '# bump Iris', '| bump | Iris |'])(
    '%j is left alone',
    (line) => {
      expect(made(line)).toMatch(/^refused: /);
    },
  );
});

describe('every completion', () => {
  const piece = fc.constantFrom(
    '- ',
    '  ^id',
    '1. ',
    '> ',
    '\t',
    '  ',
    '[ ] ',
    'TODO ',
    'call ',
    '📅 2025-07-15 ',
    '^id',
  );
  const line = fc
    .tuple(fc.array(piece, { maxLength: 6 }), fc.string({ maxLength: 12 }))
    .map(([pieces, rest]) => (pieces.join('') + rest).replace(/[\r\n]/g, ''));

  it('is taken back exactly, and replaces at most the box or keyword and a day', () => {
    fc.assert(
      fc.property(line, fc.boolean(), (before, writeDoneDate) => {
        const plan = planCompletion(before, { ...options, writeDoneDate });
        if (plan.kind !== 'edit') return;
        const after = applyEdits(before, plan.edits);
        expect(after).not.toBe(before);
        expect(applyEdits(after, inverses(before, plan.edits))).toBe(before);
        for (const { from, to } of plan.edits)
          expect(before.slice(from, to)).toMatch(/^(?:.|[A-Z]+|[\d-]{10})?$/u);
      }),
    );
  });

  it('cannot be completed twice', () => {
    fc.assert(
      fc.property(line, (before) => {
        const plan = planCompletion(before, withDate);
        if (plan.kind !== 'edit') return;
        expect(planCompletion(applyEdits(before, plan.edits), withDate).kind).toBe('refused');
      }),
    );
  });
});
