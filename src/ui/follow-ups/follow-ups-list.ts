import type { AgendaGroup } from '../../core/agenda/agenda';
import type { RowContext } from './draw-row';
import { groupSection, type GroupSection } from './group-section';
import { step, type ListPosition, type ListStep } from './list-position';
import type { Row, RowGroup } from './row';

/** The scrolling list of groups: draws what is near the viewport and walks the focus through all of it. */
export class FollowUpsList {
  /** The row that an element of the list stands for. */
  readonly rowOf = new WeakMap<Element, Row>();
  private readonly sections = new Map<AgendaGroup, GroupSection>();
  private shown: readonly GroupSection[] = [];
  private context: RowContext | null = null;
  private activeKey: string | null = null;
  private active: ListPosition = { group: 0, row: -1 };

  /** `el` is the scroller. */
  constructor(private readonly el: HTMLElement) {}

  /** Shows these groups from now on; the focus stays on its row, or goes to the row that took its place. */
  show(groups: readonly RowGroup[], collapsed: ReadonlySet<AgendaGroup>, context: RowContext): void {
    const hadFocus = this.hasFocus();
    this.context = context;
    const present = new Set(groups.map(({ group }) => group));
    for (const [group, section] of this.sections) {
      if (present.has(group)) continue;
      section.el.remove();
      this.sections.delete(group);
    }
    this.shown = groups.map(({ group, rows }) => {
      const section = this.sections.get(group) ?? groupSection(group, this.el, this.rowOf);
      this.sections.set(group, section);
      section.take(rows, collapsed.has(group));
      return section;
    });
    this.putInOrder();
    this.findActive();
    this.draw();
    if (hadFocus && !this.hasFocus()) this.focusAgain();
  }

  /** Draws the rows near the viewport; to be called on scrolling and resizing. */
  place(): void {
    const hadFocus = this.hasFocus();
    this.draw();
    // The focused row went out of sight: the list itself keeps the keys.
    if (hadFocus && !this.hasFocus()) this.el.focus({ preventScroll: true });
  }

  /** Measures anew after a change of width. */
  resize(): void {
    for (const section of this.shown) section.windowed.forgetHeights();
    this.place();
  }

  /** Notes where the focus is, so that the keys go on from there. */
  noteFocus(target: Element): void {
    const rowEl = target.closest('.follow-through-row');
    const key = rowEl && this.rowOf.get(rowEl)?.key;
    const group = this.shown.findIndex((section) => section.el.contains(target));
    const section = this.shown[group];
    if (!section) return;
    this.activeKey = key ?? null;
    this.active = { group, row: section.rows.findIndex((row) => row.key === key) };
    this.markActive();
  }

  /** Moves the focus through headings and rows, drawn or not. */
  move(move: ListStep): void {
    if (this.shown.length === 0) return;
    this.focusOn(step(this.active, move, this.visibleRows()));
  }

  /** The heading that an element lies in, else null. */
  headingOf(target: Element): AgendaGroup | null {
    return this.shown.find((section) => section.headingEl.contains(target))?.group ?? null;
  }

  /** The groups that are shown, collapsed or not. */
  groups(): readonly AgendaGroup[] {
    return this.shown.map(({ group }) => group);
  }

  private draw(): void {
    if (this.context === null) return;
    const viewport = this.el.getBoundingClientRect();
    for (const section of this.shown) section.place(viewport, this.context);
    this.markActive();
  }

  /** After a change the active row may stand elsewhere; where it is gone, its old place stays the active one. */
  private findActive(): void {
    const key = this.activeKey;
    if (key === null) return;
    this.activeKey = null;
    this.shown.forEach((section, group) => {
      const row = section.rows.findIndex((candidate) => candidate.key === key);
      if (row < 0) return;
      this.active = { group, row };
      this.activeKey = key;
    });
  }

  private putInOrder(): void {
    let previousEl: Element | null = null;
    for (const { el } of this.shown) {
      if (el.previousElementSibling !== previousEl) {
        if (previousEl === null) this.el.prepend(el);
        else previousEl.after(el);
      }
      previousEl = el;
    }
  }

  private focusAgain(): void {
    if (this.shown.length === 0) return;
    const group = Math.min(this.active.group, this.shown.length - 1);
    const row = Math.min(this.active.row, (this.visibleRows()[group] ?? 0) - 1);
    this.focusOn({ group, row });
  }

  private focusOn(position: ListPosition): void {
    const section = this.shown[position.group];
    if (section === undefined) return;
    this.active = position;
    this.activeKey = section.rows[position.row]?.key ?? null;
    this.el.scrollTop += section.distanceTo(position.row, this.el.getBoundingClientRect());
    this.place();
    const el = this.activeKey === null ? section.headingEl : section.windowed.elementOf(this.activeKey);
    el?.focus({ preventScroll: true });
    // Heights were guesses until the row was drawn.
    el?.scrollIntoView({ block: 'nearest' });
  }

  private markActive(): void {
    for (const el of Array.from(this.el.querySelectorAll('.follow-through-row[tabindex="0"]'))) {
      el.setAttribute('tabindex', '-1');
    }
    if (this.activeKey === null) return;
    this.shown[this.active.group]?.windowed.elementOf(this.activeKey)?.setAttribute('tabindex', '0');
  }

  private hasFocus(): boolean {
    const focused = this.el.doc.activeElement;
    return focused !== null && this.el.contains(focused);
  }

  private visibleRows(): readonly number[] {
    return this.shown.map((section) => (section.isCollapsed ? 0 : section.rows.length));
  }
}
