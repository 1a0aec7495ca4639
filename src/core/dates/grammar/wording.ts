import type { Kinds } from '../words/meaning';
import type { Parts } from './parts';
import type { Passage } from './passage';

type Captures = Parts & Kinds;

type Captured<Name extends string> = Name extends `${infer One}|${infer More}`
  ? Captured<One> | Captured<More>
  : Name extends keyof Captures
    ? Captures[Name]
    : never;

type CapturedBy<Item extends string> = Item extends `~${infer Body}`
  ? CapturedBy<Body>
  : Item extends `{-${string}`
    ? []
    : Item extends `{${infer Name}}`
      ? [Captured<Name>]
      : Item extends `{${infer Name}}?`
        ? [Captured<Name> | null]
        : [];

/** What the items in braces of a wording stand for, in order. */
type CapturedIn<Words extends string> = Words extends `${infer One}; ${string}`
  ? CapturedIn<One>
  : Words extends `${infer Item} ${infer Rest}`
    ? [...CapturedBy<Item>, ...CapturedIn<Rest>]
    : CapturedBy<Words>;

/** Ways of writing something, and what they mean. */
export interface Rule<T> {
  readonly words: string;
  /** What they mean whatever is captured, or how that is made of it; left out, what is captured first, as it is. */
  readonly meaning: T | ((...captured: never) => T | null) | undefined;
}

/**
 * Ways of writing something, "; " between them, each its words in order: small words ("of|in") and marks (",-") of which
 * one stands there; in braces what is handed to `meaning`, a kind of word ("{Month}") or another part of the grammar
 * ("{day}", or "{-day}" where only its place counts); in angles what must be true at that place ("<free>"). What ends
 * with "?" may be missing, a missing capture is null ("{none}?" is one that is never there); what begins with "~" stands
 * against the word before it. The passage comes last among the captured.
 */
export function wording<const Words extends string, const T = CapturedIn<Words>[0]>(
  words: Words,
  meaning?: T | ((...captured: [...CapturedIn<Words>, Passage]) => T | null),
): Rule<T> {
  return { words, meaning };
}
