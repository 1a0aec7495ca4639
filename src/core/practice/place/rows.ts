import type { NoteLine } from '../../note/note';

/** How many of the lines beside a line ask, the line itself counted. */
export interface Siblings {
  readonly asking: number;
  readonly all: number;
}

const NUMBER = /^\*\*\d+[.)]/;
/** An answer to choose: `b) the femur`. */
const OPTION = /^[a-e][.)] /i;

/** Whether a line is an item of a numbered list. */
export const isNumbered = ({ marker, content }: NoteLine): boolean =>
  /\d/.test(marker ?? '') || NUMBER.test(content);

/** Whether a line is drawn by hand between parts of a note. */
export const isRule = ({ content }: NoteLine): boolean => /^([-_*=])\1{2,}$/.test(content);

/** Lines of one kind in one place: list items of one parent, headings of one section, plain lines. */
function rowOf(line: NoteLine): string {
  const { heading, marker, indent, parent, section } = line;
  const kind = marker === null ? `h${heading}` : `${isNumbered(line)} ${indent} ${parent?.index}`;
  return `${kind} ${section?.line}`;
}

/** For each line, how many of the lines beside it ask. */
export function siblings(
  lines: readonly NoteLine[],
  asks: (line: NoteLine) => boolean,
): (line: NoteLine) => Siblings {
  const rows = new Map<string, { asking: number; all: number }>();
  for (const line of lines) {
    if (OPTION.test(line.content)) continue;
    const key = rowOf(line);
    const row = rows.get(key) ?? { asking: 0, all: 0 };
    row.all++;
    if (asks(line)) row.asking++;
    rows.set(key, row);
  }
  return (line) => rows.get(rowOf(line)) ?? { asking: 0, all: 0 };
}

/** A row of questions has at least so many, and they are at least this share of it. */
const ENOUGH = 3;
const MOSTLY = 0.5;

/** Whether a list item or heading stands in a row that mostly asks: it asks too, however it is worded. */
export const isRowOfQuestions = ({ asking, all }: Siblings): boolean =>
  asking >= ENOUGH && asking / all >= MOSTLY;
