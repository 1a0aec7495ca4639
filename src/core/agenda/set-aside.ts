import type { Day } from '../dates/day';
import type { FollowUp } from '../follow-ups/follow-up';
import { dismissals } from '../journal/dismissed';
import { link, type Found, type Notes } from '../journal/link';
import { isPromoted } from '../journal/promoted';
import type { Remembered } from '../journal/remembered';

/** Why a follow-up is not where its note alone would put it; `until` is the day on which a snooze ends. */
export type SetAside =
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'done' }
  /** `events` are the snoozes to take back to wake it. */
  | { readonly kind: 'snoozed'; readonly until: Day; readonly events: readonly string[] };

/** Tells of each follow-up of the notes how it is set aside on a day; null where it is not. */
export type SetAsideOf = (followUp: FollowUp) => SetAside | null;

/** What is remembered, brought to the follow-ups as they stand now. What the user promoted, only a dismissal of its own hides. */
export function setAside(known: Remembered, notes: Notes, today: Day): SetAsideOf {
  const snoozes = known.of('snooze').filter(({ event }) => event.until > today);
  const links = link('follow-up', [...snoozes, ...known.of('completion')], known, notes);
  const dismissedBy = dismissals('follow-up', known, notes);
  const aside = new Map<Found, SetAside>();
  for (const [{ event }, { found }] of links) {
    const before = aside.get(found);
    const events = [...(before?.kind === 'snoozed' ? before.events : []), event.id];
    if (event.kind === 'completion') aside.set(found, { kind: 'done' });
    else if (before?.kind !== 'done') aside.set(found, { kind: 'snoozed', until: event.until, events });
  }
  return (followUp) => {
    const by = dismissedBy(followUp);
    if (by === 'line' || (by !== null && !isPromoted(followUp))) return { kind: 'dismissed' };
    return aside.get(followUp) ?? null;
  };
}
