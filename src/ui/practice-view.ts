import {
  ItemView,
  Menu,
  type HoverParent,
  type HoverPopover,
  type ViewStateResult,
  type WorkspaceLeaf,
} from 'obsidian';
import type { Rating } from '../core/journal/journal-event';
import { identityOf } from '../core/journal/identity';
import type { Settings } from '../core/settings/settings';
import { calmRedraw } from './calm-redraw';
import { historyWords } from './memory/history-words';
import type { MemorySource } from './memory/memory-source';
import { addPromptMemory } from './memory/prompt-menu';
import { openLine, preview } from './open-line';
import { pageOf, type PageActions } from './practice/page-of';
import { drawPage } from './practice/practice-page';
import { PromptDesk } from './practice/prompt-desk';
import { readRequest, readSaved, type PracticeRequest, type SavedPractice } from './practice/saved-session';
import { nextScene, type PracticeState, type Scene } from './practice/scene';
import { afterRating, afterSkip, ended, positionWords, queueSession, type Session } from './practice/session';
import { stopwatch, type Stopwatch } from './practice/stopwatch';
import { drawTally } from './practice/summary';
import type { NotePrompt } from './practice/vault-prompts';
import type { ReadingSource } from './reading-source';

/** The type under which the view is registered. */
export const practiceViewType = 'follow-through-practice';

/** What the view needs from outside. */
export interface PracticePorts {
  readonly source: ReadingSource;
  readonly memory: MemorySource;
  /** The text of a note as it is now. */
  readonly textOf: (path: string) => Promise<string>;
  readonly settings: () => Pick<Settings, 'answerSeconds'>;
  /** 0 up to 1. */
  readonly random: () => number;
  /** Milliseconds. */
  readonly now: () => number;
}

