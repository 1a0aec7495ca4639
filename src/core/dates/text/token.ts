import type { Meaning } from '../words/meaning';

/** A word, a number or a mark of a text, with what it can mean in a date phrase. */
export interface Token {
  /** Lower case. */
  readonly text: string;
  /** Offsets in the text, in UTF-16 units; `end` is exclusive. */
  readonly index: number;
  readonly end: number;
  /** True where nothing stands between this token and the one before. */
  readonly touches: boolean;
  /** A number's value, else NaN. */
  readonly value: number;
  readonly meaning: Meaning;
}
