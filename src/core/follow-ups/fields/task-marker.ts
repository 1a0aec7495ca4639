import type { NoteLine } from '../../note/note';
import type { FollowUp, FollowUpStatus } from '../follow-up';

/** What marks a line as a task, its status, and the words after the mark. */
export interface TaskMarker {
  readonly marker: FollowUp['marker'];
  readonly status: FollowUpStatus;
  /** The mark as the user knows it: "a checkbox", "“TODO”". */
  readonly name: string;
  readonly words: string;
}

const BOX_STATUS: Readonly<Record<string, FollowUpStatus>> = {
  x: 'done',
  X: 'done',
  '-': 'cancelled',
  '/': 'in progress',
};

/** Logseq's, TODOseq's and org's keywords, with an optional priority. */
const KEYWORD =
  /^(?<keyword>TODO|NOW|LATER|DOING|WAITING|WAIT|DONE|CANCELED|CANCELLED)(?::\s*|\s+|$)(?:\[#[A-C]\]\s*)?(?<words>.*)$/;
const KEYWORD_STATUS: Readonly<Record<string, FollowUpStatus>> = {
  DOING: 'in progress',
  NOW: 'in progress',
  DONE: 'done',
  CANCELED: 'cancelled',
  CANCELLED: 'cancelled',
};

/** Marks in prose: `AI: Carol …`, `Action item: …`, `ACTION - …`, `@todo …`, `Next step: …`, `FU: …`. */
const PROSE_MARK = new RegExp(
  '^[*_]*(?<mark>' +
    '@?to-?do|ai|action(?:\\s+items?)?|a\\.i\\.|next\\s+steps?|follow[\\s-]?ups?|fu' +
    ')[*_]*\\s*(?::[*_]*|[-–—]\\s)\\s*(?<words>\\S.*)$',
  'i',
);
const AT_TODO = /^@todo\s+(?<words>\S.*)$/i;

/** The task marker of a line whose words are `words`, null where it has none. */
export function taskMarker(line: NoteLine, words: string): TaskMarker | null {
  if (line.box !== null) {
    return { marker: 'checkbox', status: BOX_STATUS[line.box] ?? 'open', name: 'a checkbox', words };
  }
  const keyword = KEYWORD.exec(words)?.groups;
  if (keyword) {
    const name = keyword['keyword'] ?? '';
    return {
      marker: 'keyword',
      status: KEYWORD_STATUS[name] ?? 'open',
      name: `“${name}”`,
      words: keyword['words'] ?? '',
    };
  }
  const prose = (PROSE_MARK.exec(words) ?? AT_TODO.exec(words))?.groups;
  return prose
    ? {
        marker: 'keyword',
        status: 'open',
        name: `“${prose['mark'] ?? '@todo'}”`,
        words: prose['words'] ?? '',
      }
    : null;
}
