import { textHash } from '../edits/text-hash';
import type { FollowUp } from '../follow-ups/follow-up';
import type { PracticePrompt } from '../practice/prompt';

/** Which line an event is about, in terms that need no mark in the note. */
export interface Identity {
  /** Hash of the normalised text. */
  readonly key: string;
  /** The text as it was shown. */
  readonly text: string;
  /** Where it stood: note, headings above it, outermost first, and which one of the equal lines it was. */
  readonly path: string;
  readonly headings: readonly string[];
  readonly ordinal: number;
  /** Hash of the answer beneath a question; absent where there was none to speak of. */
  readonly answer?: string;
}

const NOT_WORDS = /[^\p{L}\p{N}]+/gu;

/** The words of a text in lower case, one space between them: no punctuation, emphasis or width. */
export function plainText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(NOT_WORDS, ' ').trim();
}

/** Texts that differ only in case, punctuation, emphasis or white space have the same key. */
export function textKey(text: string): string {
  return textHash(plainText(text)).toString(36);
}

/** How the journal names a follow-up, a question or a line. */
export function identityOf(found: Pick<FollowUp | PracticePrompt, 'text' | 'anchor'>): Identity {
  const { path, headings, ordinal } = found.anchor;
  const answer = 'answerHash' in found ? found.answerHash : undefined;
  const known = { key: textKey(found.text), text: found.text, path, headings, ordinal };
  return typeof answer === 'string' ? { ...known, answer } : known;
}
