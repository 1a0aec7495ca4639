import { FuzzySuggestModal, type App } from 'obsidian';
import { identityOf, type Identity } from '../../core/journal/identity';
import { link, type Notes } from '../../core/journal/link';
import { plainWords } from '../inline-markdown';
import { placeName } from '../note-name';
import { showOutcome } from '../outcome-notice';
import { promptsOf, type NotePrompt } from '../practice/vault-prompts';
import { quoted } from './dismissal-words';
import type { ListContent } from './list-modal';
import type { MemorySource } from './memory-source';
import { Remembering } from './remembering';

/** What linking practice to questions depends on. */
export interface LinkPorts {
  readonly memory: MemorySource;
  readonly source: { readonly notes: Notes; readonly progress: object | null };
}

/** What the practice attempts were about whose question is nowhere to be found, once for each attempt. */
export function unlinked({ memory, source }: LinkPorts): readonly Identity[] {
  const attempts = memory.current.of('practice attempt');
  const links = link('prompt', attempts, memory.current, source.notes);
  return attempts.filter((attempt) => !links.has(attempt)).map(({ about }) => about);
}

/** The questions that were practised and are nowhere to be found, each to be linked to one that is there. */
export function unlinkedList(app: App, ports: LinkPorts): ListContent {
  const isOf = (one: Identity) => (other: Identity) => one.key === other.key && one.path === other.path;
  return {
    title: 'Unlinked practice',
    empty: 'All practice belongs to a question.',
    label: 'Re-link',
    entries: () =>
      unlinked(ports)
        .filter((about, at, all) => all.findIndex(isOf(about)) === at)
        .map((about) => ({
          name: plainWords(about.text),
          desc: `${placeName(about.path, about.headings)} · ${counted(unlinked(ports).filter(isOf(about)).length)}`,
          act: () => new PromptPicker(app, ports, about).open(),
        })),
  };
}

/** “1 attempt”, “2 attempts”. */
export function counted(attempts: number): string {
  return `${attempts.toLocaleString('en')} ${attempts === 1 ? 'attempt' : 'attempts'}`;
}

/** Asks which question the practice of another belongs to. */
class PromptPicker extends FuzzySuggestModal<NotePrompt> {
  constructor(
    app: App,
    private readonly ports: LinkPorts,
    private readonly about: Identity,
  ) {
    super(app);
    this.setPlaceholder(`Which question is ${quoted(about.text)} now?`);
  }

  override getItems(): NotePrompt[] {
    return [...this.ports.source.notes.values()].flatMap(promptsOf);
  }

  override getItemText({ path, prompt }: NotePrompt): string {
    return `${plainWords(prompt.text)} (${placeName(path, [])})`;
  }

  override onChooseItem({ prompt }: NotePrompt): void {
    const { key, path, text } = this.about;
    void new Remembering(this.ports.memory, showOutcome).keep(
      { kind: 'alias', subject: 'prompt', from: { key, path }, about: identityOf(prompt) },
      `The practice of ${quoted(text)} belongs to ${quoted(prompt.text)} now`,
    );
  }
}
