import { redo, undo } from '@codemirror/commands';
import { EditorSelection, type ChangeSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { Editor } from 'obsidian-test-mocks/obsidian';
import type {
  EditorPosition,
  EditorRange,
  EditorRangeOrCaret,
  EditorSelectionOrCaret,
  EditorTransaction,
  EditorSelection as AppSelection,
} from 'obsidian';

type CursorSide = 'from' | 'to' | 'head' | 'anchor';

/** Obsidian's `Editor` over a real CodeMirror 6, so that every change is one that the user can undo. */
export class CodeMirrorEditor extends Editor {
  constructor(readonly cm: EditorView) {
    super();
  }

  override refresh(): void {
    this.cm.requestMeasure();
  }

  override getValue(): string {
    return this.cm.state.doc.toString();
  }

  override setValue(content: string): void {
    this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: content } });
  }

  override getLine(line: number): string {
    return this.isLine(line) ? this.cm.state.doc.line(line + 1).text : '';
  }

  override setLine(line: number, text: string): void {
    this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
  }

  override lineCount(): number {
    return this.cm.state.doc.lines;
  }

  override lastLine(): number {
    return this.lineCount() - 1;
  }

  override getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.cm.state.sliceDoc(from, to);
  }

  override somethingSelected(): boolean {
    return !this.cm.state.selection.main.empty;
  }

  override getRange(from: EditorPosition, to: EditorPosition): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  override replaceSelection(replacement: string): void {
    this.cm.dispatch(this.cm.state.replaceSelection(replacement));
  }

  override replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from): void {
    this.transaction({ changes: [{ text: replacement, from, to }] });
  }

  override transaction(asked: EditorTransaction): void {
    const changes: ChangeSpec[] = (asked.changes ?? []).map(({ from, to, text }) => ({
      from: this.posToOffset(from),
      to: this.posToOffset(to ?? from),
      insert: text,
    }));
    const selections = asked.selections ?? (asked.selection === undefined ? [] : [asked.selection]);
    const set = this.cm.state.changes(changes);
    this.cm.dispatch({ changes: set });
    if (selections.length > 0) {
      this.cm.dispatch({ selection: EditorSelection.create(selections.map((range) => this.rangeOf(range))) });
    }
  }

  override getCursor(side: CursorSide = 'head'): EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  override listSelections(): AppSelection[] {
    return this.cm.state.selection.ranges.map((range) => ({
      anchor: this.offsetToPos(range.anchor),
      head: this.offsetToPos(range.head),
    }));
  }

  override setCursor(position: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof position === 'number' ? { line: position, ch } : position);
  }

  override setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    this.cm.dispatch({ selection: { anchor: this.posToOffset(anchor), head: this.posToOffset(head) } });
  }

  override setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
    const made = ranges.map(({ anchor, head }) =>
      EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head ?? anchor)),
    );
    this.cm.dispatch({ selection: EditorSelection.create(made, main) });
  }

  override focus(): void {
    this.cm.focus();
  }

  override blur(): void {
    this.cm.contentDOM.blur();
  }

  override hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  override getScrollInfo(): { top: number; left: number } {
    return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
  }

  override scrollTo(left?: number | null, top?: number | null): void {
    this.cm.scrollDOM.scrollTo({ ...(left == null ? {} : { left }), ...(top == null ? {} : { top }) });
  }

  override scrollIntoView(range: EditorRange, center = false): void {
    const target = EditorSelection.range(this.posToOffset(range.from), this.posToOffset(range.to));
    this.cm.dispatch({ effects: EditorView.scrollIntoView(target, { y: center ? 'center' : 'nearest' }) });
  }

  override undo(): void {
    undo(this.cm);
  }

  override redo(): void {
    redo(this.cm);
  }

  override wordAt(position: EditorPosition): EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(position));
    return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  override posToOffset({ line, ch }: EditorPosition): number {
    const { doc } = this.cm.state;
    const found = doc.line(Math.min(Math.max(line, 0), doc.lines - 1) + 1);
    return Math.min(found.from + ch, found.to);
  }

  override offsetToPos(offset: number): EditorPosition {
    const { doc } = this.cm.state;
    const line = doc.lineAt(Math.min(Math.max(offset, 0), doc.length));
    return { line: line.number - 1, ch: offset - line.from };
  }

  private isLine(line: number): boolean {
    return line >= 0 && line < this.lineCount();
  }

  private rangeOf({ from, to }: EditorRangeOrCaret): ReturnType<typeof EditorSelection.range> {
    return EditorSelection.range(this.posToOffset(from), this.posToOffset(to ?? from));
  }
}
