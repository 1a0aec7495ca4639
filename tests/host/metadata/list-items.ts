import type { ListItemCache } from 'obsidian';
import type { List, ListItem, Nodes, Root } from 'mdast';

import { positionOf } from './parse-tree';

const TASK = /^(?:[-*+]|\d+[.)])\s+\[(?<mark>.)\](?:\s|$)/u;

/**
 * The list items of a note. `parent` is the line of the item above, or for an item at the top the negative
 * of the line on which its list starts, which is -1 for a list on line 0 as well as for one on line 1.
 */
export function listItems(root: Root, text: string): ListItemCache[] {
  const items: ListItemCache[] = [];
  const visit = (node: Nodes, parentLine: number | null): void => {
    if (node.type === 'list') {
      visitList(node, parentLine);
    } else if ('children' in node) {
      node.children.forEach((child) => {
        visit(child, parentLine);
      });
    }
  };
  const visitList = (list: List, parentLine: number | null): void => {
    const listLine = positionOf(list).start.line;
    for (const item of list.children) {
      items.push({ ...itemCache(item, text), parent: parentLine ?? (listLine === 0 ? -1 : -listLine) });
      item.children.forEach((child) => {
        visit(child, positionOf(item).start.line);
      });
    }
  };
  visit(root, null);
  return items;
}

// An item ends where its own text ends, before the lists inside it.
function itemCache(item: ListItem, text: string): Omit<ListItemCache, 'parent'> {
  const position = positionOf(item);
  const lastOwn = item.children.filter((child) => child.type !== 'list').at(-1);
  const end = lastOwn === undefined ? position.end : positionOf(lastOwn).end;
  const mark = TASK.exec(text.slice(position.start.offset, position.end.offset))?.groups?.['mark'];
  return { position: { start: position.start, end }, ...(mark === undefined ? {} : { task: mark }) };
}
