import type { App } from 'obsidian';
import { identityOf, type Identity } from '../../core/journal/identity';
import { link, type Notes } from '../../core/journal/link';
import { askFor, matching, type Choice } from '../choice-modal';
import { plainWords } from '../inline-markdown';
import { placeName } from '../place-name';
import { promptsOf } from '../practice/vault-prompts';
import { quoted } from './dismissal-words';
import type { ListContent } from './list-modal';
import type { MemorySource } from './memory-source';
import { remembering } from './remembering';

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
          act: () => askPrompt(app, ports, about),
        })),
  };
}

/** “1 attempt”, “2 attempts”. */
export function counted(attempts: number): string {
  return `${attempts.toLocaleString('en')} ${attempts === 1 ? 'attempt' : 'attempts'}`;
}

/** Asks which question the practice of another belongs to. */
function askPrompt(app: App, { memory, source }: LinkPorts, { key, path, text }: Identity): void {
  const choices = [...source.notes.values()].flatMap(promptsOf).map(({ path: where, prompt }): Choice => ({
    label: `${plainWords(prompt.text)} (${placeName(where, [])})`,
    choose: () =>
      void remembering(memory).keep(
        { kind: 'alias', subject: 'prompt', from: { key, path }, about: identityOf(prompt) },
        `The practice of ${quoted(text)} belongs to ${quoted(prompt.text)} now`,
      ),
  }));
  askFor(app, `Which question is ${quoted(text)} now?`, (typed) => matching(choices, typed));
}
