import type { Day } from '../dates/day';

/** Where the day of writing was found. */
export type WrittenOnSource =
  'heading' | 'front matter' | 'daily note' | 'file name' | 'title' | 'text' | 'file time';

/** The day that a note's phrases are read from, and where it was found. */
export interface WrittenOn {
  readonly day: Day;
  readonly from: WrittenOnSource;
}
