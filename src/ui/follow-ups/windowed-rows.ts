import { drawPart } from '../part';
import { drawRow, type RowContext } from './draw-row';
import { lookOf, type Row } from './row';
import { offsetsOf, rowsWithin, type RowSlice } from './row-offsets';

/** Up to this many rows are simply drawn; more are drawn only near the viewport. */
const drawnWhole = 150;

/** Pixels above and below the viewport in which rows stand ready. */
const margin = 600;

/** A row's height in pixels until rows have been measured: a line of text and a line of details. */
const firstGuess = 46;

interface DrawnRow {
  readonly el: HTMLElement;
  look: string;
}

/** The rows under one heading: keyed, so that only what changed is redrawn, and windowed, so that a long list costs what a screen costs. */
export interface WindowedRows {
  /** Takes the rows to show from now on; `place` draws them. */
  readonly take: (rows: readonly Row[]) => void;
  /** Measures anew, as after a change of width. */
  readonly forgetHeights: () => void;
  /** Draws the rows that a viewport of the given height needs, given where it starts relative to the first row. */
  readonly place: (viewTop: number, viewHeight: number, context: RowContext) => void;
  /** Top and height in pixels of a row, relative to the first row. */
  readonly extentOf: (index: number) => { readonly top: number; readonly height: number };
  /** The element of a row, null while it is too far from the viewport to be drawn. */
  readonly elementOf: (key: string) => HTMLElement | null;
}

/** No rows yet, in this element. `rowOf` learns which row each of its elements stands for. */
export function windowedRows(el: HTMLElement, rowOf: WeakMap<Element, Row>): WindowedRows {
  let rows: readonly Row[] = [];
  const drawn = drawnRows(el, rowOf);
  const heights = rowHeights();
  const spacer = (): HTMLElement => drawPart(el, 'spacer', { attr: { 'aria-hidden': 'true' } });
  const [beforeEl, afterEl] = [spacer(), spacer()];
  return {
    take: (taken) => {
      rows = taken;
      heights.take(taken);
    },
    forgetHeights: heights.forget,
    place: (viewTop, viewHeight, context) => {
      const offsets = heights.offsets();
      const isLong = rows.length > drawnWhole;
      const { start, end } = isLong
        ? rowsWithin(offsets, viewTop - margin, viewTop + viewHeight + margin)
        : { start: 0, end: rows.length };
      drawn.draw(rows, { start, end }, beforeEl, context);
      const total = offsets[rows.length] ?? 0;
      setHeight(beforeEl, offsets[start] ?? 0);
      setHeight(afterEl, total - (offsets[end] ?? total));
      if (isLong) heights.measure(drawn.all);
    },
    extentOf: (index) => {
      const offsets = heights.offsets();
      const top = offsets[index] ?? 0;
      return { top, height: (offsets[index + 1] ?? top) - top };
    },
    elementOf: (key) => drawn.all.get(key)?.el ?? null,
  };
}

/** The rows that are drawn, by key. */
interface DrawnRows {
  readonly all: ReadonlyMap<string, DrawnRow>;
  /** Draws a slice of the rows behind an element, and none besides. */
  readonly draw: (rows: readonly Row[], slice: RowSlice, behindEl: Element, context: RowContext) => void;
}

function drawnRows(parentEl: HTMLElement, rowOf: WeakMap<Element, Row>): DrawnRows {
  const all = new Map<string, DrawnRow>();
  const drawOne = (row: Row, context: RowContext): HTMLElement => {
    const look = lookOf(row, context.today, context.isPending(row.key));
    const attr = { role: 'listitem', tabindex: -1 };
    const one = all.get(row.key) ?? { el: drawPart(parentEl, 'row', { attr }), look: '' };
    all.set(row.key, one);
    if (one.look !== look) drawRow(one.el, row, context);
    one.look = look;
    rowOf.set(one.el, row);
    return one.el;
  };
  return {
    all,
    draw: (rows, { start, end }, behindEl, context) => {
      const wanted = rows.slice(start, end);
      const keys = new Set(wanted.map((row) => row.key));
      for (const [key, { el }] of all) {
        if (keys.has(key)) continue;
        el.remove();
        all.delete(key);
      }
      let previousEl = behindEl;
      wanted.forEach((row, index) => {
        const el = drawOne(row, context);
        if (previousEl.nextElementSibling !== el) previousEl.after(el);
        el.setAttrs({ 'aria-posinset': start + index + 1, 'aria-setsize': rows.length });
        previousEl = el;
      });
    },
  };
}

/** Where rows stand: as measured where they were drawn, elsewhere as guessed. */
interface RowHeights {
  readonly take: (rows: readonly Row[]) => void;
  readonly forget: () => void;
  readonly offsets: () => readonly number[];
  readonly measure: (drawn: ReadonlyMap<string, DrawnRow>) => void;
}

function rowHeights(): RowHeights {
  const heights = new Map<string, number>();
  let keys: readonly string[] = [];
  let offsets: readonly number[] | null = null;
  // Kept once measured: a moving guess would move the scroll bar.
  let guess: number | null = null;
  const forget = (): void => {
    heights.clear();
    guess = offsets = null;
  };
  return {
    take: (rows) => {
      keys = rows.map(({ key }) => key);
      offsets = null;
      if (heights.size > 4 * rows.length + drawnWhole) forget();
    },
    forget,
    offsets: () => (offsets ??= offsetsOf(keys, (key) => heights.get(key) ?? guess ?? firstGuess)),
    measure: (drawn) => {
      for (const [key, { el }] of drawn) {
        const height = el.offsetHeight;
        if (height === 0 || heights.get(key) === height) continue;
        heights.set(key, height);
        offsets = null;
      }
      guess ??= averageOf(heights);
    },
  };
}

function setHeight(el: HTMLElement, pixels: number): void {
  const height = `${Math.max(0, Math.round(pixels))}px`;
  if (el.style.getPropertyValue('--follow-through-height') === height) return;
  el.setCssProps({ '--follow-through-height': height });
}

function averageOf(heights: ReadonlyMap<string, number>): number | null {
  if (heights.size === 0) return null;
  let sum = 0;
  for (const height of heights.values()) sum += height;
  return sum / heights.size;
}
