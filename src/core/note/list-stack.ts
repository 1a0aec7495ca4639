import type { LinePrefix } from './line-prefix';
import type { NoteLine } from './note';

/** The list items that are open at a line. */
export interface ListStack {
  /** The innermost item that the next non-blank line stands under, null outside of lists. */
  parentOf(prefix: LinePrefix): NoteLine | null;
  push(line: NoteLine, prefix: LinePrefix): void;
  clear(): void;
}

/** The columns by which people indent a nested item whose parent's marker is wider ("1. a", two spaces, "- b"). */
const HAND_INDENT = 2;

/** A stack on which no list item is open yet. */
export function listStack(): ListStack {
  /** Outermost first, each with the column from which lines are nested in it. */
  let items: { readonly line: NoteLine; readonly nestedFrom: number }[] = [];
  let quoteDepth = 0;
  const clear = (): void => {
    items = [];
  };
  return {
    parentOf({ outerQuoteDepth, indent }) {
      if (outerQuoteDepth !== quoteDepth) clear();
      quoteDepth = outerQuoteDepth;
      while (items.length > 0) {
        const top = items[items.length - 1];
        if (top && indent >= top.nestedFrom) return top.line;
        items.pop();
      }
      return null;
    },
    push(line, { contentColumn, indent }) {
      items.push({ line, nestedFrom: Math.min(contentColumn, indent + HAND_INDENT) });
    },
    clear,
  };
}
