import { SuggestModal, type App } from 'obsidian';

/** Something to choose, and what it does. */
export interface Choice {
  readonly label: string;
  /** What tells more of it, in a few words. */
  readonly detail?: string;
  readonly choose: () => void;
}

/** Asks for one of several things; typing narrows them or, where the question allows, makes up another. */
export class ChoiceModal extends SuggestModal<Choice> {
  constructor(
    app: App,
    question: string,
    private readonly choices: (typed: string) => readonly Choice[],
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
    el.createSpan({ text: label, attr: { dir: 'auto' } });
    if (detail !== undefined) el.createSpan({ cls: 'follow-through-choice-detail', text: detail });
  }

  override onChooseSuggestion({ choose }: Choice): void {
    choose();
  }
}

/** The choices whose labels hold what was typed. */
export function matching(choices: readonly Choice[], typed: string): Choice[] {
  return choices.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()));
}
