import type { Menu } from 'obsidian';

/** Shows a menu at the mouse, or beneath an element. */
export function showMenu(menu: Menu, at: MouseEvent | HTMLElement): void {
  if ('clientX' in at) menu.showAtMouseEvent(at);
  else {
    const { left, bottom } = at.getBoundingClientRect();
    menu.showAtPosition({ x: left, y: bottom }, at.doc);
  }
}

/** Adds an item to a menu. */
export function addItem(menu: Menu, title: string, icon: string | null, act: () => void): void {
  menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(act));
}
