import { setIcon } from 'obsidian';

/** Why the list is empty: notes still being read, nothing open any more, or nothing found yet. */
export type Emptiness = 'reading' | 'all done' | 'nothing yet';

/** Draws what stands in place of the list when there is nothing to list. */
export function drawEmptyState(el: HTMLElement, emptiness: Emptiness): void {
  el.empty();
  el.dataset['state'] = emptiness;
  switch (emptiness) {
    case 'reading':
      title(el, 'book-open', 'Looking for follow-ups');
      el.createEl('p', { text: 'They show up here as your notes are read.' });
      return;
    case 'all done':
      title(el, 'check-check', 'All done');
      el.createEl('p', { text: 'Nothing is open. New follow-ups show up here as you write them.' });
      return;
    case 'nothing yet':
      title(el, 'list-checks', 'No follow-ups yet');
      el.createEl('p', { text: 'Write them as you always do, in any note:' });
      examples(el);
      el.createEl('p', { text: 'They show up here by date, and a click leads back to the line.' });
  }
}

function title(el: HTMLElement, icon: string, text: string): void {
  setIcon(el.createDiv('follow-through-empty-icon'), icon);
  el.createDiv({ cls: 'follow-through-empty-title', text, attr: { role: 'heading', 'aria-level': 2 } });
}

function examples(el: HTMLElement): void {
  const listEl = el.createDiv('follow-through-examples');
  for (const text of [
    '- send Ana the draft by Friday',
    '- [ ] book the room for july 14th',
    'TODO: call the bank',
  ]) {
    listEl.createEl('code', { text });
  }
}
