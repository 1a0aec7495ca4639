import { Notice } from 'obsidian';
import { drawButton } from './button';

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
  const act = (): void => {
    notice.hide();
    action.act();
  };
  drawButton(el, action.label, act, { cls: 'follow-through-notice-action' });
}
