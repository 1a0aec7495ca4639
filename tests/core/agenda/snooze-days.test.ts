import { expect, it } from 'vitest';
import { snoozeDays } from '../../../src/core/agenda/snooze-days';

it.each([
  ['a Wednesday', '2025-07-02', ['Tomorrow 2025-07-03', 'Next Monday 2025-07-07', 'In a week 2025-07-09']],
  ['a Sunday', '2025-07-06', ['Tomorrow 2025-07-07', 'In a week 2025-07-13']],
  ['a Monday', '2025-07-07', ['Tomorrow 2025-07-08', 'Next Monday 2025-07-14']],
  ['New Year’s Eve', '2025-12-31', ['Tomorrow 2026-01-01', 'Next Monday 2026-01-05', 'In a week 2026-01-07']],
])('on %s the days to snooze until are all different', (_, today, days) => {
  expect(snoozeDays(today).map(({ title, day }) => `${title} ${day}`)).toEqual(days);
});
