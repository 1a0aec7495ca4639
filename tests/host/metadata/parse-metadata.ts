import type { CachedMetadata, FrontMatterCache } from 'obsidian';
import type { Root } from 'mdast';
import { parse } from 'yaml';

import { tags, wikilinks } from './inline';
import { listItems } from './list-items';
import { parseTree, positionOf } from './parse-tree';
import { headings, sections } from './sections';

/** What the app's metadata cache holds for a note with this text. Absent keys stand for nothing found. */
export function parseMetadata(text: string): CachedMetadata {
  const root = parseTree(text);
  return {
    ...frontMatter(root),
    ...ifAny('sections', sections(root, text)),
    ...ifAny('headings', headings(root, text)),
    ...ifAny('listItems', listItems(root, text)),
    ...ifAny('tags', tags(root, text)),
    ...ifAny('links', wikilinks(root, text).links),
    ...ifAny('embeds', wikilinks(root, text).embeds),
  };
}

function ifAny<Key extends string, Item>(key: Key, items: Item[]): Partial<Record<Key, Item[]>> {
  return items.length === 0 ? {} : ({ [key]: items } as Record<Key, Item[]>);
}

function frontMatter(root: Root): Pick<CachedMetadata, 'frontmatter' | 'frontmatterPosition'> {
  const yaml = root.children.find((block) => block.type === 'yaml');
  const values = yaml === undefined ? null : mappingIn(yaml.value);
  return yaml === undefined || values === null
    ? {}
    : { frontmatter: values, frontmatterPosition: positionOf(yaml) };
}

function mappingIn(source: string): FrontMatterCache | null {
  try {
    const value: unknown = parse(source);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null; // Broken front matter is no front matter to the app either.
  }
}
