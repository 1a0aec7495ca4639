import { describe, expect, it } from 'vitest';
import type { Priority } from '../../../src/core/edits/priority-edit';
import { after, options, planOn } from './plan-on';

const urgent = (line: string, priority: Priority | null, given = {}): string =>
  after(line, planOn(line, { kind: 'priority', priority }, { ...options, ...given }));

describe('a priority is written in the line’s own format', () => {
  it.each<[string, Priority | null, string]>([
    ['- [ ] pay', 'high', '- [ ] pay ⏫'],
    ['- [ ] pay 📅 2025-07-14 ^p', 'lowest', '- [ ] pay 📅 2025-07-14 ⏬ ^p'],
    ['- [ ] pay 🔽 📅 2025-07-14', 'highest', '- [ ] pay 🔺 📅 2025-07-14'],
    ['- [ ] pay 🔼\uFE0F now', 'high', '- [ ] pay ⏫ now'],
    ['- [ ] pay 🔽 📅 2025-07-14', null, '- [ ] pay 📅 2025-07-14'],
    ['- [ ] pay [priority:: low]', 'medium', '- [ ] pay [priority:: medium]'],
    ['- [ ] pay [priority:: low] now', null, '- [ ] pay now'],
    ['- [ ] pay (due:: 2025-07-14)', 'low', '- [ ] pay (due:: 2025-07-14) (priority:: low)'],
    ['- TODO pay', 'high', '- TODO [#A] pay'],
    ['- TODO [#B] pay', 'low', '- TODO [#C] pay'],
    ['- TODO [#B] pay', null, '- TODO pay'],
    ['- pay rent', 'medium', '- pay rent 🔼'],
  ])('%j as %s becomes %j', (line, priority, expected) => {
    expect(urgent(line, priority)).toBe(expected);
  });

  it('in the chosen one where it has none', () => {
    expect(urgent('- [ ] pay', 'high', { dateFormat: 'dataview' })).toBe('- [ ] pay [priority:: high]');
  });

  it.each<[string, Priority | null]>([
    ['- [ ] pay', null],
    ['- [ ] pay ⏫', 'high'],
    ['- TODO [#A] pay', 'high'],
    ['- [ ] pay [priority:: high]', 'high'],
    ['# pay', 'high'],
  ])('%j as %s is left alone', (line, priority) => {
    expect(urgent(line, priority)).toMatch(/^refused: /);
  });
});
