import { Setting, type App } from 'obsidian';
import type { Day } from '../core/dates/day';
import { openDialog } from './dialog';

/** What a day is picked for. */
export interface DayQuestion {
  readonly title: string;
  /** What the button says. */
  readonly deed: string;
  /** The day that is there at first. */
  readonly day: Day;
  /** The first day that may be picked; absent where any may. */
  readonly min?: Day;
}

/** Asks for a day in the calendar of the system. */
export function pickDay(app: App, { title, deed, day, min }: DayQuestion, onPick: (day: Day) => void): void {
  openDialog(app, title, (dialog) => {
    const formEl = dialog.contentEl.createEl('form');
    const attr = { type: 'date', min: min ?? null, value: day, required: true, 'aria-label': 'Day' };
    const dayEl = formEl.createEl('input', { cls: 'follow-through-day', attr });
    new Setting(formEl).addButton((button) => {
      button.setButtonText(deed).setCta();
      button.buttonEl.type = 'submit';
    });
    formEl.addEventListener('submit', (evt) => {
      evt.preventDefault();
      dialog.close();
      onPick(dayEl.value);
    });
    dayEl.focus();
  });
}
