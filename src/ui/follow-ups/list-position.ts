/** A place that the arrow keys reach: a row of a group, or the group's heading where `row` is -1. */
export interface ListPosition {
  readonly group: number;
  readonly row: number;
}

/** A key's way through the list. */
export type ListStep = 'next' | 'previous' | 'first' | 'last';

/** Where a step leads; `visibleRows` has the number of rows shown under each heading, 0 where it is collapsed. */
export function step(from: ListPosition, move: ListStep, visibleRows: readonly number[]): ListPosition {
  const lastGroup = visibleRows.length - 1;
  const lastRowOf = (group: number) => (visibleRows[group] ?? 0) - 1;
  switch (move) {
    case 'first':
      return { group: 0, row: -1 };
    case 'last':
      return { group: lastGroup, row: lastRowOf(lastGroup) };
    case 'next':
      if (from.row < lastRowOf(from.group)) return { group: from.group, row: from.row + 1 };
      return from.group < lastGroup ? { group: from.group + 1, row: -1 } : from;
    case 'previous':
      if (from.row >= 0) return { group: from.group, row: from.row - 1 };
      return from.group > 0 ? { group: from.group - 1, row: lastRowOf(from.group - 1) } : from;
  }
}
