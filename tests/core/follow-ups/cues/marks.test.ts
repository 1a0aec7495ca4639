import { describe, expect, test } from 'vitest';
import { cueHolds } from './cues-on';

describe('marks of a task', () => {
  test.each([
    ['checkbox', '- [ ] splice the rope'],
    ['checkbox', '1. [ ] splice the rope'],
    ['checkbox', '> - [ ] splice the rope'],
    ['checkbox', '- [!] splice the rope'],
    ['checkbox', '- [/] splice the rope'],
    ['checkbox', '- [x] splice the rope'],
    ['checkbox', '- [-] splice the rope'],
    ['keyword', 'TODO splice the rope'],
    ['keyword', '- LATER splice the rope'],
    ['keyword', '- AI: splice the rope'],
    ['keyword', 'Next step: splice the rope'],
    ['keyword', '** NEXT splice the rope'],
    ['task field', '- splice the rope 📅 2025-07-14'],
    ['task field', '- splice the rope [scheduled:: 2025-07-14]'],
    ['task field', '- splice the rope (@2025-07-14)'],
    ['task field', '- splice the rope [assignee:: Odile]'],
    ['task field', '- splice the rope 👤 Odile'],
    ['says “to do” or “action”', '- rope (TODO)'],
    ['says “to do” or “action”', '- Action for the yard'],
    ['struck out', '- ~~splice the rope~~'],
    ['struck out', '- ~~splice the rope~~.'],
    ['ends in a done word', '- rope spliced, done'],
    ['ends in a done word', '- the pump (fixed)'],
    ['ends in a done word', '- rope ✅'],
    ['marked, opens with a verb', '- [ ] send the form'],
    ['marked, opens with a verb', 'TODO plan the regatta'],
    ['marked, a title', '- [ ] moorings:'],
    ['marked, a title', '- [ ] rope and tar;'],
  ])('%s: %s', (cue, line) => {
    expect(cueHolds(cue, [line])).toBe(true);
  });

  test.each([
    ['checkbox', '- splice the rope'],
    ['checkbox', '[ ] splice the rope'],
    ['checkbox', '- [link] splice the rope'],
    ['keyword', '- [ ] TODO splice the rope'],
    ['keyword', '- todo list of the yard'],
    ['keyword', '- NEXTDOOR yard'],
    ['keyword', '- Later splice the rope'],
    ['keyword', '- WAITER wanted'],
    ['task field', '- splice the rope'],
    ['task field', '- splice the rope ⏫'],
    ['task field', '- splice the rope ➕ 2025-07-14'],
    ['task field', '- splice the rope [length:: 40]'],
    ['task field', '- write to rope@example.org'],
    ['says “to do” or “action”', '- the actual rope'],
    ['says “to do” or “action”', '- ai writes poems'],
    ['says “to do” or “action”', 'TODO splice the rope'],
    ['struck out', '- ~~splice~~ the rope'],
    ['struck out', '- the ~~rope~~'],
    ['ends in a done word', '- done with ropes'],
    ['ends in a done word', '- rope undone'],
    ['marked, opens with a verb', '- send the form'],
    ['marked, opens with a verb', '- [ ] gulls'],
    ['marked, a title', '- [ ] rope: forty metres'],
  ])('not %s: %s', (cue, line) => {
    expect(cueHolds(cue, [line])).toBe(false);
  });

  test.each([])('%s: %s, %s', (cue, path, holds) => {
    expect(cueHolds(cue, ['- [ ] splice the rope'], path)).toBe(holds);
  });

  test('in a note with code a mark may be an example', () => {
    const cue = 'marked, in a note with code';
    expect(cueHolds(cue, ['```', 'tide now', '```', '- [ ] splice the rope'])).toBe(true);
    expect(cueHolds(cue, ['tide now', '- [ ] splice the rope'])).toBe(false);
  });
});
