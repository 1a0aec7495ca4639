import { dayAt } from '../../dates/calendar';
import type { Day } from '../../dates/day';

/** The days that task formats write, by what they are. */
export type DayField = 'due' | 'scheduled' | 'start' | 'done' | 'cancelled';

/** The formats that can give a day, most trusted first: where two disagree, the order on the line does not decide. */
const SOURCES = ['tasks', 'dataview', 'kanban', 'reminder', 'org'] as const;
export type FieldSource = (typeof SOURCES)[number];

const DAY = /(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/;

/** The first day of the calendar in a field's value, null where there is none. */
export function fieldDay(value: string): Day | null {
  const { year, month, day } = DAY.exec(value)?.groups ?? {};
  return year === undefined ? null : dayAt(Number(year), Number(month), Number(day));
}

/** Collects the days that several formats give, in whatever order they come. */
export class DayFields {
  private readonly found = new Map<string, Day>();

  /** Keeps the earliest of several days that one format gives for one field. */
  add(field: DayField, source: FieldSource, day: Day | null): void {
    if (day === null) return;
    const key = `${field} ${source}`;
    const known = this.found.get(key);
    if (known === undefined || day < known) this.found.set(key, day);
  }

  day(field: DayField): Day | null {
    for (const source of SOURCES) {
      const day = this.found.get(`${field} ${source}`);
      if (day !== undefined) return day;
    }
    return null;
  }
}
