import { Modal, Setting, type App } from 'obsidian';
import type { Day } from '../core/dates/day';

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
export class PickDayModal extends Modal {
  constructor(
    app: App,
    private readonly question: DayQuestion,
    private readonly onPick: (day: Day) => void,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { title, deed, day, min = null } = this.question;
    this.setTitle(title);
    const formEl = this.contentEl.createEl('form');
    const attr = { type: 'date', min, value: day, required: true, 'aria-label': 'Day' };
    const dayEl = formEl.createEl('input', { cls: 'follow-through-day', attr });
    new Setting(formEl).addButton((button) => {
      button.setButtonText(deed).setCta();
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
