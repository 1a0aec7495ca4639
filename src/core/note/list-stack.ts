import type { LinePrefix } from './line-prefix';
import type { NoteLine } from './note';

interface OpenItem {
  readonly line: NoteLine;
  readonly indent: number;
  readonly contentColumn: number;
}

/** The columns by which people indent a nested item whose parent's marker is wider ("1. a", two spaces, "- b"). */
const HAND_INDENT = 2;

/** The list items that are open at a line, outermost first. */
export class ListStack {
  private items: OpenItem[] = [];
  private quoteDepth = 0;

  /** The innermost item that the next non-blank line stands under, null outside of lists. */
  parentOf(prefix: LinePrefix): NoteLine | null {
    if (prefix.outerQuoteDepth !== this.quoteDepth) {
      this.items = [];
      this.quoteDepth = prefix.outerQuoteDepth;
    }
    for (let top = this.top(); top; top = this.top()) {
      if (prefix.indent >= Math.min(top.contentColumn, top.indent + HAND_INDENT)) return top.line;
      this.items.pop();
    }
    return null;
  }

  push(line: NoteLine, prefix: LinePrefix): void {
    this.items.push({ line, indent: prefix.indent, contentColumn: prefix.contentColumn });
  }

  clear(): void {
    this.items = [];
  }

  private top(): OpenItem | undefined {
    return this.items[this.items.length - 1];
  }
}
