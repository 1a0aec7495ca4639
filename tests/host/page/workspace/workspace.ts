import type { Editor, OpenViewState, PaneType } from 'obsidian';
import { debounce, Events, type TFile } from 'obsidian-test-mocks/obsidian';

import type { HostApp } from '../app';
import { MarkdownView } from '../views/markdown-view';
import type { View } from '../views/view';
import { buildFrame, type Frame } from './frame';
import { saveLayout } from './layout';
import { Side } from './side';
import { WorkspaceLeaf } from './workspace-leaf';

/** What `getLeaf` may be asked for. */
export type NewLeaf = PaneType | boolean;

interface SideLeafOptions {
  active?: boolean;
  split?: boolean;
  reveal?: boolean;
  state?: unknown;
}

const SAVE_MS = 50;

/** Obsidian's workspace: the tabs, which one is active, and where new ones go. */
export class Workspace extends Events {
  readonly frame: Frame = buildFrame();
  readonly containerEl = this.frame.workspaceEl;
  readonly leftSplit = this.side('left', this.frame.leftEl);
  readonly rootSplit = this.side('root', this.frame.rootEl);
  readonly rightSplit = this.side('right', this.frame.rightEl);
  activeLeaf: WorkspaceLeaf | null = null;
  activeEditor: { editor?: Editor; file: TFile | null } | null = null;
  layoutReady = false;
  /** Asks for the layout to be remembered, soon. */
  readonly requestSaveLayout = debounce(() => {
    saveLayout(this);
  }, SAVE_MS);
  private readonly readyCallbacks: (() => unknown)[] = [];
  private lastFile: TFile | null = null;
  private clicks = 0;

  constructor(readonly app: HostApp) {
    super();
  }

  sides(): Side[] {
    return [this.leftSplit, this.rootSplit, this.rightSplit];
  }

  sideOf(leaf: WorkspaceLeaf): Side {
    return this.sides().find((side) => side.place === leaf.group.place) ?? this.rootSplit;
  }

  leavesOf(side: Side): WorkspaceLeaf[] {
    return side.groups.flatMap((group) => group.leaves);
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    this.sides()
      .flatMap((side) => this.leavesOf(side))
      .forEach((leaf) => callback(leaf));
  }

  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    this.leavesOf(this.rootSplit).forEach((leaf) => callback(leaf));
  }

  getLeavesOfType(type: string): WorkspaceLeaf[] {
    const found: WorkspaceLeaf[] = [];
    this.iterateAllLeaves((leaf) => {
      if (leaf.getViewState().type === type) {
        found.push(leaf);
      }
    });
    return found;
  }

  detachLeavesOfType(type: string): void {
    this.getLeavesOfType(type).forEach((leaf) => {
      leaf.detach();
    });
  }

  /** A pop-out window stands in the same page here, as a group of its own. */
  getLeaf(newLeaf: NewLeaf = false): WorkspaceLeaf {
    const recent = this.getMostRecentLeaf();
    if (newLeaf === false && recent !== null) {
      return recent;
    }
    const isApart = newLeaf === 'split' || newLeaf === 'window';
    const group = isApart ? this.rootSplit.addGroup() : (recent?.group ?? this.rootSplit.firstGroup());
    const leaf = new WorkspaceLeaf(this, group);
    group.show(leaf);
    return leaf;
  }

  getMostRecentLeaf(side: Side = this.rootSplit): WorkspaceLeaf | null {
    const byTime = this.leavesOf(side).sort((one, other) => other.activeTime - one.activeTime);
    return byTime[0] ?? null;
  }

  getRightLeaf(split: boolean): WorkspaceLeaf {
    return this.sideLeaf(this.rightSplit, split);
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf {
    return this.sideLeaf(this.leftSplit, split);
  }

  async ensureSideLeaf(
    type: string,
    place: 'left' | 'right',
    options: SideLeafOptions = {},
  ): Promise<WorkspaceLeaf> {
    const existing = this.getLeavesOfType(type)[0];
    const side = place === 'left' ? this.leftSplit : this.rightSplit;
    const leaf = existing ?? this.sideLeaf(side, options.split === true);
    if (existing === undefined || options.state !== undefined) {
      const state = (options.state ?? {}) as Record<string, unknown>;
      await leaf.setViewState({ type, active: options.active === true, state });
    }
    if (options.reveal !== false) {
      await this.revealLeaf(leaf);
    }
    if (options.active === true) {
      this.setActiveLeaf(leaf, { focus: true });
    }
    return leaf;
  }

  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    leaf.group.show(leaf);
    if (leaf.group.place !== 'root') {
      this.sideOf(leaf).expand();
    }
    await leaf.loadIfDeferred();
    this.requestSaveLayout();
  }

  setActiveLeaf(leaf: WorkspaceLeaf, params: { focus?: boolean } = {}): void {
    const isNews = this.activeLeaf !== leaf;
    this.activeLeaf = leaf;
    leaf.activeTime = ++this.clicks;
    const { view } = leaf;
    this.activeEditor = view instanceof MarkdownView ? view : null;
    this.iterateAllLeaves((each) => {
      each.containerEl.toggleClass('mod-active', each === leaf);
      each.tabHeaderEl.toggleClass('mod-active', each === leaf);
    });
    if (params.focus === true) {
      view?.focus();
    }
    if (isNews) {
      this.trigger('active-leaf-change', leaf);
      this.requestSaveLayout();
    }
    this.tellOpenFile();
  }

  getActiveViewOfType<Type extends View>(type: abstract new (leaf: WorkspaceLeaf) => Type): Type | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getActiveFile(): TFile | null {
    const view = this.getMostRecentLeaf()?.view;
    return view instanceof MarkdownView ? view.file : null;
  }

  async openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf?: NewLeaf,
    openState?: OpenViewState,
  ): Promise<void> {
    const file = this.app.metadataCache.getFirstLinkpathDest(linktext.split('#')[0] ?? '', sourcePath);
    if (file !== null) {
      await this.getLeaf(newLeaf).openFile(file, openState);
    }
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) {
      callback();
    } else {
      this.readyCallbacks.push(callback);
    }
  }

  /** The layout is restored: everything that waited for it runs. */
  becomeReady(): void {
    this.layoutReady = true;
    this.readyCallbacks.splice(0).forEach((callback) => callback());
    this.trigger('layout-ready');
  }

  layoutChanged(): void {
    this.trigger('layout-change');
    this.tellOpenFile();
    this.requestSaveLayout();
  }

  forget(leaf: WorkspaceLeaf): void {
    leaf.group.remove(leaf);
    this.sideOf(leaf).dropIfEmpty(leaf.group);
    if (this.activeLeaf === leaf) {
      this.activeLeaf = null;
      this.activeEditor = null;
      const next = this.getMostRecentLeaf();
      if (next !== null) {
        this.setActiveLeaf(next);
      }
    }
    this.layoutChanged();
  }

  updateOptions(): void {
    this.trigger('options-change');
  }

  private side(place: Side['place'], element: HTMLElement): Side {
    const pick = (leaf: WorkspaceLeaf): void => {
      this.setActiveLeaf(leaf);
      void this.revealLeaf(leaf);
    };
    return new Side(element, place, pick, () => {
      this.trigger('resize');
      this.requestSaveLayout();
    });
  }

  private sideLeaf(side: Side, split: boolean): WorkspaceLeaf {
    return new WorkspaceLeaf(this, split ? side.addGroup() : side.firstGroup());
  }

  private tellOpenFile(): void {
    const file = this.getActiveFile();
    if (file !== this.lastFile) {
      this.lastFile = file;
      this.trigger('file-open', file);
    }
  }
}
