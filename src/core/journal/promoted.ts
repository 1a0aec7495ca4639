import { anchorOf } from '../edits/anchor-of';
import type { Candidate } from '../follow-ups/candidate';
import { DatesAbove } from '../follow-ups/due/due-above';
import { dueOf } from '../follow-ups/due/due-of';
import { candidatesOf, type FollowUpContext } from '../follow-ups/find-follow-ups';
import type { FollowUp } from '../follow-ups/follow-up';
import type { Note } from '../note/note';
import { identityOf, type Identity } from './identity';
import { nearest } from './nearest';
import { CLOSE, similarity } from './similarity';

const saidSo = 'you said that it is one';

/** Whether the user said of a line that it is a follow-up. */
export function isPromoted({ why }: Pick<FollowUp, 'why'>): boolean {
  return why[0] === saidSo;
}

/** How the journal names a line (0-based) that is to be promoted; null where it cannot be a follow-up. */
export function promotable(note: Note, line: number, path: string): Identity | null {
  const context = { path, writtenOnAt: () => null, dates: { dayFirst: false, weekStart: 1 } } as const;
  const isThere = candidatesOf(note, context).some((candidate) => candidate.line.index === line);
  return isThere ? identityOf(lineOf(note, line, path)) : null;
}

function lineOf(note: Note, line: number, path: string): Pick<FollowUp, 'text' | 'anchor'> {
  return { text: note.lines[line]?.content ?? '', anchor: anchorOf(note, line, path) };
}

/** The follow-ups of a note with those lines that the user promoted, top to bottom. */
export function withPromoted(
  followUps: readonly FollowUp[],
  names: readonly Identity[],
  note: Note,
  context: FollowUpContext,
): readonly FollowUp[] {
  const candidates = candidatesOf(note, context).map((found) => ({
    found,
    ...lineOf(note, found.line.index, context.path),
  }));
  const all = [...followUps];
  for (const name of names) {
    const close = candidates.filter(({ text }) => similarity(text, name.text) >= CLOSE);
    const line = nearest(candidates, name) ?? (close.length === 1 ? close[0] : undefined);
    if (!line) continue;
    const at = all.findIndex((followUp) => followUp.line === line.anchor.line);
    const known = all[at] ?? asFollowUp(line.found, note, context);
    if (!isPromoted(known))
      all.splice(at < 0 ? all.length : at, 1, { ...known, confidence: 1, why: [saidSo, ...known.why] });
  }
  return all.sort((one, other) => one.line - other.line);
}

function asFollowUp(found: Candidate, { lines, ...rest }: Note, context: FollowUpContext): FollowUp {
  const { line, endLine, marker, words, owner } = found;
  const { dates } = context;
  return {
    line: line.index,
    endLine,
    text: words,
    kind: 'action',
    status: 'open',
    marker: marker?.marker ?? null,
    owner: owner?.owner ?? null,
    due: dueOf(found, { lines, writtenOn: context.writtenOnAt(line), dates, above: new DatesAbove(dates) }),
    confidence: 1,
    why: [],
    anchor: anchorOf({ lines, ...rest }, line.index, context.path),
  };
}
