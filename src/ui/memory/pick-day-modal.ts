import { Modal, Setting, type App } from 'obsidian';
import { addDays } from '../../core/dates/calendar';
import type { Day } from '../../core/dates/day';

/** Asks for a day after today. */
export class PickDayModal extends Modal {
  constructor(
    app: App,
    private readonly today: Day,
    private readonly onPick: (day: Day) => void,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.setTitle('Snooze until');
    const first = addDays(this.today, 1);
    const formEl = this.contentEl.createEl('form');
    const attr = { type: 'date', min: first, value: first, required: true, 'aria-label': 'Day' };
    const dayEl = formEl.createEl('input', { cls: 'follow-through-day', attr });
    new Setting(formEl).addButton((button) => {
      button.setButtonText('Snooze').setCta();
      button.buttonEl.type = 'submit';
    });
    formEl.addEventListener('submit', (evt) => {
      evt.preventDefault();
      this.close();
      this.onPick(dayEl.value);
    });
    dayEl.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
