import { agenda, agendaGroups } from '../../src/core/agenda/agenda';
import type { Day } from '../../src/core/dates/day';
import type { FollowUp } from '../../src/core/follow-ups/follow-up';
import { isShown } from '../../src/core/follow-ups/shown';
import type { PracticePrompt } from '../../src/core/practice/prompt';
import { isShownPrompt } from '../../src/core/practice/shown-prompt';
import type { ReadNote } from '../../src/core/read-note';
import { defaultSettings } from '../../src/core/settings/settings';
import type { ReadFolder } from './read-folder';

/** What to print of a folder. */
export interface Selection {
  /** The day that the sidebar would be looked at. */
  readonly today: Day;
  /** Everything that was found: closed and doubtful follow-ups and doubtful prompts too. */
  readonly all: boolean;
}

/** A folder as the value that `npm run read` prints: lines counted from 1. */
export function folderAsJson({ notes, failed }: ReadFolder, selection: Selection): unknown {
  return { notes: notes.map((note) => noteAsJson(note, selection)), failed };
}

function noteAsJson(note: ReadNote, { today, all }: Selection): unknown {
  const followUps = all ? note.followUps : inSidebar(note, today);
  const prompts = all ? note.prompts : note.prompts.filter(isShownPrompt);
  return {
    path: note.path,
    writtenOn: note.writtenOn?.day ?? null,
    writtenOnFrom: note.writtenOn?.from ?? null,
    followUps: followUps.map(followUpAsJson),
    prompts: prompts.map(promptAsJson),
  };
}

function inSidebar({ path, followUps }: ReadNote, today: Day): FollowUp[] {
  const groups = agenda(
    followUps.map((followUp) => ({ path, followUp })),
    today,
    defaultSettings,
  );
  const shown = agendaGroups.flatMap((group) => (group === 'maybe' ? [] : (groups.get(group) ?? [])));
  return shown.map((item) => item.followUp).sort((a, b) => a.line - b.line);
}

function followUpAsJson(followUp: FollowUp): unknown {
  const { line, endLine, text, kind, status, marker, owner, due, confidence, why } = followUp;
  return {
    line: line + 1,
    endLine: endLine + 1,
    text,
    kind,
    status,
    marker,
    owner,
    due: due && { start: due.first, end: due.last },
    confidence,
    shown: isShown(followUp),
    why,
  };
}

function promptAsJson(prompt: PracticePrompt): unknown {
  const { line, text, answer, direction, why } = prompt;
  return {
    line: line + 1,
    text,
    shown: isShownPrompt(prompt),
    answer: answer && { start: answer.start + 1, end: answer.end + 1 },
    direction,
    why,
  };
}
