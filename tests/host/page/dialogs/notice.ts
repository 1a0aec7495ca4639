const DEFAULT_MS = 4000;

/** Obsidian's notice in the corner: goes away by itself, by a click on it, or never with a duration of 0. */
export class Notice {
  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;
  /** The older name of the container. */
  readonly noticeEl: HTMLElement;

  constructor(message: string | DocumentFragment, duration = DEFAULT_MS) {
    const corner =
      document.querySelector('.notice-container') ?? document.body.createDiv({ cls: 'notice-container' });
    this.containerEl = corner.createDiv({ cls: 'notice', attr: { role: 'alert' } });
    this.noticeEl = this.containerEl;
    this.messageEl = this.containerEl.createDiv({ cls: 'notice-message' });
    this.setMessage(message);
    this.containerEl.addEventListener('click', () => {
      this.hide();
    });
    if (duration > 0) {
      setTimeout(() => {
        this.hide();
      }, duration);
    }
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    this.containerEl.remove();
  }
}
