import { Notice } from 'obsidian';

/** What a button in a notice does. */
export interface NoticeAction {
  readonly label: string;
  readonly act: () => void;
}

/** Long enough to read a sentence and reach its button. */
const milliseconds = 8000;

/** Says how an action ended, with a button for what the user may want next. */
export function showOutcome(message: string, action: NoticeAction | null): void {
  const fragment = createFragment();
  const el = fragment.createDiv('follow-through-notice');
  el.createSpan({ text: message, attr: { dir: 'auto' } });
  const notice = new Notice(fragment, milliseconds);
  if (action === null) return;
  const attr = { type: 'button' };
  const buttonEl = el.createEl('button', { cls: 'follow-through-notice-action', text: action.label, attr });
  buttonEl.addEventListener('click', () => {
    notice.hide();
    action.act();
  });
}
