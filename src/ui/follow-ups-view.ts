import {
  ItemView,
  type HoverParent,
  type HoverPopover,
  type ViewStateResult,
  type WorkspaceLeaf,
} from 'obsidian';
import {
  agenda,
  agendaGroups,
  type AgendaGroup,
  type AgendaItem,
  type AgendaSettings,
} from '../core/agenda/agenda';
import { setAside } from '../core/agenda/set-aside';
import type { Day } from '../core/dates/day';
import { isShown } from '../core/follow-ups/shown';
import type { ReadNote } from '../core/read-note';
import { CalmRedraw } from './calm-redraw';
import type { ChoiceContext } from './follow-ups/change-choices';
import { drawEmptyState, type Emptiness } from './follow-ups/empty-state';
import { FailuresModal } from './follow-ups/failures-modal';
import { FollowUpsList } from './follow-ups/follow-ups-list';
import { listenToList } from './follow-ups/list-events';
import { rowGroups, type RowGroup } from './follow-ups/row';
import { RowActions } from './follow-ups/row-actions';
import { RowChanges } from './follow-ups/row-changes';
import { StatusLine } from './follow-ups/status-line';
import { drawToolbar } from './follow-ups/toolbar';
import type { MemorySource } from './memory/memory-source';
import { addRowMemory } from './memory/row-memory';
import type { ReadingSource } from './reading-source';
import type { ToldChanges } from './told-changes';

/** The type under which the view is registered. */
export const followUpsViewType = 'follow-through-follow-ups';

/** The notes known so far, and those that could not be read, each with the reason. */
export interface FollowUpsSource extends ReadingSource {
  readonly failures: ReadonlyMap<string, string>;
}

/** What the view needs from outside. */
export interface FollowUpsPorts {
  readonly source: FollowUpsSource;
  readonly changes: ToldChanges;
  readonly memory: MemorySource;
  readonly settings: {
    readonly current: AgendaSettings & ChoiceContext['settings'];
    subscribe(listener: () => void): () => void;
  };
  /** The text of a note as it is now. */
  readonly textOf: (path: string) => Promise<string>;
  readonly today: () => Day;
}

/** What waits for its day, or is doubtful, opens when asked for. */
const collapsedAtFirst: readonly AgendaGroup[] = ['snoozed', 'maybe'];

