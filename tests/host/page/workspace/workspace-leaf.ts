import type { OpenViewState, ViewState } from 'obsidian';
import { Events, type TFile } from 'obsidian-test-mocks/obsidian';

import { DeferredView } from '../views/deferred-view';
import type { View } from '../views/view';
import { drawTabHeader, type TabGroup } from './tab-group';
import type { Workspace } from './workspace';

/** The states that a view is given: what it shows, and passing things like the line to go to. */
export type EphemeralState = Record<string, unknown>;

/** One tab, and the view in it. */
export class WorkspaceLeaf extends Events {
  readonly containerEl = createDiv({ cls: 'workspace-leaf' });
  readonly tabHeaderEl = createDiv({ cls: 'workspace-tab-header tappable' });
  readonly id = crypto.randomUUID();
  view: View | null = null;
  hoverPopover: unknown = null;
  /** When it was last the active one; later is larger. */
  activeTime = 0;
  private pinned = false;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    readonly workspace: Workspace,
    readonly group: TabGroup,
  ) {
    super();
    this.containerEl.addEventListener(
      'pointerdown',
      () => {
        workspace.setActiveLeaf(this);
      },
      { capture: true },
    );
    group.add(this);
  }

  get app(): Workspace['app'] {
    return this.workspace.app;
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }

  get parent(): TabGroup {
    return this.group;
  }

  /** Opens the view of that type in place of the one that is here. One change at a time. */
  setViewState(state: ViewState, eState?: EphemeralState): Promise<void> {
    const turn = this.turn.then(() => this.changeView(state, eState));
    this.turn = turn.catch(() => null);
    return turn;
  }

  async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
    const state = { ...openState.state, file: file.path };
    const type = this.app.viewTypes.typeOf(file.extension);
    if (openState.active !== false) {
      this.group.show(this);
      this.workspace.setActiveLeaf(this);
    }
    await this.setViewState({ type, state }, openState.eState);
    if (openState.active !== false) {
      this.workspace.setActiveLeaf(this, { focus: true });
    }
  }

  /** Puts a stand-in where the view will be once the tab is looked at. */
  async defer(state: ViewState, title: string): Promise<void> {
    await this.place(new DeferredView(this, state, title));
  }

  async loadIfDeferred(): Promise<void> {
    if (this.view instanceof DeferredView) {
      await this.setViewState(this.view.deferred);
    }
  }

  getViewState(): ViewState {
    if (this.view instanceof DeferredView) {
      return this.view.deferred;
    }
    return {
      type: this.view?.getViewType() ?? 'empty',
      state: this.view?.getState() ?? {},
      pinned: this.pinned,
    };
  }

  getEphemeralState(): EphemeralState {
    return this.view?.getEphemeralState() ?? {};
  }

  setEphemeralState(state: EphemeralState): void {
    this.view?.setEphemeralState(state);
  }

  getDisplayText(): string {
    return this.view?.getDisplayText() ?? '';
  }

  getIcon(): string {
    return this.view?.getIcon() ?? '';
  }

  setPinned(pinned: boolean): void {
    this.pinned = pinned;
    this.trigger('pinned-change', pinned);
  }

  getRoot(): unknown {
    return this.workspace.sideOf(this);
  }

  getContainer(): unknown {
    return this.workspace.rootSplit;
  }

  onResize(): void {
    this.view?.onResize();
  }

  detach(): void {
    this.workspace.forget(this);
    void this.place(null);
  }

  private async changeView(state: ViewState, eState?: EphemeralState): Promise<void> {
    if (this.view?.getViewType() !== state.type || this.view instanceof DeferredView) {
      await this.place(this.app.viewTypes.create(state.type, this));
    }
    await this.view?.setState(state.state ?? {}, { history: false });
    if (eState !== undefined) {
      this.view?.setEphemeralState(eState);
    }
    if (state.active === true) {
      this.group.show(this);
      this.workspace.setActiveLeaf(this, { focus: true });
    }
    drawTabHeader(this);
    this.workspace.layoutChanged();
  }

  private async place(view: View | null): Promise<void> {
    await this.view?.close();
    this.view = view;
    if (view !== null) {
      this.containerEl.replaceChildren(view.containerEl);
      await view.open();
      drawTabHeader(this);
    }
  }
}
