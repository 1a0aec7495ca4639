import { counted, readingWords, type Progress } from '../follow-ups/reading-line';
import { plainWords } from '../inline-markdown';
import { noteName } from '../note-name';
import type { PracticePage } from './practice-page';
import type { PromptRef } from './vault-prompts';

/** What the pages' buttons do. */
export interface PageActions {
  readonly random: () => void;
  readonly all: () => void;
  readonly skip: () => void;
  open(path: string, line: number): void;
  /** Practices these, in this order. */
  practice(refs: readonly PromptRef[]): void;
}

/** The page of a view that was opened without a question. */
export function startPage(count: number, actions: PageActions): PracticePage {
  return {
    state: 'start',
    icon: 'messages-square',
    title: 'Practice',
    sentences: ['Answer aloud, look at your notes, say how it went.'],
    buttons: [
      { label: 'Random question', act: actions.random },
      {
        label: count === 1 ? 'The one question' : `All ${counted(count)} questions`,
        act: actions.all,
      },
    ],
  };
}

/** The page shown until the first reading has found a question. */
export function waitingPage(progress: Progress): PracticePage {
  return {
    state: 'waiting',
    icon: 'book-open',
    title: 'Looking for a question',
    sentences: [`${readingWords(progress)}. The first question found opens here.`],
    buttons: [],
  };
}

/** The page of a vault, or of a note, without any question. */
export function nonePage(path: string | null): PracticePage {
  return {
    state: 'none',
    icon: 'messages-square',
    title: path === null ? 'No practice questions yet' : `No practice questions in “${noteName(path)}”`,
    sentences: ['Write a question in any note, and your answer beneath it:'],
    example: [
      '### Tell me about yourself',
      '- started out in research',
      '- then two years of building tools',
    ],
    buttons: [],
  };
}

/** The page of a question that is no longer where it was. */
export function gonePage(ref: PromptRef, actions: PageActions): PracticePage {
  return {
    state: 'gone',
    icon: 'file-question',
    title: 'This question is gone',
    sentences: [
      `“${plainWords(ref.text)}” is no longer in “${noteName(ref.path)}”. It may have been reworded, or the note moved.`,
    ],
    buttons: [
      { label: 'Next question', act: actions.skip },
      { label: 'Open the note', act: () => actions.open(ref.path, ref.line) },
    ],
  };
}
