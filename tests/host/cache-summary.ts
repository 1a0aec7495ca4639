import type { CachedMetadata } from 'obsidian';

/** A metadata cache in words that compare: what is where, by line. Columns are left out, for nothing may rely on them. */
export interface CacheSummary {
  sections: string[];
  headings: string[];
  listItems: string[];
  tags: string[];
  frontmatter: unknown;
}

/** Puts a cache into words. */
export function summaryOf(cache: CachedMetadata): CacheSummary {
  const { sections = [], headings = [], listItems = [], tags = [] } = cache;
  return {
    sections: sections.map(({ type, position: { start, end } }) => `${type} ${lines(start.line, end.line)}`),
    headings: headings.map(
      ({ heading, level, position }) => `${String(position.start.line)} h${String(level)} ${heading}`,
    ),
    listItems: listItems.map(({ parent, task, position: { start } }) => {
      return `${String(start.line)} under ${String(parent)}${task === undefined ? '' : ` [${task}]`}`;
    }),
    tags: tags.map(({ tag, position }) => `${String(position.start.line)} ${tag}`),
    frontmatter: cache.frontmatter ?? null,
  };
}

function lines(first: number, last: number): string {
  return `${String(first)}-${String(last)}`;
}
