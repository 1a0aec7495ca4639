import { Menu, type App } from 'obsidian';
import { addDays } from '../../core/dates/calendar';
import { snoozeDays } from '../../core/agenda/snooze-days';
import type { Day } from '../../core/dates/day';
import { identityOf } from '../../core/journal/identity';
import { comingDay } from '../follow-ups/due-words';
import type { Row } from '../follow-ups/row';
import { pickDay } from '../pick-day';
import { addDismissals } from './dismiss-menu';
import { quoted } from './dismissal-words';
import type { MemorySource } from './memory-source';
import { addItem, showMenu } from './menu-items';
import { remembering } from './remembering';

/** Adds to a row's menu what is remembered of it and leaves its note as it is. */
export function addRowMemory(
  app: App,
  menu: Menu,
  { followUp, snooze }: Row,
  ports: { readonly memory: MemorySource; readonly today: () => Day },
  at: MouseEvent | HTMLElement,
): void {
  const desk = remembering(ports.memory);
  const today = ports.today();
  const about = identityOf(followUp);
  const name = quoted(followUp.text);
  const snoozeUntil = (until: Day) =>
    void desk.keep({ kind: 'snooze', about, until }, `Snoozed until ${comingDay(until, today)}: ${name}`);
  const min = addDays(today, 1);
  const question = { title: 'Snooze until', deed: 'Snooze', day: min, min };
  menu.addSeparator();
  if (snooze)
    addItem(menu, 'Wake now', 'alarm-clock-off', () => void desk.takeBack(snooze.events, `Back: ${name}`));
  addItem(menu, 'Snooze…', 'alarm-clock', () => {
    const days = new Menu();
    for (const { title, day } of snoozeDays(today))
      addItem(days, `${title} (${comingDay(day, today)})`, null, () => snoozeUntil(day));
    addItem(days, 'Pick a day…', null, () => pickDay(app, question, snoozeUntil));
    showMenu(days, at);
  });
  if (followUp.kind === 'action')
    addItem(menu, 'Done, leave the note alone', 'check-check', () => {
      void desk.keep({ kind: 'completion', about, day: today });
    });
  addDismissals(menu, 'follow-up', followUp, desk, at);
}
