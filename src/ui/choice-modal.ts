import { SuggestModal, type App } from 'obsidian';
import { drawPiece, userWords } from './part';

/** Something to choose, and what it does. */
export interface Choice {
  readonly label: string;
  /** What tells more of it, in a few words. */
  readonly detail?: string;
  readonly choose: () => void;
}

/** What is to be chosen from, for what was typed. */
type Choices = (typed: string) => readonly Choice[];

class ChoiceModal extends SuggestModal<Choice> {
  constructor(
    app: App,
    question: string,
    private readonly choices: Choices,
  ) {
    super(app);
    this.setPlaceholder(question);
    this.inputEl.ariaLabel = question;
  }

  override getSuggestions(typed: string): Choice[] {
    return [...this.choices(typed.trim())];
  }

  override renderSuggestion({ label, detail }: Choice, el: HTMLElement): void {
    el.addClass('follow-through-choice');
    el.createSpan(userWords(label));
    if (detail !== undefined) drawPiece(el, 'choice-detail', { text: detail });
  }

  override onChooseSuggestion({ choose }: Choice): void {
    choose();
  }
}

/** Asks for one of several things; typing narrows them or, where the question allows, makes up another. */
export function askFor(app: App, question: string, choices: Choices): void {
  new ChoiceModal(app, question, choices).open();
}

/** The choices whose labels hold every word that was typed. */
export function matching(choices: readonly Choice[], typed: string): Choice[] {
  const words = typed.toLowerCase().split(/\s+/);
  return choices.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
}
