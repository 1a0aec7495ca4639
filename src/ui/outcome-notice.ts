import { Notice } from 'obsidian';
import { drawButton } from './button';
import { drawPart, userWords } from './part';

/** What a button in a notice does. */
export interface NoticeAction {
  readonly label: string;
  readonly act: () => void;
}

/** Long enough to read a sentence and reach its button. */
const milliseconds = 8000;

/** Says how an action ended, with a button for what the user may want next. */
export function showOutcome(message: string, action: NoticeAction | null = null): void {
  const fragment = createFragment();
  const el = drawPart(fragment, 'notice');
  el.createSpan(userWords(message));
  const notice = new Notice(fragment, milliseconds);
  if (action === null) return;
  const act = (): void => {
    notice.hide();
    action.act();
  };
  drawButton(el, action.label, act, { cls: 'follow-through-notice-action' });
}

/** Says how work ended: with the words that it gives, else why it failed. */
export async function tellEnd(work: () => Promise<string>, failure: string): Promise<void> {
  try {
    showOutcome(await work());
  } catch (error) {
    showOutcome(`${failure}: ${String(error)}`);
  }
}
