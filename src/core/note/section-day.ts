import type { Day } from '../dates/day';
import { isDateLine, titleDay } from './date-titles';
import type { NoteLine } from './note';
import type { WrittenOn } from './written-on';

/**
 * Tells of each line of a note the day from which its phrases are read: that of the nearest date above it, as a heading
 * or alone on a line; else the note's; null where nothing tells it.
 */
export function daysOfLines(
  lines: readonly NoteLine[],
  noteDay: WrittenOn | null,
  dayFirst: boolean,
): (line: NoteLine) => WrittenOn | null {
  const dayIn = (title: string): Day | null => {
    const day = titleDay(title, noteDay?.day ?? null, dayFirst);
    return day !== null && isSlipOfYear(day, noteDay) ? null : day;
  };
  const ofParent = nearest((line: NoteLine) => (isDateLine(line) ? dayIn(line.content) : null));
  const ofSection = nearest((section: NonNullable<NoteLine['section']>) => dayIn(section.title));
  let dateLines: readonly (NoteLine | null)[] | null = null;
  return (line) => {
    dateLines ??= dateLinesAbove(lines);
    const above = dateLines[line.index];
    const day =
      ofParent(line.parent) ??
      (above?.section === line.section ? dayIn(above.content) : null) ??
      ofSection(line.section);
    return day === null ? noteDay : { day, from: 'heading' };
  };
}

/** The day of a thing, or of the nearest above it that has one; worked out once for each. */
function nearest<T extends { readonly parent: T | null }>(
  own: (one: T) => Day | null,
): (one: T | null) => Day | null {
  const known = new Map<T, Day | null>();
  const dayOf = (one: T | null): Day | null => {
    if (!one) return null;
    const before = known.get(one);
    if (before !== undefined) return before;
    const day = own(one) ?? dayOf(one.parent);
    known.set(one, day);
    return day;
  };
  return dayOf;
}

/** For each line the nearest line above it that is a date alone, outside lists: it dates what follows up to the next heading. */
function dateLinesAbove(lines: readonly NoteLine[]): readonly (NoteLine | null)[] {
  let last: NoteLine | null = null;
  return lines.map((line) => {
    const above = last;
    if (line.marker === null && isDateLine(line)) last = line;
    return above;
  });
}

/** In January people write last year into a heading; the name of the note's file, with the same day, knows better. */
function isSlipOfYear(day: Day, noteDay: WrittenOn | null): boolean {
  const { day: named, from } = noteDay ?? {};
  if (named === undefined || (from !== 'file name' && from !== 'daily note')) return false;
  return day.slice(4) === named.slice(4) && Number(day.slice(0, 4)) === Number(named.slice(0, 4)) - 1;
}