/** The sidebar: open follow-ups of all notes, grouped for today. */
export class FollowUpsView extends ItemView implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  override navigation = false;
  override icon = 'list-checks';
  private readonly collapsed = new Set<AgendaGroup>(collapsedAtFirst);
  private readonly redraw = new CalmRedraw(
    () => this.contentEl.win,
    () => this.draw(),
  );
  private readonly changes: RowChanges;
  private status: StatusLine | null = null;
  private list: FollowUpsList | null = null;
  private listEl: HTMLElement | null = null;
  private emptyEl: HTMLElement | null = null;
  private drawnOn: Day | null = null;
  private drawnWidth = 0;
  private isStale = false;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly ports: FollowUpsPorts,
  ) {
    super(leaf);
    this.changes = new RowChanges(ports.changes, () => this.draw());
  }

  override getViewType(): string {
    return followUpsViewType;
  }

  override getDisplayText(): string {
    return 'Follow-ups';
  }

  protected override async onOpen(): Promise<void> {
    this.build();
    this.register(this.ports.source.subscribe((changed) => this.onIndexChange(changed)));
    this.register(this.ports.settings.subscribe(() => this.redraw.request()));
    this.register(this.ports.memory.subscribe(() => this.redraw.request()));
    this.register(() => this.redraw.cancel());
    const observer = new ResizeObserver(() => this.fit());
    observer.observe(this.contentEl);
    this.register(() => observer.disconnect());
    this.registerInterval(window.setInterval(() => this.rollOver(), 60_000));
    this.draw();
  }

  protected override async onClose(): Promise<void> {
    this.contentEl.empty();
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), collapsed: [...this.collapsed] };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const saved =
      state !== null && typeof state === 'object' && 'collapsed' in state ? state.collapsed : null;
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
    if (width !== this.drawnWidth) this.list?.resize();
    else this.list?.place();
    this.drawnWidth = width;
  }

  private build(): void {
    const el = this.contentEl;
    el.empty();
    el.addClass('follow-through-follow-ups');
    drawToolbar(el, () => this.collapseAll());
    this.status = new StatusLine(el, () => new FailuresModal(this.app, this.ports.source.failures).open());
    this.emptyEl = el.createDiv('follow-through-empty');
    this.listEl = el.createDiv({ cls: 'follow-through-list', attr: { tabindex: -1 } });
    const list = new FollowUpsList(this.listEl);
    this.list = list;
    this.registerDomEvent(this.listEl, 'scroll', () => list.place(), { passive: true });
    const { source, settings, today, textOf, changes } = this.ports;
    const choices = () => ({ today: today(), settings: settings.current, notes: source.notes });
    const rows = new RowActions(this.app, this, followUpsViewType, textOf, choices);
    listenToList(this, this.listEl, list, {
      open: (row, pane) => rows.open(row, pane),
      openLink: (target, row, pane) => rows.openLink(target, row, pane),
      preview: (row, evt, targetEl, link) => rows.preview(row, evt, targetEl, link),
      showMenu: (row, at) =>
        rows.showMenu(row, at, {
          change: (it, action) => void this.changes.act(it, action),
          addMemory: (menu) => addRowMemory(this.app, menu, row, this.ports, at),
        }),
      complete: (row) => void this.changes.complete(row),
      undo: () => changes.undoLast(),
      toggle: (group) => this.toggle(group),
    });
  }

  private onIndexChange(changed: ReadonlySet<string>): void {
    this.changes.settle(() => true, changed);
    this.redraw.request();
  }

  /** Draws the present state; a view that is not seen waits until it is. */
  private draw(): void {
    if (this.list === null || this.listEl === null) return;
    const { source, settings, memory, today } = this.ports;
    this.isStale = !this.contentEl.isShown();
    if (this.isStale) return;
    this.drawnOn = today();
    this.status?.show(source.progress, source.failures.size);
    const aside = setAside(memory.current, source.notes, this.drawnOn);
    const groups = rowGroups(agenda(itemsOf(source.notes), this.drawnOn, settings.current, aside));
    this.settleGone(groups);
    this.listEl.toggle(groups.length > 0);
    this.list.show(groups, this.collapsed, {
      today: this.drawnOn,
      isPending: (key) => this.changes.isPending(key),
    });
    this.showEmptiness(groups.some(({ group }) => group !== 'maybe') ? null : this.emptiness());
  }

  private settleGone(groups: readonly RowGroup[]): void {
    const isThere = (key: string) => groups.some(({ rows }) => rows.some((row) => row.key === key));
    this.changes.settle(isThere, new Set());
  }

  private emptiness(): Emptiness {
    const { source, settings } = this.ports;
    const { notes, progress } = source;
    if (progress !== null) return 'reading';
    const { sensitivity } = settings.current;
    for (const { followUp } of itemsOf(notes))
      if (followUp.status === 'done' && isShown(followUp, sensitivity)) return 'all done';
    return 'nothing yet';
  }

  private showEmptiness(emptiness: Emptiness | null): void {
    this.emptyEl?.toggle(emptiness !== null);
    if (emptiness !== null && this.emptyEl !== null) drawEmptyState(this.emptyEl, emptiness);
  }

  private rollOver(): void {
    if (this.drawnOn !== this.ports.today()) this.draw();
  }

  private toggle(group: AgendaGroup): void {
    if (!this.collapsed.delete(group)) this.collapsed.add(group);
    this.afterToggle();
  }

  private collapseAll(): void {
    const isAnyOpen = this.list?.groups().some((group) => !this.collapsed.has(group)) ?? false;
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
