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
export class WindowedRows {
  private rows: readonly Row[] = [];
  private offsets: readonly number[] | null = null;
  private readonly drawn = new Map<string, DrawnRow>();
  private readonly heights = new Map<string, number>();
  // Kept once measured: a moving guess would move the scroll bar.
  private guess: number | null = null;
  private readonly beforeEl: HTMLElement;
  private readonly afterEl: HTMLElement;

  constructor(
    private readonly el: HTMLElement,
    private readonly rowOf: WeakMap<Element, Row>,
  ) {
    this.beforeEl = drawPart(el, 'spacer', { attr: { 'aria-hidden': 'true' } });
    this.afterEl = drawPart(el, 'spacer', { attr: { 'aria-hidden': 'true' } });
  }

  /** Takes the rows to show from now on; `place` draws them. */
  take(rows: readonly Row[]): void {
    this.rows = rows;
    this.offsets = null;
    if (this.heights.size > 4 * rows.length + drawnWhole) this.forgetHeights();
  }

  /** Measures anew, as after a change of width. */
  forgetHeights(): void {
    this.heights.clear();
    this.guess = null;
    this.offsets = null;
  }

  /** Draws the rows that a viewport of the given height needs, given where it starts relative to the first row. */
  place(viewTop: number, viewHeight: number, context: RowContext): void {
    const offsets = this.currentOffsets();
    const slice =
      this.rows.length <= drawnWhole
        ? { start: 0, end: this.rows.length }
        : rowsWithin(offsets, viewTop - margin, viewTop + viewHeight + margin);
    this.draw(slice, context);
    const total = offsets[this.rows.length] ?? 0;
    setHeight(this.beforeEl, offsets[slice.start] ?? 0);
    setHeight(this.afterEl, total - (offsets[slice.end] ?? total));
    if (this.rows.length > drawnWhole) this.measure();
  }

  /** Top and height in pixels of a row, relative to the first row. */
  extentOf(index: number): { readonly top: number; readonly height: number } {
    const offsets = this.currentOffsets();
    const top = offsets[index] ?? 0;
    return { top, height: (offsets[index + 1] ?? top) - top };
  }

  /** The element of a row, null while it is too far from the viewport to be drawn. */
  elementOf(key: string): HTMLElement | null {
    return this.drawn.get(key)?.el ?? null;
  }

  private currentOffsets(): readonly number[] {
    const heightOf = (key: string) => this.heights.get(key) ?? this.guess ?? firstGuess;
    return (this.offsets ??= offsetsOf(
      this.rows.map((row) => row.key),
      heightOf,
    ));
  }

  private draw({ start, end }: RowSlice, context: RowContext): void {
    const wanted = this.rows.slice(start, end);
    const keys = new Set(wanted.map((row) => row.key));
    for (const [key, { el }] of this.drawn) {
      if (keys.has(key)) continue;
      el.remove();
      this.drawn.delete(key);
    }
    let previousEl: Element = this.beforeEl;
    wanted.forEach((row, index) => {
      const { el } = this.drawOne(row, context);
      if (previousEl.nextElementSibling !== el) previousEl.after(el);
      el.setAttrs({ 'aria-posinset': start + index + 1, 'aria-setsize': this.rows.length });
      previousEl = el;
    });
  }

  private drawOne(row: Row, context: RowContext): DrawnRow {
    const look = lookOf(row, context.today, context.isPending(row.key));
    let drawn = this.drawn.get(row.key);
    if (drawn === undefined) {
      const attr = { role: 'listitem', tabindex: -1 };
      drawn = { el: drawPart(this.el, 'row', { attr }), look: '' };
      this.drawn.set(row.key, drawn);
    }
    if (drawn.look !== look) drawRow(drawn.el, row, context);
    drawn.look = look;
    this.rowOf.set(drawn.el, row);
    return drawn;
  }

  private measure(): void {
    for (const [key, { el }] of this.drawn) {
      const height = el.offsetHeight;
      if (height === 0 || this.heights.get(key) === height) continue;
      this.heights.set(key, height);
      this.offsets = null;
    }
    this.guess ??= averageOf(this.heights);
  }
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
