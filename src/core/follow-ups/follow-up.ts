import type { DaySpan } from '../dates/date-phrase';
import type { Anchor } from '../edits/anchor';

/** `action`: somebody still has to do it. `event`: a dated thing to be aware of. */
export type FollowUpKind = 'action' | 'event';

export type FollowUpStatus = 'open' | 'done' | 'cancelled' | 'in progress';

/** The day or window in which a follow-up is due, and how that was read. */
export interface Due extends DaySpan {
  /** How the date was read, in plain words for the user. */
  readonly reading: string;
}

/** 0-based first and last line, both inclusive. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
}

/** A row of the sidebar: a line of a note that asks for something. */
export interface FollowUp {
  /** 0-based first and last line of the follow-up in its note. */
  readonly line: number;
  readonly endLine: number;
  /** The words to show: no list marker, checkbox, owner in parentheses or task fields; inline Markdown kept. */
  readonly text: string;
  readonly kind: FollowUpKind;
  readonly status: FollowUpStatus;
  /** What marks the line as a task, null where only its words do. */
  readonly marker: 'checkbox' | 'keyword' | null;
  /** Who has it: "Annie", "Vesmira, Sophia", "me"; null where the note does not say. */
  readonly owner: string | null;
  readonly due: Due | null;
  /** 0 to 1: how sure we are that it belongs in the sidebar. */
  readonly confidence: number;
  /** The reasons, strongest first, in plain words: `starts with “bump”`. */
  readonly why: readonly string[];
  readonly anchor: Anchor;
  /** The lines under it that tell more of it; absent where there are none. Sub-tasks are follow-ups of their own. */
  readonly details?: LineSpan;
}
