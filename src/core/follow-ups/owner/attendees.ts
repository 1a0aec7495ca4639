import { matchesIn } from '../../matches-in';
import type { NoteLine } from '../../note/note';
import { plainWords } from './names';

/** Words that announce who takes part. */
const TITLE = new RegExp(
  '^[^\\p{L}]*(?:attendees?|attending|attendance|in attendance|(?:members? |people )?(?:present|remote)|participants?|' +
    'regrets|apologies|absent|facilitators?|scribe|note-?taker|chair|roll call|on the call|with|invitees?|who (?:was|is) (?:here|there|present))' +
    '\\b[^:]{0,40}?(?<rest>:.*)?[^\\p{L}]*$',
  'iu',
);
const NAME_LIKE = /^\p{L}[\p{L}\p{M}'’.-]*(?:\s\p{L}[\p{L}\p{M}'’.-]*){0,3}$/u;
const LINK_TARGET = /\]\([^)]*\)/g;
const LINK_BRACKETS = /[[\]]/g;
const ROLE = /\s[-–—|]\s.*$|\([^)]*$/;
const ALIAS = /\((?<alias>[^)]{1,30})\)/g;

/** A list of people is no passage of prose. */
const LONGEST_LIST = 600;

/** One person as an attendee list names them. */
export interface Attendee {
  readonly name: string;
  /** What the list gives in parentheses, initials mostly. */
  readonly aliases: readonly string[];
}

function attendee(words: string): Attendee[] {
  const aliases = matchesIn(ALIAS, words).flatMap((match) => match.groups?.['alias']?.trim() ?? []);
  const name = words.replace(ALIAS, ' ').replace(ROLE, '').replace(/^@/, '').replace(/\s+/g, ' ').trim();
  return NAME_LIKE.test(name) ? [{ name, aliases }] : [];
}

/** The people in a list such as "Kyle Cotton (KC), raj & Mei". */
export function attendeesIn(words: string): Attendee[] {
  const plain = plainWords(words.replace(LINK_TARGET, ']')).replace(LINK_BRACKETS, '');
  return plain.split(/\s*[,;&+|]\s*|\s+and\s+/).flatMap(attendee);
}

const isTitle = (words: string): boolean => words.length < 60 && TITLE.test(words);

/** The people whom a line lists as taking part: after "Attendees:", or as an item under such a title. */
export function attendeesOn(line: NoteLine): Attendee[] {
  if (line.content === '' || line.content.length > LONGEST_LIST || line.heading > 0) return [];
  const rest = TITLE.exec(line.content)?.groups?.['rest'];
  if (rest !== undefined) return attendeesIn(rest.replace(/^[:*_\s]+/, ''));
  const title = line.parent?.content ?? line.section?.title ?? '';
  return isTitle(title) && line.content.length < 120 ? attendeesIn(line.content) : [];
}
