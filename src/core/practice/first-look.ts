import type { Note, NoteLine } from '../note/note';
import { LABELLED } from './finders/lines';
import { titleRole } from './place/title-role';
import { invites, mayAsk } from './wording/asking';
import { isAboutMe } from './wording/interview-words';
import { speaksOfPractice } from './wording/practice-words';

const MARKS = /^[^a-z]+/i;
const LONGEST_TITLE = 60;
const ENOUGH_IN_A_ROW = 3;

/** Whether a line announces questions to practise or to ask: a heading, or a short line that is no mere item of a list. */
const announces = ({ content, heading, marker, indent }: NoteLine, below?: NoteLine): boolean =>
  (heading > 0 || (content.length <= LONGEST_TITLE && (marker === null || (below?.indent ?? 0) > indent))) &&
  speaksOfPractice(content) &&
  (titleRole(content) ?? 'not practice') !== 'not practice';

/** Whether a line that asks says by itself that questions are practised here, whatever the note is called. */
const saysSo = (content: string): boolean =>
  content.startsWith('[!') ||
  LABELLED.test(content) ||
  isAboutMe(content) ||
  invites(content.replace(MARKS, ''));

/**
 * Whether a note may hold practice questions at all: most notes of a vault do not, and cost no more than this look.
 * It must not refuse what the cues would believe.
 */
export function mayHoldPrompts(note: Note, path: string): boolean {
  const own = path.split('/').slice(-2).join(' ').replace(/_/g, ' ');
  if (speaksOfPractice(`${own}\n${note.frontMatter ?? ''}`)) return true;
  const rows = { headings: 0, numbers: 0 };
  return note.lines.some((line, index) => {
    const { region, content, heading, marker, raw } = line;
    if (region === 'html' ? raw.includes('<summary>') : raw.startsWith('START')) return true;
    if (region !== 'text' || content === '') return false;
    if (content.includes('#flash') || announces(line, note.lines[index + 1])) return true;
    if (!mayAsk(content)) return false;
    if (heading > 0) rows.headings++;
    if (/\d/.test(marker ?? '')) rows.numbers++;
    return rows.headings >= ENOUGH_IN_A_ROW || rows.numbers >= ENOUGH_IN_A_ROW || saysSo(content);
  });
}
