import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap, type ViewUpdate } from '@codemirror/view';
import { debounce, TFile } from 'obsidian-test-mocks/obsidian';

import { CodeMirrorEditor } from '../editor/codemirror-editor';
import { flashingLine, goToLine } from '../editor/flashing-line';
import { lineClasses } from '../editor/line-classes';
import { fromDisk, SharedText } from '../editor/shared-text';
import type { WorkspaceLeaf } from '../workspace/workspace-leaf';
import { drawTabHeader } from '../workspace/tab-group';
import { ItemView } from './item-view';

const SAVE_MS = 500;

/** Obsidian's view of a note, in source mode, on a real CodeMirror editor. */
export class MarkdownView extends ItemView {
  override icon = 'file-text';
  file: TFile | null = null;
  hoverPopover: unknown = null;
  readonly editor: CodeMirrorEditor;
  readonly requestSave = debounce(() => void this.save(), SAVE_MS);
  private readonly cm: EditorView;
  private shared = new SharedText('');

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const sourceEl = this.contentEl.createDiv({ cls: 'markdown-source-view cm-s-obsidian mod-cm6' });
    this.cm = new EditorView({ parent: sourceEl });
    this.editor = new CodeMirrorEditor(this.cm);
  }

  get data(): string {
    return this.getViewData();
  }

  override onload(): void {
    const { vault } = this.app;
    this.registerEvent(vault.on('modify', (file) => this.onFile(file, () => this.follow())));
    this.registerEvent(vault.on('rename', (file) => this.onFile(file, () => this.redrawTitle())));
    this.registerEvent(vault.on('delete', (file) => this.onFile(file, () => this.becomeEmpty())));
  }

  override getViewType(): string {
    return 'markdown';
  }

  override getDisplayText(): string {
    return this.file?.basename ?? 'No file';
  }

  getMode(): 'source' {
    return 'source';
  }

  getViewData(): string {
    return this.shared.written(this.cm.state);
  }

  override getState(): Record<string, unknown> {
    return { file: this.file?.path ?? null, mode: 'source', source: true };
  }

  override async setState(state: unknown): Promise<void> {
    const path = (state as { file?: unknown }).file;
    const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
    if (file !== null && file !== this.file) {
      await this.save();
      await this.loadFile(file);
    }
  }

  override getEphemeralState(): Record<string, unknown> {
    return { cursor: { from: this.editor.getCursor('from'), to: this.editor.getCursor('to') } };
  }

  override setEphemeralState(state: unknown): void {
    const { line } = state as { line?: unknown };
    if (typeof line === 'number') {
      goToLine(this.cm, line);
    }
  }

  override focus(): void {
    this.cm.focus();
  }

  /** Writes what the editor changed, if it changed anything. */
  async save(): Promise<void> {
    this.requestSave.cancel();
    if (this.file !== null && this.shared.isDirty) {
      await this.app.vault.modify(this.file, this.shared.takeForSaving(this.cm.state));
    }
  }

  protected override async onClose(): Promise<void> {
    await this.save();
    this.cm.destroy();
  }

  private async loadFile(file: TFile): Promise<void> {
    const text = await this.app.vault.read(file);
    this.file = file;
    this.shared = new SharedText(text);
    this.cm.setState(EditorState.create({ doc: text, extensions: this.extensions() }));
    this.redrawTitle();
  }

  private extensions(): Extension[] {
    return [
      history(),
      keymap.of([...defaultKeymap, ...historyKeymap]),
      markdown(),
      EditorView.lineWrapping,
      lineClasses,
      flashingLine,
      EditorView.updateListener.of((update) => {
        this.onEdit(update);
      }),
      ...(this.app.editorExtensions as Extension[]),
    ];
  }

  private onEdit(update: ViewUpdate): void {
    if (!update.docChanged || update.transactions.some((each) => each.annotation(fromDisk) === true)) {
      return;
    }
    this.shared.edited(update.changes);
    this.requestSave();
    this.app.workspace.trigger('editor-change', this.editor, this);
  }

  private async follow(): Promise<void> {
    const file = this.file;
    const text = file === null ? null : await this.app.vault.read(file).catch(() => null);
    const change = text === null || file !== this.file ? null : this.shared.changeTo(text);
    if (change !== null) {
      this.cm.dispatch(change);
    }
  }

  private redrawTitle(): void {
    this.titleEl.setText(this.getDisplayText());
    drawTabHeader(this.leaf);
  }

  private async becomeEmpty(): Promise<void> {
    this.requestSave.cancel();
    this.file = null;
    await this.leaf.setViewState({ type: 'empty' });
  }

  private onFile(file: unknown, work: () => Promise<void> | void): void {
    if (file instanceof TFile && file === this.file) {
      void work();
    }
  }
}
