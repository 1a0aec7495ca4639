import { Component, MarkdownRenderer, type App, type PaneType } from 'obsidian';
import type { Rating } from '../../core/journal/journal-event';
import { drawButton } from '../button';
import { openLine } from '../open-line';
import { showOutcome } from '../outcome-notice';
import { drawPart, userWords } from '../part';
import { answerText } from './answer-text';
import { drawCard, type PromptCard } from './prompt-card';
import { ratings } from './session';
import type { Stopwatch } from './stopwatch';
import { drawTimer } from './timer';
import type { NotePrompt } from './vault-prompts';

/** What practising a prompt needs from outside. */
export interface DeskPorts {
  readonly stopwatch: Stopwatch;
  readonly targetSeconds: () => number;
  readonly textOf: (path: string) => Promise<string>;
  /** How the question went before, in words; empty where it was never practised. */
  readonly history: string;
  readonly menu: (shown: NotePrompt, evt: MouseEvent) => void;
  readonly preview: (shown: NotePrompt, evt: MouseEvent, targetEl: HTMLElement) => void;
  readonly onAnswerShown: () => void;
  /** Keeps the rating and goes on; rejects where it could not be kept. */
  readonly onRated: (shown: NotePrompt, rating: Rating, seconds: number) => Promise<void>;
  readonly onEnd: () => void;
}

/** One prompt being practised: its card, the timer, the drafted answer and the ratings. */
export class PromptDesk extends Component {
  private readonly card: PromptCard;
  private readonly pauseTimer: () => void;
  private isAnswerShown = false;
  private isRating = false;

  constructor(
    private readonly app: App,
    el: HTMLElement,
    readonly shown: NotePrompt,
    position: string,
    private readonly ports: DeskPorts,
  ) {
    super();
    this.card = drawCard(el, shown, position, ports.history, {
      open: (pane) => this.open(pane),
      preview: ports.preview,
      menu: ports.menu,
      showAnswer: () => void this.showAnswer(),
      rate: (rating) => void this.rate(rating),
      end: ports.onEnd,
    });
    this.pauseTimer = drawTimer(this, this.card.timerEl, ports.stopwatch, ports.targetSeconds);
  }

  /** Puts the focus on the question, where the keys of the desk work and screen readers begin. */
  focus(): void {
    this.card.questionEl.focus({ preventScroll: true });
  }

  /** Shows the drafted answer and stops the clock. */
  async showAnswer(): Promise<void> {
    if (this.isAnswerShown) return;
    this.isAnswerShown = true;
    this.pauseTimer();
    this.ports.onAnswerShown();
    const { answerEl } = this.card;
    const markdown = await this.draft();
    answerEl.empty();
    if (markdown === null) {
      const boxEl = drawPart(answerEl, 'no-answer');
      const text = 'No draft yet. Two or three points beneath the question are a good start.';
      boxEl.createEl('p', { text });
      drawButton(boxEl, 'Write it in the note', () => this.open(false));
    } else {
      const textEl = drawPart(answerEl, 'answer-text markdown-rendered', userWords());
      await MarkdownRenderer.render(this.app, markdown, textEl, this.shown.path, this);
    }
  }

  private open(pane: PaneType | boolean): void {
    void openLine(this.app, this.shown.path, this.shown.prompt.line, pane);
  }

  /** Takes the keys of the desk: 1 to 4 rate, Space shows the answer. */
  onKey(evt: KeyboardEvent): void {
    const hasModifier = evt.ctrlKey || evt.metaKey || evt.altKey || evt.shiftKey;
    if (evt.defaultPrevented || hasModifier || evt.repeat) return;
    const rating = ratings[Number(evt.key) - 1];
    const isOnButton = (evt.target as Element).closest('button, a, input') !== null;
    if (rating !== undefined) void this.rate(rating);
    else if (evt.key === ' ' && !isOnButton) void this.showAnswer();
    else return;
    evt.preventDefault();
  }

  private async draft(): Promise<string | null> {
    const { path, prompt } = this.shown;
    try {
      return answerText(await this.ports.textOf(path), prompt);
    } catch (error) {
      showOutcome(`The note could not be read: ${String(error)}`);
      return null;
    }
  }

  private async rate(rating: Rating): Promise<void> {
    if (this.isRating) return;
    this.isRating = true;
    this.pauseTimer();
    try {
      await this.ports.onRated(this.shown, rating, this.ports.stopwatch.seconds);
    } catch (error) {
      showOutcome(`Your rating could not be saved: ${String(error)}`);
    } finally {
      this.isRating = false;
    }
  }
}
