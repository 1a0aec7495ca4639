/** A measured figure with the bound that it has to keep. */
export interface FigureRow {
  readonly name: string;
  readonly figure: number;
  readonly bound: 'at most' | 'at least';
  readonly limit: number;
}

/** Whether the figure keeps its bound. */
export function isKept({ figure, bound, limit }: FigureRow): boolean {
  return bound === 'at most' ? figure <= limit : figure >= limit;
}

/** Figures as aligned lines, `name figure limit ok`, for a terminal. */
export function figureTable(rows: readonly FigureRow[]): string {
  const cells = rows.map((row) => [
    row.name,
    shortNumber(row.figure),
    `${row.bound} ${shortNumber(row.limit)}`,
    isKept(row) ? 'ok' : 'OVER',
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return cells.map(line).join('\n');
}

/** Prints the figures and makes the process fail where one does not keep its bound. */
export function report(rows: readonly FigureRow[]): void {
  process.stdout.write(`${figureTable(rows)}\n`);
  if (!rows.every(isKept)) process.exitCode = 1;
}

function shortNumber(figure: number): string {
  return Number.isInteger(figure) ? String(figure) : figure.toFixed(2);
}
