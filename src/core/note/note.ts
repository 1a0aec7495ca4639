/** What kind of text a line belongs to. Only `text` can hold follow-ups and prompts. */
export type Region = 'text' | 'front matter' | 'code' | 'comment' | 'math' | 'html';

/** A heading and the headings above it. */
export interface Section {
  /** The heading's words, without hashes. */
  readonly title: string;
  /** 1 to 6. */
  readonly level: number;
  /** 0-based line of the heading. */
  readonly line: number;
  readonly parent: Section | null;
}

/** A row of a pipe table. */
export interface TableRow {
  /** Trimmed cells, left to right. */
  readonly cells: readonly string[];
  /** Trimmed header cells; empty for the header row itself and where there is no header. */
  readonly header: readonly string[];
}

/** One line of a note in its place. */
export interface NoteLine {
  /** 0-based line number in the note, front matter counted. */
  readonly index: number;
  /** The line as it stands in the file, without its line break (a CR before LF is part of the break). */
  readonly raw: string;
  readonly region: Region;
  /** How many `>` marks stand before the text. */
  readonly quoteDepth: number;
  /** The kind of the callout that the line is in (`todo`, `note`), else null. */
  readonly callout: string | null;
  /** Columns of white space before the text, after quote marks; a tab reaches the next multiple of 4. */
  readonly indent: number;
  /** The list marker as written (`-`, `*`, `+`, `1.`, `2)`), else null. */
  readonly marker: string | null;
  /** The character in the checkbox (`' '`, `x`, `/` …), else null. */
  readonly box: string | null;
  /** Heading level 1 to 6, 0 for other lines. */
  readonly heading: number;
  /** The text after indentation, quote marks, list markers, checkbox or hashes, trimmed. */
  readonly content: string;
  /** Offset of `content` in `raw`. */
  readonly contentStart: number;
  /** The line whose list item, or lead-in line ending in a colon, this line stands under; else null. */
  readonly parent: NoteLine | null;
  readonly section: Section | null;
  readonly table: TableRow | null;
}

/** A note's text as lines in their place. */
export interface Note {
  readonly lines: readonly NoteLine[];
  /** The YAML between the front-matter fences, null where there is none. */
  readonly frontMatter: string | null;
}
