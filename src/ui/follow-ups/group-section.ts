import { setIcon } from 'obsidian';
import type { AgendaGroup } from '../../core/agenda/agenda';
import { drawPart, drawPiece } from '../part';
import type { RowContext } from './draw-row';
import { counted } from './reading-line';
import { groupTitles, type Row } from './row';
import { windowedRows, type WindowedRows } from './windowed-rows';

/** A heading with its count, and the rows beneath it unless it is collapsed. */
export interface GroupSection {
  readonly group: AgendaGroup;
  readonly el: HTMLElement;
  readonly headingEl: HTMLElement;
  readonly rows: readonly Row[];
  readonly isCollapsed: boolean;
  /** The rows as far as they are drawn. */
  readonly windowed: WindowedRows;
  /** Takes the rows to show and whether they are hidden under their heading. */
  readonly take: (rows: readonly Row[], isCollapsed: boolean) => void;
  /** Draws the rows that are near the scroller's viewport. */
  readonly place: (viewport: DOMRect, context: RowContext) => void;
  /** How many pixels to scroll so that a row (-1: the heading) stands inside the viewport. */
  readonly distanceTo: (index: number, viewport: DOMRect) => number;
}

/** A group without rows yet. `rowOf` learns which row each of its elements stands for. */
export function groupSection(
  group: AgendaGroup,
  parentEl: HTMLElement,
  rowOf: WeakMap<Element, Row>,
): GroupSection {
  let rows: readonly Row[] = [];
  let isCollapsed = false;
  const el = drawPart(parentEl, 'group');
  el.dataset['group'] = group;
  const titleEl = el.createDiv({ attr: { role: 'heading', 'aria-level': 2 } });
  const attr = { role: 'button', tabindex: 0, 'aria-expanded': 'true' };
  const headingEl = drawPart(titleEl, 'group-heading', { attr });
  setIcon(drawPiece(headingEl, 'collapse-icon'), 'chevron-down');
  drawPiece(headingEl, 'group-title', { text: groupTitles[group] });
  const countEl = drawPiece(headingEl, 'count');
  const rowsEl = drawPart(el, 'rows', { attr: { role: 'list' } });
  const windowed = windowedRows(rowsEl, rowOf);
  const rowsTop = (): number => rowsEl.getBoundingClientRect().top;
  /** Where a row stands; where it is not drawn, that is a guess. */
  const boxOf = (index: number): { readonly top: number; readonly height: number } => {
    const row = rows[index];
    const shownEl = row === undefined ? headingEl : windowed.elementOf(row.key);
    if (shownEl !== null) return shownEl.getBoundingClientRect();
    const { top, height } = windowed.extentOf(index);
    return { top: rowsTop() + top, height };
  };
  return {
    group,
    el,
    headingEl,
    windowed,
    get rows() {
      return rows;
    },
    get isCollapsed() {
      return isCollapsed;
    },
    take: (taken, isNowCollapsed) => {
      rows = taken;
      isCollapsed = isNowCollapsed;
      countEl.setText(counted(rows.length));
      headingEl.setAttr('aria-expanded', String(!isCollapsed));
      el.toggleClass('is-collapsed', isCollapsed);
      windowed.take(isCollapsed ? [] : rows);
    },
    place: (viewport, context) => windowed.place(viewport.top - rowsTop(), viewport.height, context),
    distanceTo: (index, viewport) => {
      const { top, height } = boxOf(index);
      return top < viewport.top ? top - viewport.top : Math.max(0, top + height - viewport.bottom);
    },
  };
}
