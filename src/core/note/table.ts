import type { TableRow } from './note';

/** The row of dashes under a table's header. */
const DELIMITER = /^\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/;
const CELL_BREAK = /(\\\|)|\|/g;

/** A row's trimmed cells; `\|` is a character of the cell. */
export function tableCells(row: string): string[] {
  const words = row.trim().replace(/^\|/, '').replace(/\|$/, '');
  const breaks = words.replace(CELL_BREAK, (_, escaped?: string) => (escaped === undefined ? '\n' : '|'));
  return breaks.split('\n').map((cell) => cell.trim());
}

/** Reads a pipe table's rows, line after line. */
export interface TableReader {
  /** The row that a line of text is, null outside of tables; `below` is the line under it. */
  next(content: string, below: string): TableRow | null;
  leave(): void;
}

/** A reader outside of tables. */
export function tableReader(): TableReader {
  let header: readonly string[] | null = null;
  let isDelimiterNext = false;
  const leave = (): void => {
    header = null;
    isDelimiterNext = false;
  };
  return {
    next(content, below) {
      if (header && (isDelimiterNext || content !== '')) {
        const cells = isDelimiterNext ? [] : tableCells(content);
        isDelimiterNext = false;
        return { cells, header };
      }
      leave();
      if (!content.includes('|') || !DELIMITER.test(below)) return null;
      isDelimiterNext = true;
      header = tableCells(content);
      return { cells: header, header: [] };
    },
    leave,
  };
}
