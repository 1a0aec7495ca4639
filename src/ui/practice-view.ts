import { Component, ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { promptIdentity } from '../core/journal/prompt-identity';
import type { NewJournalEvent, Rating } from '../core/journal/journal-event';
import type { Settings } from '../core/settings/settings';
import { CalmRedraw } from './calm-redraw';
import { openLine } from './open-line';
import { showOutcome } from './outcome-notice';
import { answerText } from './practice/answer-text';
import { drawAnswer, drawNoAnswer } from './practice/draw-answer';
import { gonePage, nonePage, startPage, waitingPage, type PageActions } from './practice/pages';
import { drawPage, type PracticePage } from './practice/practice-page';
import { drawCard, type PromptCard } from './practice/prompt-card';
import { readRequest, readSaved, type PracticeRequest } from './practice/saved-session';
import { nextScene, type PracticeState, type Scene } from './practice/scene';
import {
  afterRating,
  afterSkip,
  ended,
  positionWords,
  queueSession,
  ratings,
  type Session,
} from './practice/session';
import { Stopwatch } from './practice/stopwatch';
import { drawTally, summaryPage } from './practice/summary';
import { Timer } from './practice/timer';
import type { NotePrompt } from './practice/vault-prompts';
import type { ReadingSource } from './reading-source';

/** The type under which the view is registered. */
export const practiceViewType = 'follow-through-practice';

/** What the view needs from outside. */
export interface PracticePorts {
  readonly source: ReadingSource;
  readonly journal: { append(event: NewJournalEvent): Promise<void> };
  /** The text of a note as it is now. */
  readonly textOf: (path: string) => Promise<string>;
  readonly settings: () => Pick<Settings, 'answerSeconds'>;
  /** 0 up to 1. */
  readonly random: () => number;
  /** Milliseconds. */
  readonly now: () => number;
}

/** One practice question at a time: answer aloud, look, rate, next. */
export class PracticeView extends ItemView {
  override navigation = true;
  override icon = 'messages-square';
  private state: PracticeState = { request: null, session: null };
  private readonly redraw = new CalmRedraw(
    () => this.contentEl.win,
    () => this.draw(),
  );
  private readonly stopwatch: Stopwatch;
  private timer: Timer | null = null;
  private card: PromptCard | null = null;
  private shown: NotePrompt | null = null;
  private answer: Component | null = null;
  private drawnLook = '';
  private isAnswerShown = false;
  private isFresh = false;
  private isRating = false;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly ports: PracticePorts,
  ) {
    super(leaf);
    this.stopwatch = new Stopwatch(ports.now);
  }

  override getViewType(): string {
    return practiceViewType;
  }

  override getDisplayText(): string {
    return 'Practice';
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.empty();
    this.contentEl.addClass('follow-through-practice');
    this.contentEl.tabIndex = -1;
    this.register(this.ports.source.subscribe(() => this.redraw.request()));
    this.register(() => this.redraw.cancel());
    this.registerDomEvent(this.contentEl, 'keydown', (evt) => this.onKey(evt));
    this.draw();
  }

  protected override async onClose(): Promise<void> {
    this.contentEl.empty();
  }

  override getState(): Record<string, unknown> {
    const { request, session } = this.state;
    const practice = session && {
      session,
      seconds: this.stopwatch.seconds,
      isAnswerShown: this.isAnswerShown,
    };
    return { ...super.getState(), ...(request ?? practice) };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const request = readRequest(state);
    const saved = readSaved(state);
    if (request !== null) this.begin(request);
    else if (saved !== null) this.restore(saved.session, saved.seconds, saved.isAnswerShown);
  }

  private begin(request: PracticeRequest): void {
    this.goTo({ ...this.state, request });
  }

  private restore(session: Session, seconds: number, isAnswerShown: boolean): void {
    this.goTo({ request: null, session });
    this.stopwatch.reset(seconds);
    this.isFresh = false;
    this.timer?.pause();
    if (isAnswerShown) void this.showAnswer();
  }

  /** Goes on with another prompt or page. */
  private goTo(state: PracticeState): void {
    this.state = state;
    this.isFresh = true;
    this.isAnswerShown = false;
    this.stopwatch.reset(0);
    this.drawnLook = '';
    this.draw();
    this.contentEl.focus({ preventScroll: true });
    void this.app.workspace.requestSaveLayout();
  }

  private draw(): void {
    const { state, scene } = nextScene(this.state, this.ports.source, this.ports.random);
    this.state = state;
    const look = lookOf(scene, this.ports.source.progress);
    if (look === this.drawnLook) return;
    this.drawnLook = look;
    const hadFocus = this.contentEl.contains(this.contentEl.doc.activeElement);
    this.clear();
    if (scene.kind === 'prompt') this.drawPrompt(scene.shown);
    else this.drawScenePage(scene);
    if (hadFocus) this.contentEl.focus({ preventScroll: true });
  }

  private clear(): void {
    if (this.timer !== null) this.removeChild(this.timer);
    if (this.answer !== null) this.removeChild(this.answer);
    this.timer = this.answer = this.card = this.shown = null;
    this.contentEl.empty();
  }

  private drawPrompt(shown: NotePrompt): void {
    const position = this.state.session === null ? '' : positionWords(this.state.session);
    this.shown = shown;
    this.card = drawCard(this.contentEl, shown, position, {
      open: ({ path, prompt }, pane) => void openLine(this.app, path, prompt.line, pane),
      preview: (prompt, evt, targetEl) => this.preview(prompt, evt, targetEl),
      showAnswer: () => void this.showAnswer(),
      rate: (rating) => void this.rate(rating),
      end: () => this.inSession((session) => ended(session)),
    });
    if (this.isFresh) this.stopwatch.start();
    this.isFresh = false;
    this.timer = this.addChild(new Timer(this.stopwatch, () => this.ports.settings().answerSeconds));
    this.timer.draw(this.card.timerEl);
    if (this.isAnswerShown) void this.showAnswer();
  }

  private drawScenePage(scene: Exclude<Scene, { kind: 'prompt' }>): void {
    const bodyEl = drawPage(this.contentEl, this.pageOf(scene));
    if (scene.kind === 'ended') drawTally(bodyEl, scene.session);
  }

  private pageOf(scene: Exclude<Scene, { kind: 'prompt' }>): PracticePage {
    const actions: PageActions = {
      random: () => this.begin({ start: 'random' }),
      all: () => this.begin({ start: 'all' }),
      skip: () => this.inSession(afterSkip),
      open: (path, line) => void openLine(this.app, path, line),
    };
    switch (scene.kind) {
      case 'start':
        return startPage(scene.count, actions);
      case 'waiting':
        return waitingPage(this.ports.source.progress ?? { read: 0, total: 0 });
      case 'none':
        return nonePage(scene.path);
      case 'gone':
        return gonePage(scene.ref, actions);
      case 'ended': {
        const practice = (refs: Session['refs']) => this.goTo({ request: null, session: queueSession(refs) });
        return summaryPage(scene.session, { ...actions, practice });
      }
    }
  }

  private inSession(next: (session: Session) => Session): void {
    if (this.state.session !== null) this.goTo({ request: null, session: next(this.state.session) });
  }

  private async showAnswer(): Promise<void> {
    const { card, shown } = this;
    if (card === null || shown === null || this.answer !== null) return;
    this.isAnswerShown = true;
    this.timer?.pause();
    this.answer = this.addChild(new Component());
    const owner = this.answer;
    const markdown = await this.draftOf(shown);
    if (this.answer !== owner) return;
    card.answerEl.empty();
    if (markdown !== null) await drawAnswer(this.app, card.answerEl, markdown, shown.path, owner);
    else drawNoAnswer(card.answerEl, () => void openLine(this.app, shown.path, shown.prompt.line));
    void this.app.workspace.requestSaveLayout();
  }

  private async draftOf({ path, prompt }: NotePrompt): Promise<string | null> {
    try {
      return answerText(await this.ports.textOf(path), prompt);
    } catch (error) {
      showOutcome(`The note could not be read: ${String(error)}`, null);
      return null;
    }
  }

  private async rate(rating: Rating): Promise<void> {
    if (this.shown === null || this.isRating) return;
    this.isRating = true;
    this.stopwatch.pause();
    const { seconds } = this.stopwatch;
    try {
      const prompt = promptIdentity(this.shown.prompt);
      await this.ports.journal.append({ kind: 'practice attempt', prompt, rating, seconds });
      this.inSession((session) => afterRating(session, rating, seconds));
    } catch (error) {
      showOutcome(`Your rating could not be saved: ${String(error)}`, null);
    } finally {
      this.isRating = false;
    }
  }

  private onKey(evt: KeyboardEvent): void {
    const hasModifier = evt.ctrlKey || evt.metaKey || evt.altKey || evt.shiftKey;
    if (evt.defaultPrevented || hasModifier || evt.repeat || this.card === null) return;
    const rating = ratings[Number(evt.key) - 1];
    const isOnButton = (evt.target as Element).closest('button, a, input') !== null;
    if (rating !== undefined) void this.rate(rating);
    else if (evt.key === ' ' && !isOnButton) void this.showAnswer();
    else return;
    evt.preventDefault();
  }

  private preview({ path, prompt }: NotePrompt, event: MouseEvent, targetEl: HTMLElement): void {
    const state = { scroll: prompt.line };
    const link = { linktext: path, sourcePath: path, source: practiceViewType, state };
    this.app.workspace.trigger('hover-link', { event, hoverParent: this, targetEl, ...link });
  }
}

/** What a scene shows, as text: an equal look needs no redrawing. */
function lookOf(scene: Scene, progress: ReadingSource['progress']): string {
  if (scene.kind === 'waiting') return JSON.stringify([scene, progress]);
  if (scene.kind !== 'prompt') return JSON.stringify(scene);
  const { path, prompt } = scene.shown;
  return JSON.stringify([
    path,
    prompt.line,
    prompt.text,
    prompt.answer,
    prompt.answerState,
    prompt.anchor.headings,
  ]);
}
