import { describe, expect, test } from 'vitest';
import { followUpOnLast } from './reading';

const whyOf = (lines: readonly string[]): readonly string[] => followUpOnLast(lines)?.why ?? [];

describe('why a follow-up is there', () => {
  test.each([
    ['has a checkbox', ['- [ ] splice the rope']],
    ['is marked “TODO”', ['TODO splice the rope']],
    ['is marked “AI”', ['- AI: splice the rope']],
    ['has a task field', ['- [ ] rope 📅 2025-07-14']],
    ['stands under “Next steps”', ['## Next steps', '- rope and tar']],
    ['stands under “To do”', ['To do:', '- rope and tar']],
    ['names Ruth', ['## Next steps', '- rope and tar (Ruth)']],
    ['starts with “bump”', ['- slept badly', '- bump teo about the bill']],
    ['is a row of a table of tasks', ['| Task | Owner |', '| --- | --- |', '| rope | Ruth |']],
  ])('%s: %j', (reason, lines) => {
    expect(whyOf(lines)).toContain(reason);
  });

  test.each([
    ['has a checkbox', ['## Next steps', '- rope and tar']],
    ['stands under “Next steps”', ['## Slip', '- [ ] rope and tar']],
    ['names Ruth', ['## Next steps', '- ask Ruth for rope']],
    ['starts with “bump”', ['## Next steps', '- rope and tar']],
    ['names me', ['- [ ] i’ll splice the rope']],
    ['has a task field', ['- [ ] rope ⏫']],
  ])('not %s: %j', (reason, lines) => {
    expect(whyOf(lines).length).toBeGreaterThan(0);
    expect(whyOf(lines)).not.toContain(reason);
  });

  test.each([
    [['- [ ] splice the rope by friday (Ruth)']],
    [['## Next steps', '- [ ] i’ll send the bill by friday, please']],
    [['- need to send the bill']],
    [['friday - regatta']],
  ])('%j: one to three reasons, each once', (lines) => {
    const why = whyOf(lines);
    expect(why.length).toBeGreaterThan(0);
    expect(why.length).toBeLessThanOrEqual(3);
    expect(new Set(why).size).toBe(why.length);
  });
});
