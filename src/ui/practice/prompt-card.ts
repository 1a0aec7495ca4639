import type { Rating } from '../../core/journal/journal-event';
import type { PaneType } from 'obsidian';
import { drawButton } from '../button';
import { drawInline } from '../draw-inline';
import { placeName } from '../place-name';
import { paneOf } from '../open-line';
import { drawPart, drawPiece, userWords } from '../part';
import { ratings } from './session';
import { ratingTitles } from './summary';
import { topicBeside } from './topic-beside';
import type { NotePrompt } from './vault-prompts';

/** What the card of a prompt does. */
export interface CardActions {
  open(pane: PaneType | boolean): void;
  preview(prompt: NotePrompt, evt: MouseEvent, targetEl: HTMLElement): void;
  readonly showAnswer: () => void;
  rate(rating: Rating): void;
  readonly end: () => void;
  /** Shows what can be done with the question besides. */
  menu(prompt: NotePrompt, evt: MouseEvent): void;
}

/** The elements of a card that are drawn into later. */
export interface PromptCard {
  readonly questionEl: HTMLElement;
  readonly timerEl: HTMLElement;
  readonly answerEl: HTMLElement;
  readonly ratingsEl: HTMLElement;
}

/** Draws a prompt: where it stands, the question, how it went before (`history`; may be empty), room for timer and answer, and the ratings. */
export function drawCard(
  el: HTMLElement,
  shown: NotePrompt,
  position: string,
  history: string,
  actions: CardActions,
): PromptCard {
  const cardEl = drawPart(el, 'card');
  const { path, prompt } = shown;
  Object.assign(cardEl.dataset, { path, line: prompt.line });
  cardEl.addEventListener('contextmenu', (evt) => {
    // Links and selected words have menus of their own.
    if ((evt.target as Element).closest('a, .follow-through-answer') === null) actions.menu(shown, evt);
  });
  drawHeader(drawPart(cardEl, 'card-header'), shown, position, actions);
  if (prompt.direction === 'to ask them') drawPart(cardEl, 'direction', { text: 'A question to ask them' });
  const attr = { dir: 'auto', tabindex: -1 };
  const questionEl = cardEl.createEl('h2', { cls: 'follow-through-question', attr });
  drawInline(questionEl, prompt.text);
  if (history !== '') drawPart(cardEl, 'history', { text: history });
  const timerEl = drawPart(cardEl, 'card-timer');
  const answerEl = drawPart(cardEl, 'answer');
  const look = { cls: 'mod-cta follow-through-show-answer', key: 'Space' };
  drawButton(answerEl, 'Show my answer', actions.showAnswer, look);
  return { questionEl, timerEl, answerEl, ratingsEl: drawRatings(cardEl, actions) };
}

function drawHeader(el: HTMLElement, shown: NotePrompt, position: string, actions: CardActions): void {
  const place = placeName(shown.path, headingsAbove(shown));
  const sourceEl = el.createEl('a', { ...userWords(place), cls: 'follow-through-source', href: '#' });
  const open = (evt: MouseEvent) => {
    evt.preventDefault();
    actions.open(paneOf(evt));
  };
  sourceEl.addEventListener('click', open);
  sourceEl.addEventListener('auxclick', (evt) => {
    if (evt.button === 1) open(evt);
  });
  sourceEl.addEventListener('mouseover', (evt) => actions.preview(shown, evt, sourceEl));
  const topic = topicBeside(place, shown.prompt.topic);
  if (topic !== null) drawPiece(el, 'topic', userWords(topic));
  drawPiece(el, 'position', { text: position });
  drawButton(el, 'End', actions.end, { cls: 'follow-through-end' });
}

/** A question that is a heading itself is not its own source. */
function headingsAbove({ prompt }: NotePrompt): readonly string[] {
  const { headings, text } = prompt.anchor;
  const last = headings[headings.length - 1];
  return last !== undefined && text.replace(/^[\s>#]+/, '').startsWith(last)
    ? headings.slice(0, -1)
    : headings;
}

function drawRatings(el: HTMLElement, actions: CardActions): HTMLElement {
  const ratingsEl = drawPart(el, 'ratings', { attr: { role: 'group' } });
  drawPart(ratingsEl, 'ratings-title', { text: 'How did it go?' });
  const buttonsEl = drawPart(ratingsEl, 'ratings-buttons');
  ratings.forEach((rating, index) => {
    const look = { cls: 'follow-through-rating', key: String(index + 1) };
    const rate = (): void => actions.rate(rating);
    drawButton(buttonsEl, ratingTitles[rating], rate, look).dataset['rating'] = rating;
  });
  return ratingsEl;
}
