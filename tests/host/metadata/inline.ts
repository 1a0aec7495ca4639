import type { LinkCache, Pos, TagCache } from 'obsidian';
import type { Nodes, Root } from 'mdast';

import { positionOf, walk } from './parse-tree';

const TAG = /(?<before>^|\s)(?<tag>#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*)/gu;
const WIKILINK = /(?<embed>!?)\[\[(?<link>[^[\]|\n]+)(?:\|(?<shown>[^[\]\n]*))?\]\]/gu;

/** The tags in a note's running text. */
export function tags(root: Root, text: string): TagCache[] {
  return texts(root).flatMap((node) =>
    matches(TAG, node, text).map(({ match, position }) => {
      const shift = match.groups?.['before']?.length ?? 0;
      const start = {
        ...position.start,
        col: position.start.col + shift,
        offset: position.start.offset + shift,
      };
      return { tag: match.groups?.['tag'] ?? '', position: { start, end: position.end } };
    }),
  );
}

/** The wikilinks in a note's running text: links, and embeds with their exclamation mark. */
export function wikilinks(root: Root, text: string): { links: LinkCache[]; embeds: LinkCache[] } {
  const found = { links: [] as LinkCache[], embeds: [] as LinkCache[] };
  for (const { match, position } of texts(root).flatMap((node) => matches(WIKILINK, node, text))) {
    const link = match.groups?.['link'] ?? '';
    const displayText = match.groups?.['shown'] ?? link.replace(/^#/u, '').replace(/#/gu, ' > ');
    const list = match.groups?.['embed'] === '!' ? found.embeds : found.links;
    list.push({ link, original: match[0], displayText, position });
  }
  return found;
}

function texts(root: Root): Nodes[] {
  return [...walk(root)].filter((node) => node.type === 'text');
}

function matches(pattern: RegExp, node: Nodes, text: string): { match: RegExpExecArray; position: Pos }[] {
  const { start, end } = positionOf(node);
  const source = text.slice(start.offset, end.offset);
  return [...source.matchAll(pattern)].map((match) => {
    const before = source.slice(0, match.index);
    const line = start.line + (before.match(/\n/gu)?.length ?? 0);
    const lineStart =
      line === start.line ? start.offset - start.col : start.offset + before.lastIndexOf('\n') + 1;
    const offset = start.offset + match.index;
    const col = offset - lineStart;
    return {
      match,
      position: {
        start: { line, col, offset },
        end: { line, col: col + match[0].length, offset: offset + match[0].length },
      },
    };
  });
}
