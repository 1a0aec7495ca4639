import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';

const FLASH_MS = 2000;
const setFlash = StateEffect.define<number | null>();

/** Shows the line that was just gone to. */
export const flashingLine = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setFlash)) {
        return effect.value === null
          ? Decoration.none
          : Decoration.set(Decoration.line({ class: 'is-flashing' }).range(effect.value));
      }
    }
    return shown.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Puts the cursor on a line (from 0, the last one when there are fewer), scrolls to it and lets it flash. */
export function goToLine(view: EditorView, line: number): void {
  const { doc } = view.state;
  const { from } = doc.line(Math.min(Math.max(line, 0), doc.lines - 1) + 1);
  view.dispatch({
    selection: { anchor: from },
    effects: [EditorView.scrollIntoView(from, { y: 'center' }), setFlash.of(from)],
  });
  setTimeout(() => {
    view.dispatch({ effects: setFlash.of(null) });
  }, FLASH_MS);
}
