import type { HeadingCache, SectionCache } from 'obsidian';
import type { Root } from 'mdast';

import { positionOf, walk } from './parse-tree';

const CALLOUT = /^>\s*\[![^\]]+\]/u;

/** The blocks that a note is made of, by the app's names. */
export function sections(root: Root, text: string): SectionCache[] {
  return root.children.map((block) => {
    const position = positionOf(block);
    const isCallout = block.type === 'blockquote' && CALLOUT.test(text.slice(position.start.offset));
    return { type: isCallout ? 'callout' : block.type, position };
  });
}

/** The headings of a note, with their text as written. */
export function headings(root: Root, text: string): HeadingCache[] {
  const found: HeadingCache[] = [];
  for (const node of walk(root)) {
    if (node.type === 'heading') {
      const position = positionOf(node);
      const source = text.slice(position.start.offset, position.end.offset);
      found.push({ heading: headingText(source), level: node.depth, position });
    }
  }
  return found;
}

function headingText(source: string): string {
  const firstLine = source.split('\n')[0] ?? '';
  return firstLine
    .replace(/^#+\s*/u, '')
    .replace(/\s+#+\s*$/u, '')
    .trim();
}
