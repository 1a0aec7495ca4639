import type { NoteLine } from '../../note/note';
import type { Siblings } from '../candidate';

const NONE: Siblings = { asking: 0, all: 0 };

/** What kind of line it is among others of its kind: list items of one parent, headings of one section, plain lines. */
function rowOf(line: NoteLine): string {
  const section = line.section?.line ?? -1;
  if (line.heading > 0) return `h${line.heading} ${section}`;
  if (line.marker === null) return `p ${section}`;
  const kind = /\d/.test(line.marker) ? 'n' : 'b';
  return `${kind}${line.indent} ${line.parent?.index ?? -1} ${section}`;
}

/** A row of questions has at least so many, and they are at least this share of it. */
const ENOUGH = 3;
const MOSTLY = 0.5;

/** The lists, rows of headings and runs of plain lines of a note, and how many lines of each ask. */
export class Rows {
  private readonly rows = new Map<string, { asking: number; all: number }>();

  constructor(lines: readonly NoteLine[], asks: (line: NoteLine) => boolean) {
    for (const line of lines) {
      const key = rowOf(line);
      const row = this.rows.get(key) ?? { asking: 0, all: 0 };
      row.all++;
      if (asks(line)) row.asking++;
      this.rows.set(key, row);
    }
  }

  /** How many of the lines beside a line ask. */
  siblingsOf(line: NoteLine): Siblings {
    return this.rows.get(rowOf(line)) ?? NONE;
  }

  /** Whether a list item or heading stands in a row that mostly asks: it asks too, however it is worded. */
  isInRowOfQuestions(line: NoteLine): boolean {
    if (line.marker === null && line.heading === 0) return false;
    const { asking, all } = this.siblingsOf(line);
    return asking >= ENOUGH && asking / all >= MOSTLY;
  }
}
