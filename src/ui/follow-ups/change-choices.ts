import type { App } from 'obsidian';
import { snoozeDays } from '../../core/agenda/snooze-days';
import { dayName, inWords } from '../../core/dates/calendar';
import type { Day } from '../../core/dates/day';
import { findDates } from '../../core/dates/find-dates';
import { dayOfSpan } from '../../core/edits/due-edit';
import type { LineAction } from '../../core/edits/line-action';
import { prioritySymbols, type Priority } from '../../core/edits/priority-edit';
import { ME } from '../../core/follow-ups/me';
import type { ReadNote } from '../../core/read-note';
import type { Settings } from '../../core/settings/settings';
import { askFor, matching, type Choice } from '../choice-modal';
import { pickDay } from '../pick-day';

/** What the choices depend on. */
export interface ChoiceContext {
  readonly today: Day;
  readonly settings: Pick<Settings, 'dayFirst' | 'weekStart'>;
  readonly notes: ReadonlyMap<string, ReadNote>;
}

/** Does what was chosen. */
export type Change = (action: LineAction) => void;

/** Asks when something is to be due: a day at hand, one typed in plain words, one of the calendar, or none. */
export function askDue(app: App, context: ChoiceContext, change: Change): void {
  const { today } = context;
  const on = (day: Day): void => change({ kind: 'due', day });
  const dated = (label: string, day: Day): Choice => ({ label, detail: inFull(day), choose: () => on(day) });
  const question = { title: 'Due date', deed: 'Set date', day: today };
  const offered = [
    ...snoozeDays(today).map(({ title, day }) => dated(title, day)),
    { label: 'Pick a day…', choose: () => pickDay(app, question, on) },
    { label: 'No date', choose: () => change({ kind: 'due', day: null }) },
  ];
  const typedDay = (typed: string): Day | null => {
    const [phrase] = findDates(typed, { ...context.settings, writtenOn: today, direction: 'forward' });
    return phrase ? dayOfSpan(phrase) : null;
  };
  askFor(app, 'When is it due? Pick, or type “friday”', (typed) => {
    const day = typedDay(typed);
    return [...(day === null ? [] : [dated(typed, day)]), ...matching(offered, typed)];
  });
}

/** Asks who is to have something: one of the people in the notes, somebody new, or nobody. */
export function askOwner(app: App, { notes }: ChoiceContext, change: Change): void {
  const to = (name: string): Choice => ({
    label: name === ME ? 'Me' : name,
    choose: () => change({ kind: 'owner', name }),
  });
  const offered = [to(ME), ...peopleIn(notes).map(to)];
  const nobody: Choice = { label: 'Nobody', choose: () => change({ kind: 'owner', name: null }) };
  askFor(app, 'Who has it? Pick, or type a name', (typed) => {
    const found = matching([...offered, nobody], typed);
    return typed === '' || found.some(({ label }) => label.toLowerCase() === typed.toLowerCase())
      ? found
      : [...found, { ...to(typed), detail: 'New name' }];
  });
}

/** Asks how urgent something is. */
export function askPriority(app: App, change: Change): void {
  const named = Object.keys(prioritySymbols) as Priority[];
  const choices: Choice[] = named.map((priority) => ({
    label: `${priority.charAt(0).toUpperCase()}${priority.slice(1)}`,
    detail: prioritySymbols[priority],
    choose: () => change({ kind: 'priority', priority }),
  }));
  const normal = { label: 'Normal', choose: () => change({ kind: 'priority', priority: null }) };
  choices.splice(3, 0, normal);
  askFor(app, 'How urgent is it?', (typed) => matching(choices, typed));
}

function inFull(day: Day): string {
  return `${dayName(day)}, ${inWords(day)}`;
}

/** Everybody who has a follow-up, whoever has most of them first. */
function peopleIn(notes: ReadonlyMap<string, ReadNote>): string[] {
  const counts = new Map<string, number>();
  for (const { followUps } of notes.values())
    for (const { owner } of followUps)
      for (const name of owner?.split(', ') ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  counts.delete(ME);
  return [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
}
