import type { DateContext, DatePhrase } from '../dates/date-phrase';
import { findDates } from '../dates/find-dates';
import type { NoteLine } from '../note/note';
import { taskFields, type TaskFields } from './fields/task-fields';
import { taskMarker, type TaskMarker } from './fields/task-marker';
import { ownerMention, type OwnerMention } from './owner';

/** A line considered as a follow-up: what cues look at. */
export interface Candidate {
  readonly line: NoteLine;
  readonly fields: TaskFields;
  readonly marker: TaskMarker | null;
  /** The owner that the line itself names, else null. */
  readonly owner: OwnerMention | null;
  readonly dates: readonly DatePhrase[];
  /** The words without task fields, markers and owner; inline Markdown kept. */
  readonly words: string;
  /** The first word that is not a label (`**Schedule:** Provide …`), lower case without marks; empty where there is none. */
  readonly opening: string;
}

/** `**Firmware schedule:** Provide …`: a label in bold before the words. */
const BOLD_LABEL = /^(?:\*\*|__)[^*_]{1,60}(?::(?:\*\*|__)|(?:\*\*|__):)\s*(?=\S)/;
const FIRST_WORD = /^[^\p{L}\p{N}]*(?<word>\p{L}[\p{L}\p{M}'’-]*)/u;

function openingWord(words: string): string {
  return FIRST_WORD.exec(words.replace(BOLD_LABEL, ''))?.groups?.['word']?.toLowerCase() ?? '';
}

/** Takes a line apart into what cues look at. */
export function candidate(line: NoteLine, dateContext: DateContext | null): Candidate {
  const fields = taskFields(line.content);
  const marker = taskMarker(line, fields.words);
  const marked = marker?.words ?? fields.words;
  const owner = ownerMention(marked);
  const words = owner?.words ?? marked;
  return {
    line,
    fields,
    marker,
    owner: fields.assignee === null ? owner : { owner: fields.assignee, words },
    dates: dateContext ? findDates(words, dateContext) : [],
    words,
    opening: openingWord(words),
  };
}
