/** `[!todo]-`, `[!note|wide]`: what makes a block quote a callout. */
const CALLOUT = /^\[!(?<kind>[^\]|]+)(?:\|[^\]]*)?\][+-]?/;

/** Tells, line after line from the top, the kind of the innermost callout that holds it, lower case; null outside of callouts. */
export function callouts(): (quoteDepth: number, content: string) => string | null {
  /** The callouts that are open, by quote depth. */
  const kinds: (string | null)[] = [];
  return (quoteDepth, content) => {
    if (quoteDepth === 0 && kinds.length === 0) return null;
    const isNew = kinds.length < quoteDepth;
    while (kinds.length < quoteDepth) kinds.push(kinds[kinds.length - 1] ?? null);
    kinds.length = quoteDepth;
    const kind = isNew ? CALLOUT.exec(content)?.groups?.['kind'] : undefined;
    if (kind !== undefined) kinds[quoteDepth - 1] = kind.trim().toLowerCase();
    return kinds[quoteDepth - 1] ?? null;
  };
}
