import { Modal, Setting, type App } from 'obsidian';
import type { Day } from '../../core/dates/day';

/** Asks for a day in the calendar of the system. */
export class DayModal extends Modal {
  constructor(
    app: App,
    private day: Day,
    private readonly choose: (day: Day) => void,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.setTitle('Due date');
    new Setting(this.contentEl).setName('Day').addText((text) => {
      text.inputEl.type = 'date';
      text.inputEl.ariaLabel = 'Day';
      text.setValue(this.day).onChange((value) => (this.day = value));
      text.inputEl.addEventListener('keydown', (evt) => {
        if (evt.key === 'Enter') this.finish();
      });
    });
    new Setting(this.contentEl)
      .addButton((button) =>
        button
          .setButtonText('Set date')
          .setCta()
          .onClick(() => this.finish()),
      )
      .addButton((button) => button.setButtonText('Cancel').onClick(() => this.close()));
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private finish(): void {
    // An input that is half filled in has no value.
    if (this.day === '') return;
    this.close();
    this.choose(this.day);
  }
}
