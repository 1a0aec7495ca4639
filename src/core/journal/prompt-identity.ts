import { textHash } from '../edits/text-hash';
import type { PracticePrompt } from '../practice/prompt';
import type { PromptIdentity } from './journal-event';

const NOT_WORDS = /[^\p{L}\p{N}]+/gu;

/** Texts that differ only in case, punctuation, emphasis or white space have the same key. */
export function promptKey(text: string): string {
  const words = text.normalize('NFKC').toLowerCase().replace(NOT_WORDS, ' ').trim();
  return textHash(words).toString(36);
}

/** How the journal names a question. */
export function promptIdentity({ text, anchor }: Pick<PracticePrompt, 'text' | 'anchor'>): PromptIdentity {
  const { path, headings, ordinal } = anchor;
  return { key: promptKey(text), text, path, headings, ordinal };
}
