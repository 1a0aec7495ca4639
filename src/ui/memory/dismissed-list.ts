import { dayOf, inWords } from '../../core/dates/calendar';
import type { EventOf, Remembered } from '../../core/journal/remembered';
import { placeName } from '../place-name';
import { eventWords } from './dismissal-words';
import type { ListContent } from './list-modal';
import type { Remembering } from './remembering';

/** What the user took out of view and may bring back, the latest first. */
export function dismissedList(known: () => Remembered, desk: Remembering): ListContent {
  return {
    title: 'Dismissed',
    empty: 'Nothing has been dismissed.',
    label: 'Restore',
    entries: () =>
      (['dismissal', 'completion', 'note dismissal'] as const)
        .flatMap((kind) => known().of<EventOf['kind']>(kind))
        .sort((one, other) => (one.event.at < other.event.at ? 1 : -1))
        .map(({ event, about }) => ({
          name: eventWords(event),
          desc: `${placeName(about.path, about.headings)} · ${inWords(dayOf(new Date(event.at)))}`,
          act: () => void desk.takeBack([event.id], `Restored. ${eventWords(event)}`),
        })),
  };
}
