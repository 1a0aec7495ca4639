import { addDays, weekdayOf } from '../dates/calendar';
import type { Day } from '../dates/day';
import type { FollowUp } from '../follow-ups/follow-up';
import { isMe } from '../follow-ups/me';
import { isMaybe, isShown } from '../follow-ups/shown';
import type { Settings } from '../settings/settings';
import type { SetAside, SetAsideOf } from './set-aside';

/**
 * The parts of an agenda, in the order in which they are shown; *snoozed* has what waits for its day, *maybe* what is too
 * doubtful for the others.
 */
export const agendaGroups = [
  'overdue',
  'today',
  'this week',
  'later',
  'no date',
  'waiting',
  'snoozed',
  'maybe',
] as const;

export type AgendaGroup = (typeof agendaGroups)[number];

/** A follow-up with the note that holds it. */
export interface AgendaItem {
  readonly path: string;
  readonly followUp: FollowUp;
  /** Where it is snoozed, until when. */
  readonly snooze?: Snoozed;
}

/** A snooze in force: the day on which it ends, and the events that made it. */
export type Snoozed = Extract<SetAside, { kind: 'snoozed' }>;

/** Open follow-ups grouped for one day. Each follow-up is in exactly one group. */
export type Agenda = ReadonlyMap<AgendaGroup, readonly AgendaItem[]>;

/** What of the settings shapes an agenda. */
export type AgendaSettings = Pick<Settings, 'weekStart' | 'myNames' | 'sensitivity'>;

const isOpen = (followUp: FollowUp): boolean =>
  followUp.status === 'open' || followUp.status === 'in progress';

/** The last day of the week that holds `day`. */
function weekEnd(day: Day, settings: AgendaSettings): Day {
  return addDays(day, (settings.weekStart + 6 - weekdayOf(day) + 7) % 7);
}

function groupOf(followUp: FollowUp, today: Day, settings: AgendaSettings): AgendaGroup {
  if (followUp.owner !== null && !isMe(followUp.owner, settings.myNames)) return 'waiting';
  const first = followUp.due?.first ?? null;
  const last = followUp.due?.last ?? null;
  const day = last ?? first;
  if (day === null) return 'no date';
  if (last !== null && last < today) return 'overdue';
  // A window that has begun asks for nothing today unless today is its last day.
  if (day === today || (last === null && day < today)) return 'today';
  return day <= weekEnd(today, settings) ? 'this week' : 'later';
}

const sortKey = ({ followUp, path, snooze }: AgendaItem): string =>
  `${snooze?.until ?? followUp.due?.last ?? followUp.due?.first ?? '9999'} ${path} ${String(followUp.line).padStart(7, '0')}`;

/**
 * Groups the open follow-ups that are sure enough to be shown, and those worth a look apart, each group by due day,
 * note and line. Dated events that are over ask for nothing and are left out; so are those dismissed and done.
 */
export function agenda(
  items: Iterable<AgendaItem>,
  today: Day,
  settings: AgendaSettings,
  setAsideOf: SetAsideOf = () => null,
): Agenda {
  const groups = new Map<AgendaGroup, AgendaItem[]>(agendaGroups.map((group) => [group, []]));
  for (const item of items) {
    const { followUp } = item;
    const isSure = isShown(followUp, settings.sensitivity);
    if (!isOpen(followUp) || !(isSure || isMaybe(followUp, settings.sensitivity))) continue;
    const group = groupOf(followUp, today, settings);
    if (followUp.kind === 'event' && group === 'overdue') continue;
    const aside = setAsideOf(followUp);
    if (aside?.kind === 'snoozed') groups.get('snoozed')?.push({ ...item, snooze: aside });
    else if (aside === null) groups.get(isSure ? group : 'maybe')?.push(item);
  }
  for (const group of groups.values()) {
    const keyed = group
      .map((item) => ({ key: sortKey(item), item }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    group.splice(0, group.length, ...keyed.map(({ item }) => item));
  }
  return groups;
}
