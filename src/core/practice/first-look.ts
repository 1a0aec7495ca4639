import type { Note, NoteLine } from '../note/note';
import { titleRole } from './place/title-role';
import { isAboutMe } from './wording/interview-topics';
import { anyOf } from './wording/any-of';
import { asking } from './wording/asking';
import { mayAsk } from './wording/may-ask';
import { isNamedForPractice } from './wording/has-hint';
import { cleanQuestion } from './wording/clean-question';

/** `Q:`, `Question 3.`, `[!question]`. */
const MARKED = /^(?:[*_"“\s]*(?:q|question|prompt)\s?\d{0,3}[*_]*\s*[:.)]|\[!)/i;
/** The front of an Anki block and a fold's title, in whatever region they stand. */
const CARD_OR_FOLD = /^\s*(?:START\s*$|<summary>)/;
/** Without such a word a line neither invites to speak nor asks somebody about himself. */
const INVITES_OR_SPEAKS_TO_YOU = anyOf([
  'you|\\bu\\b',
  '^[^\\p{L}]*(?:tell|walk|talk|describe|explain|recall|discuss|share|think|give|show|sell|convince|please)',
  '^[^\\p{L}]*(?:an? )?(?:example|situation|time)',
]);
const ENOUGH_IN_A_ROW = 3;

/** Whether a title announces questions to practise or to ask. */
function announces(title: string): boolean {
  const role = titleRole(title);
  return role !== null && role !== 'not practice';
}

/** Whether a line by itself says that questions are practised here, whatever the note is called. */
function saysSo({ content }: NoteLine): boolean {
  if (MARKED.test(content)) return true;
  if (!content.includes('?') && announces(content)) return true;
  if (!INVITES_OR_SPEAKS_TO_YOU.test(content)) return false;
  const words = cleanQuestion(content);
  return asking(words) === 'invitation' || isAboutMe(words);
}

/** Whether a parent of a line may announce questions; parents already `seen` did not. */
function isUnderTitle({ parent }: NoteLine, seen: Set<NoteLine>): boolean {
  if (parent === null || seen.has(parent)) return false;
  seen.add(parent);
  return announces(parent.content) || isUnderTitle(parent, seen);
}

const inRow = (lines: readonly NoteLine[], isMember: (line: NoteLine) => boolean): boolean =>
  lines.filter(isMember).length >= ENOUGH_IN_A_ROW;

/**
 * Whether a note may hold practice questions at all: most notes of a vault do not, and cost no more than this look.
 * It must not refuse what the cues would believe.
 */
export function mayHoldPrompts(note: Note, path: string): boolean {
  const own = path.split('/').slice(-2).join(' ');
  if (isNamedForPractice(own) || (note.frontMatter !== null && isNamedForPractice(note.frontMatter)))
    return true;
  const asks: NoteLine[] = [];
  for (const line of note.lines) {
    const { region, heading, content, raw } = line;
    if (region !== 'text') {
      if (CARD_OR_FOLD.test(raw)) return true;
      continue;
    }
    if (content === '') continue;
    if (heading > 0 && (isNamedForPractice(content) || announces(content))) return true;
    if (content === 'START' || content.includes('#flash')) return true;
    if (line.table !== null ? /question|prompt/i.test(line.table.header.join(' ')) : mayAsk(content))
      asks.push(line);
  }
  const seen = new Set<NoteLine>();
  return (
    inRow(asks, ({ heading }) => heading > 0) ||
    inRow(asks, ({ marker }) => /\d/.test(marker ?? '')) ||
    asks.some((line) => line.table !== null || saysSo(line) || isUnderTitle(line, seen))
  );
}
