import type { Anchor } from './anchor';

/** A change that was made to one line of a note: enough to find it again and take it back. */
export interface LineChange {
  readonly kind: 'line';
  readonly path: string;
  /** 0-based line on which it was made. */
  readonly line: number;
  /** The line as it was, without its line break. */
  readonly before: string;
  /** The lines that stand there instead: two where a task recurs, none where it was deleted. */
  readonly after: readonly string[];
  /** Anchors of those lines, taken right after the change. */
  readonly anchorsAfter: readonly Anchor[];
  /** Hash of the whole note right after the change. */
  readonly noteHashAfter: number;
  /** The line break after the line, empty where it was the note's last. */
  readonly lineBreak: string;
}
