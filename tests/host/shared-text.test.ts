import { EditorState } from '@codemirror/state';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { SharedText } from './page/editor/shared-text';

/** An editor's state and the text it shares with the disk, kept in step as the view does. */
class Editor {
  state: EditorState;
  readonly shared: SharedText;

  constructor(text: string) {
    this.state = EditorState.create({ doc: text });
    this.shared = new SharedText(text);
  }

  type(from: number, to: number, insert: string): void {
    const { changes, state } = this.state.update({ changes: { from, to, insert } });
    this.shared.edited(changes);
    this.state = state;
  }

  changeOnDisk(text: string): void {
    const change = this.shared.changeTo(text);
    this.state = change === null ? this.state : this.state.update(change).state;
  }
}

test.each(['one\ntwo\n', 'one\r\ntwo\r\n', '', 'one', '\uFEFFone\r\n'])(
  'writes %j again as it was',
  (text) => {
    const editor = new Editor(text);
    expect(editor.shared.isDirty).toBe(false);
    expect(editor.shared.written(editor.state)).toBe(text);
  },
);

test('writes a typed line with the line breaks of the note', () => {
  const editor = new Editor('one\r\ntwo\r\n');
  editor.type(3, 3, '\nand a half');
  expect(editor.shared.takeForSaving(editor.state)).toBe('one\r\nand a half\r\ntwo\r\n');
  expect(editor.shared.isDirty).toBe(false);
});

test('keeps what is typed above and below a change on the disk', () => {
  const editor = new Editor('one\ntwo\nthree\n');
  editor.type(0, 3, 'ONE');
  editor.type(8, 13, 'THREE');
  editor.changeOnDisk('one\n2\nthree\n');
  expect(editor.state.doc.toString()).toBe('ONE\n2\nTHREE\n');
  expect(editor.shared.isDirty).toBe(true);
});

test('takes a change on the disk as it is when nothing was typed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b', '\n', '\r\n', 'é', '🌱')),
      fc.array(fc.constantFrom('a', '\n')),
      (one, two) => {
        const editor = new Editor(one.join(''));
        editor.changeOnDisk(two.join(''));
        expect(editor.state.doc.toString()).toBe(two.join(''));
        expect(editor.shared.isDirty).toBe(false);
      },
    ),
  );
});

test('says nothing of a change that it wrote itself', () => {
  const editor = new Editor('one\n');
  editor.type(0, 3, 'two');
  const written = editor.shared.takeForSaving(editor.state);
  expect(editor.shared.changeTo(written)).toBeNull();
});
