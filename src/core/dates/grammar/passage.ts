import type { DayCount } from '../day-count';
import type { DateContext } from '../date-phrase';
import type { Token } from '../text/token';
import type { Meaning } from '../words/meaning';

/** A text in its words, as the rules of a grammar see it. */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly context: DateContext;
  /** The day of writing. */
  readonly now: DayCount;
  /** What the word at a place can mean. */
  meaningAt(place: number): Meaning;
}
