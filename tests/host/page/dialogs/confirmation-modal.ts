import { ConfirmationButton } from 'obsidian-test-mocks/obsidian';

import type { HostApp } from '../app';
import { Modal } from './modal';

/** Obsidian's dialog that asks: a row of buttons, each of which closes it. */
export class ConfirmationModal extends Modal {
  readonly buttonContainerEl = this.modalEl.createDiv({ cls: 'modal-button-container' });

  constructor(app: HostApp) {
    super(app);
    this.modalEl.addClass('mod-confirmation');
    this.buttonContainerEl.addEventListener('click', (event) => {
      if (event.target instanceof HTMLButtonElement) {
        this.close();
      }
    });
  }

  addButton(build: (button: ConfirmationButton) => unknown): this {
    build(ConfirmationButton.create2__(this.buttonContainerEl));
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setButtonText(text));
  }

  addCheckbox(label: string, onChange: (value: boolean) => unknown): this {
    const labelEl = this.contentEl.createEl('label', { cls: 'mod-checkbox' });
    const checkbox = labelEl.createEl('input', { type: 'checkbox' });
    labelEl.appendText(label);
    checkbox.addEventListener('change', () => onChange(checkbox.checked));
    return this;
  }

  addClass(cls: string): this {
    this.containerEl.addClass(cls);
    return this;
  }
}
