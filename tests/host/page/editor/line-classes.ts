import type { Extension } from '@codemirror/state';
import {
  Decoration,
  ViewPlugin,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from '@codemirror/view';

const KINDS: readonly [RegExp, (match: RegExpExecArray) => string][] = [
  [
    /^(?<marks>#{1,6})\s/u,
    (match) => `HyperMD-header HyperMD-header-${String(match.groups?.['marks']?.length ?? 1)}`,
  ],
  [/^\s*(?:[-*+]|\d+[.)])\s+\[[xX-]\]\s/u, () => 'HyperMD-list-line HyperMD-task-line is-done'],
  [/^\s*(?:[-*+]|\d+[.)])\s/u, () => 'HyperMD-list-line'],
  [/^\s*>/u, () => 'HyperMD-quote'],
  [/^(?:```|~~~)/u, () => 'HyperMD-codeblock'],
];

/** Marks the visible lines as headings, list items and quotes, by the app's class names. */
export const lineClasses: Extension = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = decorationsOf(view);
    }

    update(update: ViewUpdate): void {
      if (update.docChanged || update.viewportChanged) {
        this.decorations = decorationsOf(update.view);
      }
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function decorationsOf(view: EditorView): DecorationSet {
  const marks = [];
  for (const { from, to } of view.visibleRanges) {
    for (let offset = from; offset <= to;) {
      const line = view.state.doc.lineAt(offset);
      const cls = classOf(line.text);
      if (cls !== null) {
        marks.push(Decoration.line({ class: cls }).range(line.from));
      }
      offset = line.to + 1;
    }
  }
  return Decoration.set(marks);
}

function classOf(text: string): string | null {
  for (const [pattern, name] of KINDS) {
    const match = pattern.exec(text);
    if (match !== null) {
      return name(match);
    }
  }
  return null;
}
