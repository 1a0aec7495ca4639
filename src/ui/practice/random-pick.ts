import { refOf, type NotePrompt, type PromptRef } from './vault-prompts';

/** How many of the last prompts a pick avoids. */
const avoided = 5;

/** One prompt, each equally likely, none of the last few as long as there are others; null where there is none at all. `random` gives 0 up to 1. */
export function randomPick(
  prompts: readonly NotePrompt[],
  lately: readonly PromptRef[],
  random: () => number,
): NotePrompt | null {
  const recent = lately.slice(-Math.min(avoided, Math.max(0, prompts.length - 1))).map(nameOf);
  const fresh = prompts.filter((prompt) => !recent.includes(nameOf(refOf(prompt))));
  const pool = fresh.length > 0 ? fresh : prompts;
  return pool[Math.floor(random() * pool.length)] ?? null;
}

/** The prompts in an order in which each is equally likely. */
export function shuffled(prompts: readonly NotePrompt[], random: () => number): readonly NotePrompt[] {
  const left = [...prompts];
  const order: NotePrompt[] = [];
  while (left.length > 0) order.push(...left.splice(Math.floor(random() * left.length), 1));
  return order;
}

function nameOf({ path, text }: PromptRef): string {
  return `${path}\n${text}`;
}
