import type { NoteLine } from '../note/note';
import type { FoundQuestion } from './finders/finder';
import type { Siblings } from './place/rows';
import type { Title } from './place/titles';
import type { Asking } from './wording/asking';

/** A line considered as a practice question: what cues look at. */
export interface Candidate {
  readonly line: NoteLine;
  readonly question: FoundQuestion;
  readonly asking: Asking | null;
  /** The titles above that speak of questions, nearest first. */
  readonly titles: readonly Title[];
  readonly siblings: Siblings;
  /** The question that this one stands under, as a probe or as part of its answer. */
  readonly within: Candidate | null;
  /** Whether text stands right beneath that is not the next question. */
  readonly hasTextBeneath: boolean;
}
