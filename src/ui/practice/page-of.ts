import { counted, readingWords } from '../follow-ups/reading-line';
import { plainWords } from '../inline-markdown';
import { noteName } from '../../core/note/note-name';
import type { ReadingSource } from '../reading-source';
import type { PageButton, PracticePage } from './practice-page';
import type { Scene } from './scene';
import { sessionWords, weakRefs } from './summary';
import type { PromptRef } from './vault-prompts';

/** A scene without a prompt. */
export type PageScene = Exclude<Scene, { kind: 'prompt' }>;

/** What the pages' buttons do. */
export interface PageActions {
  readonly random: () => void;
  readonly all: () => void;
  readonly skip: () => void;
  open(path: string, line: number): void;
  /** Practices these, in this order. */
  practice(refs: readonly PromptRef[]): void;
}

/** The page that tells a scene. */
export function pageOf(
  scene: PageScene,
  progress: ReadingSource['progress'],
  actions: PageActions,
): PracticePage {
  const page = (
    icon: string,
    title: string,
    sentence: string,
    ...buttons: readonly PageButton[]
  ): PracticePage => ({ state: scene.kind, icon, title, sentence, buttons });
  const random = { label: 'Random question', act: actions.random };
  const all = (label: string): PageButton => ({ label, act: actions.all });
  switch (scene.kind) {
    case 'start': {
      const label = scene.count === 1 ? 'The one question' : `All ${counted(scene.count)} questions`;
      const how = 'Answer aloud, look at your notes, say how it went.';
      return page('messages-square', 'Practice', how, random, all(label));
    }
    case 'waiting': {
      const words = readingWords(progress ?? { read: 0, total: 0 });
      return page('book-open', 'Looking for a question', `${words}. The first question found opens here.`);
    }
    case 'none': {
      const where = scene.path === null ? 'yet' : `in “${noteName(scene.path)}”`;
      const how = 'Write a question in any note, and your answer beneath it:';
      return { ...page('messages-square', `No practice questions ${where}`, how), example };
    }
    case 'gone': {
      const { text, path, line } = scene.ref;
      return page(
        'file-question',
        'This question is gone',
        `“${plainWords(text)}” is no longer in “${noteName(path)}”. It may have been reworded, or the note moved.`,
        { label: 'Next question', act: actions.skip },
        { label: 'Open the note', act: () => actions.open(path, line) },
      );
    }
    case 'ended': {
      const { session } = scene;
      const weak = weakRefs(session);
      const again = { label: `Practice ${weak.length} again`, act: () => actions.practice(weak) };
      const [icon, title] =
        session.rated.length === 0
          ? (['flag', 'Session ended'] as const)
          : (['party-popper', 'Well done'] as const);
      const next = [random, all('All questions')];
      return page(icon, title, sessionWords(session), ...(weak.length > 0 ? [again, ...next] : next));
    }
  }
}

const example = [
  '### Tell me about yourself',
  '- started out in research',
  '- then two years of building tools',
];
