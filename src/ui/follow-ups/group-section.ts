import { setIcon } from 'obsidian';
import type { AgendaGroup } from '../../core/agenda/agenda';
import { drawPart, drawPiece } from '../part';
import type { RowContext } from './draw-row';
import { counted } from './reading-line';
import { groupTitles, type Row } from './row';
import { windowedRows, type WindowedRows } from './windowed-rows';

/** A heading with its count, and the rows beneath it unless it is collapsed. */
export class GroupSection {
  readonly el: HTMLElement;
  readonly headingEl: HTMLElement;
  rows: readonly Row[] = [];
  isCollapsed = false;
  /** The rows as far as they are drawn. */
  readonly windowed: WindowedRows;
  private readonly countEl: HTMLElement;
  private readonly rowsEl: HTMLElement;

  constructor(
    readonly group: AgendaGroup,
    parentEl: HTMLElement,
    rowOf: WeakMap<Element, Row>,
  ) {
    this.el = drawPart(parentEl, 'group');
    this.el.dataset['group'] = group;
    const titleEl = this.el.createDiv({ attr: { role: 'heading', 'aria-level': 2 } });
    this.headingEl = drawPart(titleEl, 'group-heading', {
      attr: { role: 'button', tabindex: 0, 'aria-expanded': 'true' },
    });
    setIcon(drawPiece(this.headingEl, 'collapse-icon'), 'chevron-down');
    drawPiece(this.headingEl, 'group-title', { text: groupTitles[group] });
    this.countEl = drawPiece(this.headingEl, 'count');
    this.rowsEl = drawPart(this.el, 'rows', { attr: { role: 'list' } });
    this.windowed = windowedRows(this.rowsEl, rowOf);
  }

  /** Takes the rows to show and whether they are hidden under their heading. */
  take(rows: readonly Row[], isCollapsed: boolean): void {
    this.rows = rows;
    this.isCollapsed = isCollapsed;
    this.countEl.setText(counted(rows.length));
    this.headingEl.setAttr('aria-expanded', String(!isCollapsed));
    this.el.toggleClass('is-collapsed', isCollapsed);
    this.windowed.take(isCollapsed ? [] : rows);
  }

  /** Draws the rows that are near the scroller's viewport. */
  place(viewport: DOMRect, context: RowContext): void {
    const top = viewport.top - this.rowsEl.getBoundingClientRect().top;
    this.windowed.place(top, viewport.height, context);
  }

  /** How many pixels to scroll so that a row (-1: the heading) stands inside the viewport. */
  distanceTo(index: number, viewport: DOMRect): number {
    const box = this.boxOf(index);
    if (box.top < viewport.top) return box.top - viewport.top;
    return Math.max(0, box.top + box.height - viewport.bottom);
  }

  /** Where a row stands; where it is not drawn, that is a guess. */
  private boxOf(index: number): { readonly top: number; readonly height: number } {
    const row = this.rows[index];
    const el = row === undefined ? this.headingEl : this.windowed.elementOf(row.key);
    if (el !== null) return el.getBoundingClientRect();
    const { top, height } = this.windowed.extentOf(index);
    return { top: this.rowsEl.getBoundingClientRect().top + top, height };
  }
}
