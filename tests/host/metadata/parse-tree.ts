import type { Loc, Pos } from 'obsidian';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';

/** The note as a tree of Markdown, with front matter and GitHub's additions, as the app reads it. */
export function parseTree(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfm(), frontmatter(['yaml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  });
}

/** Where a node stands, in the app's terms: lines and columns from 0. */
export function positionOf(node: Nodes): Pos {
  const { start, end } = node.position ?? { start: ORIGIN, end: ORIGIN };
  return { start: locOf(start), end: locOf(end) };
}

/** Every node below and including this one, in document order. */
export function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) {
    for (const child of node.children) {
      yield* walk(child);
    }
  }
}

const ORIGIN = { line: 1, column: 1, offset: 0 };

function locOf(point: { line: number; column: number; offset?: number | undefined }): Loc {
  return { line: point.line - 1, col: point.column - 1, offset: point.offset ?? 0 };
}
