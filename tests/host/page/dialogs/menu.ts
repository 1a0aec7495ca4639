import type { MenuPositionDef } from 'obsidian';
import { Menu as MockMenu, MenuItem } from 'obsidian-test-mocks/obsidian';

import { setIcon } from '../look/icons';

/** Obsidian's context menu: shown where asked, gone after a choice, a click elsewhere or Escape. */
export class Menu extends MockMenu {
  constructor() {
    super();
    this.dom__.addClass('menu');
  }

  override showAtMouseEvent(event: MouseEvent): this {
    event.preventDefault();
    return this.showAtPosition({ x: event.clientX, y: event.clientY });
  }

  override showAtPosition(position: MenuPositionDef): this {
    this.dom__.empty();
    this.dom__.setAttribute('role', 'menu');
    for (const item of this.items__) {
      if (item instanceof MenuItem) {
        this.drawItem(item);
      } else {
        this.dom__.createDiv({ cls: 'menu-separator' });
      }
    }
    document.body.append(this.dom__);
    this.place(position);
    // The click that opened the menu must not close it.
    setTimeout(() => {
      document.addEventListener('click', this.onElsewhere);
      document.addEventListener('keydown', this.onKey);
    });
    return this;
  }

  override hide(): this {
    document.removeEventListener('click', this.onElsewhere);
    document.removeEventListener('keydown', this.onKey);
    if (this.dom__.isConnected) {
      this.dom__.remove();
      super.close();
    }
    return this;
  }

  override close(): void {
    this.hide();
  }

  private readonly onElsewhere = (event: Event): void => {
    if (!(event.target instanceof Node && this.dom__.contains(event.target))) {
      this.hide();
    }
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      this.hide();
    }
  };

  private place({ x, y }: MenuPositionDef): void {
    const { width, height } = this.dom__.getBoundingClientRect();
    this.dom__.style.left = `${String(Math.max(0, Math.min(x, innerWidth - width - 8)))}px`;
    this.dom__.style.top = `${String(Math.max(0, Math.min(y, innerHeight - height - 8)))}px`;
  }

  private drawItem(item: MenuItem): void {
    const itemEl = this.dom__.createDiv({
      cls: 'menu-item tappable',
      attr: { role: 'menuitem', tabindex: '-1' },
    });
    itemEl.toggleClass('is-disabled', item.disabled__);
    itemEl.toggleClass('is-warning', item.warning__);
    itemEl.toggleClass('is-label', item.isLabel__);
    const iconEl = itemEl.createDiv({ cls: 'menu-item-icon' });
    setIcon(iconEl, item.checked__ === true ? 'check' : (item.icon__ ?? ''));
    itemEl.createDiv({ cls: 'menu-item-title' }).setText(item.title__);
    itemEl.addEventListener('click', (event) => {
      if (!item.disabled__ && !item.isLabel__) {
        this.hide();
        item.onClick__?.(event);
      }
    });
  }
}
