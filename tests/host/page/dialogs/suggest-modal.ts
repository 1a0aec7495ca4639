import { prepareFuzzySearch, type FuzzySuggestModal as MockFuzzy } from 'obsidian-test-mocks/obsidian';
import type { FuzzyMatch, Instruction } from 'obsidian';

import type { HostApp } from '../app';
import { Modal } from './modal';

/** Obsidian's prompt: type, pick with the arrows or the mouse, Enter. */
export abstract class SuggestModal<Item> extends Modal {
  limit = 100;
  emptyStateText = 'No results found.';
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  private readonly instructionsEl: HTMLElement;
  private items: Item[] = [];
  private picked = 0;

  constructor(app: HostApp) {
    super(app);
    this.modalEl.addClass('prompt');
    this.modalEl.empty();
    this.inputEl = this.modalEl
      .createDiv({ cls: 'prompt-input-container' })
      .createEl('input', { cls: 'prompt-input' });
    this.resultContainerEl = this.modalEl.createDiv({ cls: 'prompt-results' });
    this.instructionsEl = this.modalEl.createDiv({ cls: 'prompt-instructions' });
    this.inputEl.addEventListener('input', () => void this.refresh());
    this.inputEl.addEventListener('keydown', (event) => {
      this.onKey(event);
    });
  }

  abstract getSuggestions(query: string): Item[] | Promise<Item[]>;
  abstract renderSuggestion(item: Item, element: HTMLElement): void;
  abstract onChooseSuggestion(item: Item, event: MouseEvent | KeyboardEvent): void;

  override open(): void {
    super.open();
    this.inputEl.focus();
    void this.refresh();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
  }

  setInstructions(instructions: Instruction[]): void {
    this.instructionsEl.empty();
    for (const { command, purpose } of instructions) {
      const instructionEl = this.instructionsEl.createDiv({ cls: 'prompt-instruction' });
      instructionEl.createSpan({ cls: 'prompt-instruction-command', text: command });
      instructionEl.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  selectSuggestion(item: Item, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(item, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    const item = this.items[this.picked];
    if (item !== undefined) {
      this.selectSuggestion(item, event);
    }
  }

  private async refresh(): Promise<void> {
    this.items = (await this.getSuggestions(this.inputEl.value)).slice(0, this.limit);
    this.resultContainerEl.empty();
    for (const item of this.items) {
      const itemEl = this.resultContainerEl.createDiv({ cls: 'suggestion-item' });
      this.renderSuggestion(item, itemEl);
      itemEl.addEventListener('click', (event) => {
        this.selectSuggestion(item, event);
      });
    }
    if (this.items.length === 0) {
      this.onNoSuggestion();
    }
    this.pick(0);
  }

  private pick(index: number): void {
    const count = Math.max(1, this.items.length);
    this.picked = (index + count) % count;
    this.resultContainerEl.querySelectorAll('.suggestion-item').forEach((itemEl, at) => {
      itemEl.toggleClass('is-selected', at === this.picked);
    });
    this.resultContainerEl.querySelector('.is-selected')?.scrollIntoView({ block: 'nearest' });
  }

  private onKey(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      this.pick(this.picked + step);
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      this.selectActiveSuggestion(event);
    }
  }
}

/** Obsidian's prompt over a fixed list, found by letters in order. */
export abstract class FuzzySuggestModal<Item> extends SuggestModal<FuzzyMatch<Item>> {
  abstract getItems(): Item[];
  abstract getItemText(item: Item): string;
  abstract onChooseItem(...args: Parameters<MockFuzzy<Item>['onChooseItem']>): void;

  override getSuggestions(query: string): FuzzyMatch<Item>[] {
    const search = prepareFuzzySearch(query.trim());
    return this.getItems()
      .flatMap((item) => {
        const match = search(this.getItemText(item));
        return match === null ? [] : [{ item, match }];
      })
      .sort((one, other) => other.match.score - one.match.score);
  }

  override renderSuggestion(found: FuzzyMatch<Item>, element: HTMLElement): void {
    element.setText(this.getItemText(found.item));
  }

  override onChooseSuggestion(found: FuzzyMatch<Item>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(found.item, event);
  }
}
