import { TFile, TFolder, type TAbstractFile, Keymap } from 'obsidian-test-mocks/obsidian';

import { setIcon } from '../look/icons';
import { ItemView } from './item-view';

/** The list of the vault's files in the left pane. Folders are filled when they are unfolded. */
export class FileExplorerView extends ItemView {
  override icon = 'folder-closed';
  private readonly unfolded = new Set<string>(['/']);
  private isStale = false;

  override getViewType(): string {
    return 'file-explorer';
  }

  override getDisplayText(): string {
    return 'Files';
  }

  override onload(): void {
    for (const name of ['create', 'delete', 'rename']) {
      this.registerEvent(
        this.app.vault.on(name, () => {
          this.redrawSoon();
        }),
      );
    }
  }

  protected override async onOpen(): Promise<void> {
    this.redraw();
    return Promise.resolve();
  }

  private redrawSoon(): void {
    if (!this.isStale) {
      this.isStale = true;
      requestAnimationFrame(() => {
        this.redraw();
      });
    }
  }

  private redraw(): void {
    this.isStale = false;
    this.contentEl.empty();
    this.drawChildren(this.app.vault.getRoot(), this.contentEl.createDiv({ cls: 'nav-files-container' }));
  }

  private drawChildren(folder: TFolder, element: HTMLElement): void {
    for (const child of [...folder.children].sort(foldersFirst)) {
      if (child instanceof TFolder) {
        this.drawFolder(child, element);
      } else if (child instanceof TFile) {
        this.drawFile(child, element);
      }
    }
  }

  private drawFolder(folder: TFolder, element: HTMLElement): void {
    const folderEl = element.createDiv({ cls: 'tree-item nav-folder' });
    const titleEl = folderEl.createDiv({ cls: 'tree-item-self nav-folder-title is-clickable' });
    const isUnfolded = this.unfolded.has(folder.path);
    setIcon(
      titleEl.createDiv({ cls: 'tree-item-icon collapse-icon' }),
      isUnfolded ? 'chevron-down' : 'chevron-right',
    );
    titleEl.createDiv({ cls: 'tree-item-inner', text: folder.name });
    titleEl.addEventListener('click', () => {
      this.unfolded[isUnfolded ? 'delete' : 'add'](folder.path);
      this.redraw();
    });
    if (isUnfolded) {
      this.drawChildren(folder, folderEl.createDiv({ cls: 'tree-item-children nav-folder-children' }));
    }
  }

  private drawFile(file: TFile, element: HTMLElement): void {
    const titleEl = element.createDiv({
      cls: 'tree-item-self nav-file-title is-clickable',
      attr: { 'data-path': file.path },
    });
    titleEl.createDiv({ cls: 'tree-item-inner', text: file.extension === 'md' ? file.basename : file.name });
    titleEl.addEventListener('click', (event) => {
      void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
    });
  }
}

function foldersFirst(one: TAbstractFile, other: TAbstractFile): number {
  const rank = (file: TAbstractFile): number => (file instanceof TFolder ? 0 : 1);
  return rank(one) - rank(other) || one.name.localeCompare(other.name, undefined, { numeric: true });
}
