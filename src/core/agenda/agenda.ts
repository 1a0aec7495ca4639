import type { FollowUp } from '../follow-ups/follow-up';

/** The parts of an agenda, in the order in which they are shown. */
export const agendaGroups = ['overdue', 'today', 'this week', 'later', 'no date', 'waiting'] as const;

export type AgendaGroup = (typeof agendaGroups)[number];

/** A follow-up with the note that holds it. */
export interface AgendaItem {
  readonly path: string;
  readonly followUp: FollowUp;
}

/** Open follow-ups grouped for one day. Each follow-up is in exactly one group. */
export type Agenda = ReadonlyMap<AgendaGroup, readonly AgendaItem[]>;
