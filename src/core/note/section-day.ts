import type { Day } from '../dates/day';
import { isDateLine, titleDay } from './date-titles';
import type { NoteLine, Section } from './note';
import type { WrittenOn } from './written-on';

/** The day of each line of a note: that of the nearest date above it, as a heading or alone on a line; else the note's. */
export class DaysOfLines {
  private readonly sections = new Map<Section, Day | null>();
  private readonly parents = new Map<NoteLine, Day | null>();
  private dateLines: readonly NoteLine[] | null = null;

  constructor(
    private readonly lines: readonly NoteLine[],
    private readonly noteDay: WrittenOn | null,
    private readonly dayFirst: boolean,
  ) {}

  /** The day from which a line's phrases are read, null where nothing tells it. */
  of(line: NoteLine): WrittenOn | null {
    const day = this.ofParent(line.parent) ?? this.ofDateLineAbove(line) ?? this.ofSection(line.section);
    return day === null ? this.noteDay : { day, from: 'heading' };
  }

  private dayIn(title: string): Day | null {
    const day = titleDay(title, this.noteDay?.day ?? null, this.dayFirst);
    return day !== null && this.isSlipOfYear(day) ? null : day;
  }

  /** In January people write last year into a heading; the name of the note's file, with the same day, knows better. */
  private isSlipOfYear(day: Day): boolean {
    const { day: named, from } = this.noteDay ?? {};
    if (named === undefined || (from !== 'file name' && from !== 'daily note')) return false;
    return day.slice(4) === named.slice(4) && Number(day.slice(0, 4)) === Number(named.slice(0, 4)) - 1;
  }

  private ofParent(parent: NoteLine | null): Day | null {
    if (!parent) return null;
    const known = this.parents.get(parent);
    if (known !== undefined) return known;
    const found = (isDateLine(parent) ? this.dayIn(parent.content) : null) ?? this.ofParent(parent.parent);
    this.parents.set(parent, found);
    return found;
  }

  /** A date alone on a line outside lists dates the lines under it up to the next heading. */
  private ofDateLineAbove(line: NoteLine): Day | null {
    this.dateLines ??= this.lines.filter((one) => one.marker === null && isDateLine(one));
    let low = 0;
    for (let high = this.dateLines.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((this.dateLines[middle]?.index ?? 0) < line.index) low = middle + 1;
      else high = middle;
    }
    const above = this.dateLines[low - 1];
    return above?.section === line.section ? this.dayIn(above.content) : null;
  }

  private ofSection(section: Section | null): Day | null {
    if (!section) return null;
    const known = this.sections.get(section);
    if (known !== undefined) return known;
    const found = this.dayIn(section.title) ?? this.ofSection(section.parent);
    this.sections.set(section, found);
    return found;
  }
}