/** One practice question at a time: answer aloud, look, rate, next. */
export class PracticeView extends ItemView implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  // A note opened from here must not take the place of the session.
  override navigation = false;
  override icon = 'messages-square';
  private state: PracticeState = { request: null, session: null };
  private readonly redraw = calmRedraw(
    () => this.contentEl,
    () => this.draw(),
  );
  private readonly stopwatch: Stopwatch;
  private desk: PromptDesk | null = null;
  private drawnLook = '';
  private isAnswerShown = false;
  private startsOnShow = false;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly ports: PracticePorts,
  ) {
    super(leaf);
    this.stopwatch = stopwatch(ports.now);
  }

  override getViewType(): string {
    return practiceViewType;
  }

  override getDisplayText(): string {
    return 'Practice';
  }

  override getState(): Record<string, unknown> {
    const { request, session } = this.state;
    const { isAnswerShown } = this;
    const saved = session && { session, seconds: this.stopwatch.seconds, isAnswerShown };
    return { ...super.getState(), ...(request ?? saved) };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const request = readRequest(state);
    const saved = readSaved(state);
    if (request !== null) this.begin(request);
    else if (saved !== null) this.restore(saved);
  }

  protected override async onOpen(): Promise<void> {
    const { contentEl, redraw } = this;
    contentEl.empty();
    contentEl.addClass('follow-through-practice');
    contentEl.tabIndex = -1;
    for (const stop of [this.ports.source.subscribe(redraw.request), redraw.cancel]) this.register(stop);
    this.registerEvent(this.app.workspace.on('active-leaf-change', (leaf) => this.onActive(leaf)));
    this.registerDomEvent(contentEl, 'keydown', (evt) => this.desk?.onKey(evt));
    this.draw();
  }

  protected override async onClose(): Promise<void> {
    this.contentEl.empty();
  }

  /** The keys work wherever the focus would otherwise be lost. */
  private onActive(leaf: WorkspaceLeaf | null): void {
    const { contentEl } = this;
    if (leaf === this.leaf && !contentEl.contains(contentEl.doc.activeElement)) this.focus();
  }

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    this.onActive(this.leaf);
  }

  private focus(): void {
    if (this.desk !== null) this.desk.focus();
    else this.contentEl.focus({ preventScroll: true });
  }

  private begin(request: PracticeRequest): void {
    this.goTo({ ...this.state, request });
  }

  /** A clock that was running when the app closed stands where it was. */
  private restore({ session, seconds, isAnswerShown }: SavedPractice): void {
    this.startsOnShow = false;
    this.drawAnew({ request: null, session }, seconds, isAnswerShown);
  }

  private drawAnew(state: PracticeState, seconds: number, isAnswerShown: boolean): void {
    this.state = state;
    this.stopwatch.reset(seconds);
    this.isAnswerShown = isAnswerShown;
    this.drawnLook = '';
    this.draw();
  }

  /** Goes on with another prompt or page. */
  private goTo(state: PracticeState): void {
    this.startsOnShow = true;
    this.drawAnew(state, 0, false);
    this.focus();
    this.contentEl.scrollTop = 0;
    void this.app.workspace.requestSaveLayout();
  }

  private inSession(next: (session: Session) => Session): void {
    if (this.state.session !== null) this.goTo({ request: null, session: next(this.state.session) });
  }

  private draw(): void {
    const { contentEl, ports } = this;
    const { source } = ports;
    const { state, scene } = nextScene(this.state, source, ports.random);
    this.state = state;
    const look = lookOf(scene, source.progress);
    if (look === this.drawnLook) return;
    this.drawnLook = look;
    const hadFocus = contentEl.contains(contentEl.doc.activeElement);
    if (this.desk !== null) this.removeChild(this.desk);
    this.desk = null;
    contentEl.empty();
    if (scene.kind === 'prompt') this.drawPrompt(scene.shown);
    else {
      const bodyEl = drawPage(contentEl, pageOf(scene, source.progress, this.pageActions()));
      if (scene.kind === 'ended') drawTally(bodyEl, scene.session);
    }
    if (hadFocus) this.focus();
  }

  private drawPrompt(shown: NotePrompt): void {
    const { stopwatch, ports } = this;
    const { session } = this.state;
    if (this.startsOnShow) stopwatch.start();
    this.startsOnShow = false;
    const desk = new PromptDesk(this.app, this.contentEl, shown, session ? positionWords(session) : '', {
      stopwatch,
      targetSeconds: () => ports.settings().answerSeconds,
      textOf: ports.textOf,
      history: historyWords(shown, ports.memory.current, ports.source.notes),
      menu: (_, evt) => {
        const menu = new Menu();
        this.addPromptItems(menu, evt);
        menu.showAtMouseEvent(evt);
      },
      preview: ({ path, prompt }, evt, targetEl) => preview(this, evt, targetEl, path, prompt.line),
      onAnswerShown: () => this.noteAnswerShown(),
      onRated: (prompt, rating, seconds) => this.keepRating(prompt, rating, seconds),
      onEnd: () => this.inSession(ended),
    });
    this.desk = this.addChild(desk);
    if (this.isAnswerShown) void desk.showAnswer();
  }

  override onPaneMenu(menu: Menu, source: string): void {
    super.onPaneMenu(menu, source);
    this.addPromptItems(menu, this.contentEl);
  }

  private addPromptItems(menu: Menu, at: MouseEvent | HTMLElement): void {
    const next = () => this.inSession(afterSkip);
    if (this.desk !== null) addPromptMemory(menu, this.desk.shown, this.ports.memory, at, next);
  }

  private noteAnswerShown(): void {
    this.isAnswerShown = true;
    void this.app.workspace.requestSaveLayout();
  }

  private async keepRating({ prompt }: NotePrompt, rating: Rating, seconds: number): Promise<void> {
    const event = { kind: 'practice attempt', prompt: identityOf(prompt), rating, seconds } as const;
    await this.ports.memory.remember(event);
    this.inSession((session) => afterRating(session, rating, seconds));
  }

  private pageActions(): PageActions {
    return {
      random: () => this.begin({ start: 'random' }),
      all: () => this.begin({ start: 'all' }),
      skip: () => this.inSession(afterSkip),
      open: (path, line) => void openLine(this.app, path, line),
      practice: (refs) => this.goTo({ request: null, session: queueSession(refs) }),
    };
  }
}

/** What a scene shows, as text: an equal look needs no redrawing. */
function lookOf(scene: Scene, progress: ReadingSource['progress']): string {
  if (scene.kind === 'waiting') return JSON.stringify([scene, progress]);
  if (scene.kind !== 'prompt') return JSON.stringify(scene);
  const { path, prompt } = scene.shown;
  const { line, text, answer, answerState, topic, anchor } = prompt;
  return JSON.stringify([path, line, text, answer, answerState, topic, anchor.headings]);
}
