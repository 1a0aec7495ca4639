import type { App } from 'obsidian';
import { openDialog } from '../dialog';
import { drawInline } from '../draw-inline';
import { linesNow, withoutCommonIndent } from '../lines-now';
import { placeName } from '../place-name';
import { showOutcome } from '../outcome-notice';
import { drawPart, userWords } from '../part';
import type { Row } from './row';

type TextOf = (path: string) => Promise<string>;

/** Tells why a line is in the sidebar and how its date was read. */
export function explain(app: App, row: Row, textOf: TextOf): void {
  const { path, followUp } = row;
  const { text, why, due, owner, anchor } = followUp;
  openDialog(app, 'Why is this here?', ({ modalEl, contentEl }) => {
    modalEl.addClass('follow-through-why');
    drawInline(contentEl.createEl('blockquote', userWords()), text);
    const section = (title: string, entries: readonly string[]): void => {
      if (entries.length === 0) return;
      drawPart(contentEl, 'why-title', { text: title });
      const listEl = contentEl.createEl('ul');
      for (const entry of entries) listEl.createEl('li', userWords(entry));
    };
    section('Reasons', why);
    if (due !== null) section('Date', [due.reading]);
    if (owner !== null) section('Who', [owner]);
    section('Where', [placeName(path, anchor.headings)]);
    void showDetails(contentEl, row, textOf);
  });
}

/** The lines beneath are read when asked for: the index only knows where they stand. */
async function showDetails(el: HTMLElement, { path, followUp }: Row, textOf: TextOf): Promise<void> {
  if (!followUp.details) return;
  try {
    const lines = linesNow(await textOf(path), followUp, followUp.details);
    if (lines === null) return;
    drawPart(el, 'why-title', { text: 'Beneath it' });
    drawPart(el, 'why-details', userWords(withoutCommonIndent(lines).join('\n')));
  } catch (error) {
    showOutcome(`The note could not be read: ${String(error)}`);
  }
}
