import { link, type Notes } from '../../core/journal/link';
import type { Remembered } from '../../core/journal/remembered';
import { ratingTitles } from '../practice/summary';
import type { NotePrompt } from '../practice/vault-prompts';

/** How a question went before: “Practised 3 times, last: good”; empty where it was never practised. */
export function historyWords({ prompt }: NotePrompt, known: Remembered, notes: Notes): string {
  const attempts = known.of('practice attempt');
  const links = link('prompt', attempts, known, notes);
  const own = attempts.filter((attempt) => links.get(attempt)?.found === prompt);
  const last = own[own.length - 1];
  if (last === undefined) return '';
  const times = own.length === 1 ? 'once' : own.length === 2 ? 'twice' : `${own.length} times`;
  return `Practised ${times}, last: ${ratingTitles[last.event.rating].toLowerCase()}`;
}
