import { setIcon, setTooltip } from 'obsidian';
import type { Day } from '../../core/dates/day';
import { drawInline } from '../draw-inline';
import { placeName } from '../place-name';
import { drawPart, drawPiece, userWords } from '../part';
import { comingDay, dueWords } from './due-words';
import type { Row } from './row';

/** What a row's looks depend on besides the row. */
export interface RowContext {
  readonly today: Day;
  /** Whether a completion of the row is being written. */
  readonly isPending: (key: string) => boolean;
}

/** Draws a row into its element, replacing what was there. */
export function drawRow(el: HTMLElement, row: Row, context: RowContext): void {
  const { path, followUp } = row;
  el.empty();
  const { line, kind, status } = followUp;
  Object.assign(el.dataset, { path, line, kind, status });
  drawMark(drawPart(el, 'mark'), row, context.isPending(row.key));
  const bodyEl = drawPart(el, 'body');
  drawInline(drawPart(bodyEl, 'text', userWords()), followUp.text);
  drawDetails(drawPart(bodyEl, 'details'), row, context.today);
}

function drawMark(el: HTMLElement, { followUp }: Row, isPending: boolean): void {
  if (followUp.kind === 'event') {
    el.addClass('mod-event');
    setIcon(el, 'calendar');
    setTooltip(el, 'Event');
    return;
  }
  const boxEl = el.createEl('input', {
    cls: 'task-list-item-checkbox',
    type: 'checkbox',
    attr: { 'aria-label': 'Complete', tabindex: -1 },
  });
  boxEl.dataset['task'] = followUp.status === 'in progress' ? '/' : ' ';
  boxEl.checked = isPending;
  boxEl.disabled = isPending;
}

function drawDetails(el: HTMLElement, { path, followUp, snooze }: Row, today: Day): void {
  const { due, owner, anchor } = followUp;
  if (snooze) drawIconChip(el, 'alarm-clock', `until ${comingDay(snooze.until, today)}`);
  const said = due && dueWords(due, today);
  if (said) {
    const name = `chip follow-through-due mod-${said.tone}`;
    setTooltip(drawPiece(el, name, { text: said.words }), due.reading);
  }
  if (owner !== null) drawIconChip(el, 'user', owner);
  drawPiece(el, 'source', userWords(placeName(path, anchor.headings)));
}

function drawIconChip(el: HTMLElement, icon: string, text: string): void {
  const chipEl = drawPiece(el, 'chip follow-through-owner');
  setIcon(drawPiece(chipEl, 'chip-icon'), icon);
  chipEl.createSpan(userWords(text));
}
