import { setIcon } from 'obsidian';
import { drawPart } from '../part';

/** Why the list is empty: notes still being read, nothing open any more, or nothing found yet. */
export type Emptiness = 'reading' | 'all done' | 'nothing yet';

/** What each says: icon, title, a sentence, and with examples the sentence beneath them. */
const words: Readonly<Record<Emptiness, readonly [string, string, string, string?]>> = {
  reading: ['book-open', 'Looking for follow-ups', 'They show up here as your notes are read.'],
  'all done': ['check-check', 'All done', 'Nothing is open. New follow-ups show up here as you write them.'],
  'nothing yet': [
    'list-checks',
    'No follow-ups yet',
    'Write them as you always do, in any note:',
    'They show up here by date, and a click leads back to the line.',
  ],
};

const examples = [
  '- send Ana the draft by Friday',
  '- [ ] book the room for july 14th',
  'TODO: call the bank',
];

/** Draws what stands in place of the list when there is nothing to list. */
export function drawEmptyState(el: HTMLElement, emptiness: Emptiness): void {
  const [icon, title, sentence, afterExamples] = words[emptiness];
  el.empty();
  el.dataset['state'] = emptiness;
  setIcon(drawPart(el, 'empty-icon'), icon);
  const attr = { role: 'heading', 'aria-level': 2 };
  drawPart(el, 'empty-title', { text: title, attr });
  el.createEl('p', { text: sentence });
  if (afterExamples === undefined) return;
  const listEl = drawPart(el, 'examples');
  for (const text of examples) listEl.createEl('code', { text });
  el.createEl('p', { text: afterExamples });
}
