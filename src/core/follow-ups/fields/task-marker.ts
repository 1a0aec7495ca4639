import type { NoteLine } from '../../note/note';
import type { FollowUp, FollowUpStatus } from '../follow-up';
import { NAMES } from '../owner/names';
import { isCapital } from '../signs';

/** What marks a line as a task, its status, and the words after the mark. */
export interface TaskMarker {
  readonly marker: FollowUp['marker'];
  readonly status: FollowUpStatus;
  /** The mark as the user knows it: "a checkbox", "“TODO”". */
  readonly name: string;
  /** Whom the mark names: `TODO(Annie): …`, `To-do for Annie: …`. */
  readonly owner: string | null;
  readonly words: string;
}

/** What checkbox characters mean; every other one is open. */
export const boxStatus: Readonly<Record<string, FollowUpStatus>> = {
  x: 'done',
  X: 'done',
  '✓': 'done',
  '✔': 'done',
  '✅': 'done',
  '-': 'cancelled',
  '/': 'in progress',
};

const PRIORITY = /^\[#[A-Z]\]\s*/;
/** Org's tags at a headline's end, `:home:errand:`. */
const ORG_TAGS = /\s+:[\w@#%:]+:$/;
/** Logseq's, TODOseq's and org's keywords, with an optional priority. */
const KEYWORD =
  /^(?<keyword>TODO|NOW|LATER|DOING|WAITING|WAIT|DONE|CANCELED|CANCELLED)(?::\s*|\s+|$)(?<words>.*)$/;
const KEYWORD_STATUS: Readonly<Record<string, FollowUpStatus>> = {
  DOING: 'in progress',
  NOW: 'in progress',
  DONE: 'done',
  CANCELED: 'cancelled',
  CANCELLED: 'cancelled',
};

/** Marks in prose: `AI: Carol …`, `Action item: …`, `ACTION - …`, `Next step: …`, `FU: …`, `TODO(Annie): …`. */
const PROSE_MARK = new RegExp(
  '^[*_[]*(?<mark>@?to-?do|ai|actions?(?:\\s+items?)?|a\\.i\\.|next\\s+steps?|follow[\\s-]?ups?|fu)' +
    '[*_\\]]*\\s*(?:\\(@?(?<owner>[^()]{2,40})\\))?[*_\\]]*\\s*(?::[*_]*|[-–—]\\s)\\s*(?<words>\\S.*)$',
  'i',
);
/** `To-do for Annie: …`, `AI Annie: …`, `Action on Annie - …`. */
const MARK_FOR = new RegExp(
  `^[*_]*(?<mark>(?:[Tt][Oo]-?[Dd][Oo]|AI|A[Cc][Tt][Ii][Oo][Nn](?: item)?|Next step))s?\\s+(?:for |on |@)?(?<owner>${NAMES})[*_]*\\s*(?::|[-–—]\\s)[*_]*\\s*(?<words>\\S.*)$`,
  'u',
);
const AT_TODO = /^(?<mark>@todo)\s+(?<words>\S.*)$/i;
/** The letters that marks in prose begin with, and what may stand around them. */
const MARK_BEGINNINGS = 'tafnTAFN*_[@';

function keywordMarker(words: string): TaskMarker | null {
  if (!isCapital(words.charCodeAt(0)) || !isCapital(words.charCodeAt(1))) return null;
  const { keyword: name, words: rest = '' } = KEYWORD.exec(words)?.groups ?? {};
  if (name === undefined) return null;
  const status = KEYWORD_STATUS[name] ?? 'open';
  return {
    marker: 'keyword',
    status,
    name: `“${name}”`,
    owner: null,
    words: rest.replace(PRIORITY, '').replace(ORG_TAGS, ''),
  };
}

/** A box typed without a list's marker: `[ ] call Bo`. */
const BARE_BOX = /^\[(?<box>[ xX/-]?)\]\s+(?<words>\S.*)$/;

function bareBox(words: string): TaskMarker | null {
  if (!words.startsWith('[')) return null;
  const { box, words: rest = '' } = BARE_BOX.exec(words)?.groups ?? {};
  if (box === undefined) return null;
  return {
    marker: 'keyword',
    status: boxStatus[box] ?? 'open',
    name: 'with a box',
    owner: null,
    words: rest,
  };
}

function proseMarker(words: string): TaskMarker | null {
  if (!MARK_BEGINNINGS.includes(words.charAt(0))) return null;
  const {
    mark,
    owner,
    words: rest = '',
  } = (PROSE_MARK.exec(words) ?? MARK_FOR.exec(words) ?? AT_TODO.exec(words))?.groups ?? {};
  if (mark === undefined) return null;
  return { marker: 'keyword', status: 'open', name: `“${mark}”`, owner: owner?.trim() ?? null, words: rest };
}

/** The task marker of a line whose words are `words`, null where it has none. */
export function taskMarker(line: NoteLine, words: string): TaskMarker | null {
  if (line.box === null) return bareBox(words) ?? keywordMarker(words) ?? proseMarker(words);
  // A box before a keyword or a mark in prose is one task: its box tells how far it is.
  const inner = keywordMarker(words) ?? proseMarker(words);
  return {
    marker: 'checkbox',
    status: boxStatus[line.box] ?? 'open',
    name: 'a checkbox',
    owner: inner?.owner ?? null,
    words: inner?.words ?? words,
  };
}
