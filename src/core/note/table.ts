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
export class TableReader {
  private header: readonly string[] | null = null;
  private isDelimiterNext = false;

  /** The row that a line of text is, null outside of tables; `below` is the line under it. */
  next(content: string, below: string): TableRow | null {
    if (this.isDelimiterNext) {
      this.isDelimiterNext = false;
      return { cells: [], header: this.header ?? [] };
    }
    if (this.header) {
      if (content !== '') return { cells: tableCells(content), header: this.header };
      this.header = null;
    }
    if (!content.includes('|') || !DELIMITER.test(below)) return null;
    this.header = tableCells(content);
    this.isDelimiterNext = true;
    return { cells: this.header, header: [] };
  }

  leave(): void {
    this.header = null;
    this.isDelimiterNext = false;
  }
}
