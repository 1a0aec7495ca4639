import type { TrackedLine } from './someone-else';

type Lines = readonly TrackedLine[];

/** How many lines two texts have in common, in order: what a diff leaves unmarked. */
function commonLines(some: Lines, others: Lines): number {
  let row = others.map(() => 0);
  for (const line of some) {
    let diagonal = 0;
    row = row.map((above, index, last) => {
      const best = line.text === others[index]!.text ? diagonal + 1 : above;
      diagonal = last[index]!;
      return best;
    });
    for (let index = 1; index < row.length; index++) row[index] = Math.max(row[index]!, row[index - 1]!);
  }
  return row.at(-1) ?? 0;
}

/** Whether a shortest diff of two texts takes one line for the other. */
function isSameInDiff(before: Lines, line: TrackedLine, now: Lines, other: TrackedLine): boolean {
  const [from, to] = [before.indexOf(line), now.indexOf(other)];
  const kept = commonLines(before.slice(0, from), now.slice(0, to)) + 1;
  return kept + commonLines(before.slice(from + 1), now.slice(to + 1)) === commonLines(before, now);
}

function withWords(lines: Lines): Lines {
  return lines.filter((line) => line.text.trim() !== '');
}

/**
 * Whether the line at an index of the text as it is now is the one that was shown: the line with its identity; or,
 * where that one is gone, one that came to read so since, as a moved line does; or the line that a shortest diff
 * takes for it, for then nobody who sees the two texts can tell. A line that read so from the beginning is another.
 */
export function isRightLine(before: Lines, now: Lines, shown: TrackedLine, index: number): boolean {
  const line = now[index];
  if (line?.text !== shown.text) return false;
  if (line.id === shown.id) return true;
  const isGone = !stands(now, shown.id, shown.text);
  return (
    (isGone && !stands(before, line.id, shown.text)) ||
    isSameInDiff(withWords(before), shown, withWords(now), line)
  );
}

function stands(lines: Lines, id: number, text: string): boolean {
  return lines.some((line) => line.id === id && line.text === text);
}
