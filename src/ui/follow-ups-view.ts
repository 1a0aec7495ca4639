import {
  ItemView,
  type HoverParent,
  type HoverPopover,
  type ViewStateResult,
  type WorkspaceLeaf,
} from 'obsidian';
import { agenda, agendaGroups, type AgendaGroup, type AgendaItem } from '../core/agenda/agenda';
import { setAside } from '../core/agenda/set-aside';
import type { Day } from '../core/dates/day';
import { isShown } from '../core/follow-ups/shown';
import type { ReadNote } from '../core/read-note';
import { fieldsOf } from '../core/fields-of';
import { calmRedraw } from './calm-redraw';
import type { FollowUpsPorts } from './follow-ups/follow-ups-ports';
import { drawEmptyState, type Emptiness } from './follow-ups/empty-state';
import { showFailures } from './follow-ups/failures';
import { FollowUpsList } from './follow-ups/follow-ups-list';
import { listenToList } from './follow-ups/list-events';
import { rowGroups } from './follow-ups/row';
import { rowActions } from './follow-ups/row-actions';
import { rowChanges, type RowChanges } from './follow-ups/row-changes';
import { drawStatusLine } from './follow-ups/status-line';
import { drawToolbar } from './follow-ups/toolbar';
import { drawPart } from './part';

/** The type under which the view is registered. */
export const followUpsViewType = 'follow-through-follow-ups';

/** What waits for its day, or is doubtful, opens when asked for. */
const collapsedAtFirst: readonly AgendaGroup[] = ['snoozed', 'maybe'];

/** The sidebar: open follow-ups of all notes, grouped for today. */
export class FollowUpsView extends ItemView implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  override navigation = false;
  override icon = 'list-checks';
  private readonly collapsed = new Set<AgendaGroup>(collapsedAtFirst);
  private readonly redraw = calmRedraw(
    () => this.contentEl,
    () => this.draw(),
  );
  private readonly changes: RowChanges;
  private readonly showStatus: ReturnType<typeof drawStatusLine>;
  private readonly emptyEl: HTMLElement;
  private readonly listEl: HTMLElement;
  private readonly list: FollowUpsList;
  private drawnOn: Day | null = null;
  private drawnWidth = 0;
  private isStale = false;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly ports: FollowUpsPorts,
  ) {
    super(leaf);
    this.changes = rowChanges(ports.changes, () => this.draw());
    const el = this.contentEl;
    el.empty();
    el.addClass('follow-through-follow-ups');
    drawToolbar(el, () => this.collapseAll());
    this.showStatus = drawStatusLine(el, () => showFailures(this.app, ports.source.failures));
    this.emptyEl = drawPart(el, 'empty');
    this.listEl = drawPart(el, 'list', { attr: { tabindex: -1 } });
    this.list = new FollowUpsList(this.listEl);
  }

  override getViewType(): string {
    return followUpsViewType;
  }

  override getDisplayText(): string {
    return 'Follow-ups';
  }

  protected override async onOpen(): Promise<void> {
    const { source, settings, memory } = this.ports;
    const { request, cancel } = this.redraw;
    const observer = new ResizeObserver(() => this.fit());
    observer.observe(this.contentEl);
    const stops = [
      source.subscribe((changed) => this.onIndexChange(changed)),
      settings.subscribe(request),
      memory.subscribe(request),
      cancel,
      () => observer.disconnect(),
    ];
    for (const stop of stops) this.register(stop);
    this.registerInterval(window.setInterval(() => this.rollOver(), 60_000));
    this.registerDomEvent(this.listEl, 'scroll', () => this.list.place(), { passive: true });
    listenToList(this, this.listEl, this.list, {
      ...rowActions(this, this.ports, this.changes),
      toggle: (group) => this.toggle(group),
    });
    this.draw();
  }

  protected override async onClose(): Promise<void> {
    this.contentEl.empty();
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), collapsed: [...this.collapsed] };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const saved = fieldsOf(state)['collapsed'];
    const collapsed: readonly unknown[] = Array.isArray(saved) ? saved : collapsedAtFirst;
    this.collapsed.clear();
    for (const group of agendaGroups) if (collapsed.includes(group)) this.collapsed.add(group);
    await super.setState(state, result);
    this.draw();
  }

  override onResize(): void {
    super.onResize();
    this.fit();
  }

  /** Catches up where the view was out of sight, and draws the rows for the present size. */
  private fit(): void {
    if (this.isStale) this.draw();
    const width = this.contentEl.clientWidth;
    if (width !== this.drawnWidth) this.list.resize();
    else this.list.place();
    this.drawnWidth = width;
  }

  private onIndexChange(changed: ReadonlySet<string>): void {
    this.changes.settle(() => true, changed);
    this.redraw.request();
  }

  /** Draws the present state; a view that is not seen waits until it is. */
  private draw(): void {
    const { source, settings, memory, today } = this.ports;
    const { notes, progress, failures } = source;
    this.isStale = !this.contentEl.isShown();
    if (this.isStale) return;
    const day = (this.drawnOn = today());
    this.showStatus(progress, failures.size);
    const aside = setAside(memory.current, notes, day);
    const groups = rowGroups(agenda(itemsOf(notes), day, settings.current, aside));
    const isThere = (key: string) => groups.some(({ rows }) => rows.some((row) => row.key === key));
    const { isPending, settle } = this.changes;
    settle(isThere, new Set());
    this.listEl.toggle(groups.length > 0);
    this.list.show(groups, this.collapsed, { today: day, isPending });
    const isEmpty = groups.every(({ group }) => group === 'maybe');
    this.emptyEl.toggle(isEmpty);
    if (isEmpty) drawEmptyState(this.emptyEl, this.emptiness());
  }

  private emptiness(): Emptiness {
    const { source, settings } = this.ports;
    if (source.progress !== null) return 'reading';
    const { sensitivity } = settings.current;
    for (const { followUp } of itemsOf(source.notes))
      if (followUp.status === 'done' && isShown(followUp, sensitivity)) return 'all done';
    return 'nothing yet';
  }

  private rollOver(): void {
    if (this.drawnOn !== this.ports.today()) this.draw();
  }

  private toggle(group: AgendaGroup): void {
    if (!this.collapsed.delete(group)) this.collapsed.add(group);
    this.afterToggle();
  }

  private collapseAll(): void {
    const isAnyOpen = this.list.groups().some((group) => !this.collapsed.has(group));
    this.collapsed.clear();
    if (isAnyOpen) for (const group of agendaGroups) this.collapsed.add(group);
    this.afterToggle();
  }

  private afterToggle(): void {
    this.draw();
    void this.app.workspace.requestSaveLayout();
  }
}

function* itemsOf(notes: ReadonlyMap<string, ReadNote>): Iterable<AgendaItem> {
  for (const { path, followUps } of notes.values()) {
    for (const followUp of followUps) yield { path, followUp };
  }
}
