import type { NoteLine } from '../../note/note';
import type { Siblings } from '../candidate';

/** What kind of line it is among others of its kind: list items of one parent, headings of one section, plain lines. */
function groupOf(line: NoteLine): string {
  const section = line.section?.line ?? -1;
  if (line.heading > 0) return `heading ${line.heading} in ${section}`;
  const parent = line.parent?.index ?? -1;
  if (line.marker === null) return `text in ${section}`;
  const kind = /\d/.test(line.marker) ? 'numbered' : 'bullet';
  return `${kind} at ${line.indent} under ${parent} in ${section}`;
}

/** Counts, for every line of text, how many of its siblings ask. */
export function siblingsOf(
  lines: readonly NoteLine[],
  asks: (line: NoteLine) => boolean,
): (line: NoteLine) => Siblings {
  const groups = new Map<string, { asking: number; all: number }>();
  for (const line of lines) {
    const key = groupOf(line);
    const group = groups.get(key) ?? { asking: 0, all: 0 };
    group.all++;
    if (asks(line)) group.asking++;
    groups.set(key, group);
  }
  return (line) => groups.get(groupOf(line)) ?? { asking: 0, all: 0 };
}
