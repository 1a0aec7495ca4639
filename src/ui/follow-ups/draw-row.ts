import { setIcon, setTooltip } from 'obsidian';
import type { Day } from '../../core/dates/day';
import { drawInline } from '../draw-inline';
import { placeName } from '../note-name';
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
  el.dataset['path'] = path;
  el.dataset['line'] = String(followUp.line);
  el.dataset['kind'] = followUp.kind;
  el.dataset['status'] = followUp.status;
  drawMark(el.createDiv('follow-through-mark'), row, context.isPending(row.key));
  const bodyEl = el.createDiv('follow-through-body');
  const textEl = bodyEl.createDiv({ cls: 'follow-through-text', attr: { dir: 'auto' } });
  drawInline(textEl, followUp.text);
  drawDetails(bodyEl.createDiv('follow-through-details'), row, context.today);
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
  if (snooze) {
    drawIconChip(el, 'alarm-clock', `until ${comingDay(snooze.until, today)}`);
  }
  const due = followUp.due && dueWords(followUp.due, today);
  if (followUp.due && due) {
    const chipEl = el.createSpan({
      cls: `follow-through-chip follow-through-due mod-${due.tone}`,
      text: due.words,
    });
    setTooltip(chipEl, followUp.due.reading);
  }
  if (followUp.owner !== null) drawIconChip(el, 'user', followUp.owner);
  const place = placeName(path, followUp.anchor.headings);
  el.createSpan({ cls: 'follow-through-source', text: place, attr: { dir: 'auto' } });
}

function drawIconChip(el: HTMLElement, icon: string, text: string): void {
  const chipEl = el.createSpan('follow-through-chip follow-through-owner');
  setIcon(chipEl.createSpan('follow-through-chip-icon'), icon);
  chipEl.createSpan({ text, attr: { dir: 'auto' } });
}
