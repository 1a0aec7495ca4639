import { setIcon } from 'obsidian';
import type { AgendaGroup } from '../../core/agenda/agenda';
import type { RowContext } from './draw-row';
import { counted } from './reading-line';
import { groupTitles, type Row } from './row';
import { WindowedRows } from './windowed-rows';

/** A heading with its count, and the rows beneath it unless it is collapsed. */
export class GroupSection {
  readonly el: HTMLElement;
  readonly headingEl: HTMLElement;
  rows: readonly Row[] = [];
  isCollapsed = false;
  private readonly windowed: WindowedRows;
  private readonly countEl: HTMLElement;
  private readonly rowsEl: HTMLElement;

  constructor(
    readonly group: AgendaGroup,
    parentEl: HTMLElement,
    rowOf: WeakMap<Element, Row>,
  ) {
    this.el = parentEl.createDiv('follow-through-group');
    this.el.dataset['group'] = group;
    const titleEl = this.el.createDiv({ attr: { role: 'heading', 'aria-level': 2 } });
    this.headingEl = titleEl.createDiv({
      cls: 'follow-through-group-heading',
      attr: { role: 'button', tabindex: 0, 'aria-expanded': 'true' },
    });
    setIcon(this.headingEl.createSpan('follow-through-collapse-icon'), 'chevron-down');
    this.headingEl.createSpan({ cls: 'follow-through-group-title', text: groupTitles[group] });
    this.countEl = this.headingEl.createSpan('follow-through-count');
    this.rowsEl = this.el.createDiv({ cls: 'follow-through-rows', attr: { role: 'list' } });
    this.windowed = new WindowedRows(this.rowsEl, rowOf);
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

  /** Measures rows anew, as after a change of width. */
  forgetHeights(): void {
    this.windowed.forgetHeights();
  }

  /** The element of a row where it is drawn, else null. */
  elementOf(key: string): HTMLElement | null {
    return this.windowed.elementOf(key);
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
    const el = row === undefined ? this.headingEl : this.elementOf(row.key);
    if (el !== null) return el.getBoundingClientRect();
    const { top, height } = this.windowed.extentOf(index);
    return { top: this.rowsEl.getBoundingClientRect().top + top, height };
  }
}
