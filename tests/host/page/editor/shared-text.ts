import {
  Annotation,
  ChangeSet,
  Text,
  Transaction,
  type EditorState,
  type TransactionSpec,
} from '@codemirror/state';

/** Marks a change that came from the disk. */
export const fromDisk = Annotation.define<boolean>();

/**
 * The text that editor and disk last agreed on, and what the editor has changed since. A change on the
 * disk is laid under the editor's own changes, so neither is lost.
 */
export class SharedText {
  private agreed: Text;
  private unsaved: ChangeSet | null = null;
  /** Notes that use CRLF throughout are written so again; CodeMirror itself counts lines only. */
  private lineBreak: string;

  constructor(text: string) {
    this.agreed = textOf(text);
    this.lineBreak = lineBreakOf(text);
  }

  get isDirty(): boolean {
    return this.unsaved !== null;
  }

  /** Notes a change made in the editor. */
  edited(changes: ChangeSet): void {
    this.unsaved = this.unsaved === null ? changes : this.unsaved.compose(changes);
  }

  /** The text to write now; from here on it is what both agree on. */
  takeForSaving(state: EditorState): string {
    this.agreed = state.doc;
    this.unsaved = null;
    return this.written(state);
  }

  /** The editor's text as it stands in the file. */
  written(state: EditorState): string {
    return state.doc.toString().split('\n').join(this.lineBreak);
  }

  /** The change that brings the editor to a text found on the disk, or null when it is there already. */
  changeTo(text: string): TransactionSpec | null {
    const target = textOf(text);
    this.lineBreak = lineBreakOf(text);
    if (target.eq(this.agreed)) {
      return null;
    }
    const onDisk = smallestChange(this.agreed, target);
    const inEditor = this.unsaved === null ? onDisk : onDisk.map(this.unsaved);
    this.unsaved = this.unsaved?.map(onDisk, true) ?? null;
    this.agreed = target;
    return { changes: inEditor, annotations: [fromDisk.of(true), Transaction.addToHistory.of(false)] };
  }
}

function textOf(text: string): Text {
  return Text.of(text.split(/\r\n?|\n/u));
}

function lineBreakOf(text: string): string {
  return text.includes('\r\n') && !/(?:^|[^\r])\n/u.test(text) ? '\r\n' : '\n';
}

function smallestChange(before: Text, after: Text): ChangeSet {
  const [old, now] = [before.toString(), after.toString()];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old.charCodeAt(start) === now.charCodeAt(start)) {
    start++;
  }
  let end = 0;
  while (
    end < shorter - start &&
    old.charCodeAt(old.length - 1 - end) === now.charCodeAt(now.length - 1 - end)
  ) {
    end++;
  }
  const insert = now.slice(start, now.length - end);
  return ChangeSet.of({ from: start, to: old.length - end, insert: Text.of(insert.split('\n')) }, old.length);
}
