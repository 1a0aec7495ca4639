/** `[!todo]-`, `[!note|wide]`: what makes a block quote a callout. */
const CALLOUT = /^\[!(?<kind>[^\]|]+)(?:\|[^\]]*)?\][+-]?/;

/** The callouts that are open at a line, by quote depth. */
export class Callouts {
  private kinds: (string | null)[] = [];

  /** The kind of the innermost callout that holds a line, lower case; null outside of callouts. */
  next(quoteDepth: number, content: string): string | null {
    if (quoteDepth === 0) {
      this.kinds = [];
      return null;
    }
    this.kinds.length = Math.min(this.kinds.length, quoteDepth);
    const isNew = this.kinds.length < quoteDepth;
    while (this.kinds.length < quoteDepth) this.kinds.push(this.kinds[this.kinds.length - 1] ?? null);
    const kind = isNew ? CALLOUT.exec(content)?.groups?.['kind']?.trim().toLowerCase() : undefined;
    if (kind !== undefined) this.kinds[quoteDepth - 1] = kind;
    return this.kinds[quoteDepth - 1] ?? null;
  }
}
