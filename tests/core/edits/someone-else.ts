import fc from 'fast-check';
import type { LineAction } from '../../../src/core/edits/line-action';
import { placeOf } from '../../../src/core/edits/line-place';
import { parseNote } from '../../../src/core/note/parse-note';
import { options, planOn } from './plan-on';

/** A line with an identity that no text shows, so that a test knows which line is which. */
export interface TrackedLine {
  readonly id: number;
  readonly text: string;
  readonly lineBreak: string;
  /** The line it was copied from after the note was read, else null. */
  readonly copyOf: number | null;
}

/** Something that somebody else does to a note: the line at `at` is touched, `to` is where it goes. */
export interface OutsideEdit {
  readonly kind: 'insert' | 'delete' | 'copy' | 'move' | 'retype' | 'fence' | 'comment';
  readonly at: number;
  readonly to: number;
  readonly text: string;
}

/** A note, a line of it that is shown as a follow-up, and what somebody else does meanwhile. */
export interface Scenario {
  readonly mark: string;
  readonly lines: readonly TrackedLine[];
  readonly target: number;
  readonly edits: readonly OutsideEdit[];
  readonly editsBeforeUndo: readonly OutsideEdit[];
  /** What the user asks for. */
  readonly action: LineAction;
  readonly isOpen: boolean;
  /** What happens to the file before the action. */
  readonly fate: 'stays' | 'removed' | 'renamed';
  readonly isRenamedBeforeUndo: boolean;
}

/** Every kind of action, completions most of all. */
export const actions: fc.Arbitrary<LineAction> = fc.oneof(
  { arbitrary: fc.constant<LineAction>({ kind: 'status', to: 'done' }), weight: 6 },
  fc.constantFrom<LineAction>(
    { kind: 'status', to: 'open' },
    { kind: 'status', to: 'in progress' },
    { kind: 'status', to: 'cancelled' },
    { kind: 'make a task' },
    { kind: 'due', day: '2025-07-21' },
    { kind: 'due', day: null },
    { kind: 'owner', name: 'Omar' },
    { kind: 'owner', name: null },
    { kind: 'priority', priority: 'high' },
    { kind: 'priority', priority: null },
  ),
);

// Few and short, so that equal lines and equal neighbours are common.
const words = [
  '- [ ] call Ana',
  '- [ ] call Ana',
  '- [ ] call Ana 📅 2025-07-15 ^a1',
  '\t- [ ] call Ana',
  '- [ ] call Anabel',
  '> - [ ] ask Omar  ',
  '1. [ ] pack 🎒\t',
  '- TODO send deck',
  '- ask Ines by july 14th',
  'bump Iris [due:: 2025-07-09]',
  '- [x] call Ana',
  'a',
  'a',
  'b',
  'wörds and 漢字',
  '',
  '',
  '# A',
  '## B',
  '```',
  '%%',
  '| call | Ana |',
  '- a',
];
const lineText = fc.constantFrom(...words);
const place = fc.nat({ max: 1000 });

const outsideEdit = fc.record({
  kind: fc.constantFrom<OutsideEdit['kind']>(
    'insert',
    'insert',
    'delete',
    'copy',
    'move',
    'retype',
    'fence',
    'comment',
  ),
  at: place,
  to: place,
  text: lineText,
  isNear: fc.boolean(),
});

/** Whether a line can be completed where it stands: those are the ones that are shown. */
function isShown(lines: readonly TrackedLine[], index: number): boolean {
  const note = parseNote(textOf('', lines));
  const line = note.lines[index]!;
  const plan = planOn(line.raw, { kind: 'status', to: 'done' }, options, placeOf(note, index));
  return line.region === 'text' && plan.kind === 'edit';
}

function written(texts: readonly string[], breaks: readonly string[], endsWithBreak: boolean): TrackedLine[] {
  return texts.map((text, id) => ({
    id,
    text,
    lineBreak: id === texts.length - 1 && !endsWithBreak ? '' : breaks[id % breaks.length]!,
    copyOf: null,
  }));
}

/** Random scenarios. */
export const scenarios: fc.Arbitrary<Scenario> = fc
  .record({
    mark: fc.constantFrom('', '', '\uFEFF'),
    texts: fc.array(lineText, { minLength: 1, maxLength: 14 }),
    breaks: fc.constantFrom(['\n'], ['\r\n'], ['\n', '\r\n', '\n']),
    endsWithBreak: fc.boolean(),
    target: place,
    edits: fc.array(outsideEdit, { maxLength: 4 }),
    editsBeforeUndo: fc.array(outsideEdit, { maxLength: 2 }),
    action: actions,
    isOpen: fc.boolean(),
    fate: fc
      .integer({ min: 0, max: 40 })
      .map((chance) => (chance === 0 ? 'removed' : chance === 1 ? 'renamed' : 'stays')),
    isRenamedBeforeUndo: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
  })
  .map(({ texts, breaks, endsWithBreak, target, ...rest }) => {
    const lines = written(texts, rest.isOpen ? ['\n'] : breaks, endsWithBreak);
    const shown = lines.filter((_, index) => isShown(lines, index));
    const near = shown[target % shown.length]?.id ?? -1;
    const aimed = (edits: typeof rest.edits): OutsideEdit[] =>
      edits.map(({ isNear, ...edit }) => ({
        ...edit,
        at: isNear ? Math.max(0, near + (edit.at % 5) - 2) : edit.at,
      }));
    return {
      ...rest,
      lines,
      target: near,
      edits: aimed(rest.edits),
      editsBeforeUndo: aimed(rest.editsBeforeUndo),
    };
  })
  .filter(({ target }) => target >= 0);

/** The note's text. */
export function textOf(mark: string, lines: readonly TrackedLine[]): string {
  return mark + lines.map((line) => line.text + line.lineBreak).join('');
}

let lastId = 1000;

function fresh(text: string, copyOf: number | null = null): TrackedLine {
  return { id: ++lastId, text, lineBreak: '\n', copyOf };
}

/** The last line may go without a break; any other must have one. */
function mended(lines: readonly TrackedLine[]): TrackedLine[] {
  return lines.map((line, index) =>
    index < lines.length - 1 && line.lineBreak === '' ? { ...line, lineBreak: '\n' } : line,
  );
}

/** The lines after one edit, which touches the line at `index`. */
export function edited(lines: readonly TrackedLine[], edit: OutsideEdit, index: number): TrackedLine[] {
  const result = [...lines];
  const line = lines[index];
  if (!line || edit.kind === 'insert') {
    result.splice(index, 0, fresh(edit.text));
    return mended(result);
  }
  const to = edit.to % lines.length;
  switch (edit.kind) {
    case 'delete':
      result.splice(index, 1);
      break;
    case 'copy':
      result.splice(edit.to % 2 === 0 ? index + 1 : to, 0, fresh(line.text, line.id));
      break;
    case 'move':
      result.splice(index, 1);
      result.splice(to, 0, line);
      break;
    case 'retype':
      result[index] = { ...line, text: edit.to % 2 === 0 ? edit.text : `${line.text}!` };
      break;
    case 'fence':
    case 'comment': {
      const fence = edit.kind === 'fence' ? '```' : '%%';
      result.splice(index, 1, fresh(fence), line, fresh(fence));
      break;
    }
  }
  return mended(result);
}

/** Where an edit falls in these lines. */
export function placeIn(lines: readonly TrackedLine[], edit: OutsideEdit): number {
  return lines.length === 0 ? 0 : edit.at % lines.length;
}

/** The lines after all edits. */
export function afterEdits(
  lines: readonly TrackedLine[],
  edits: readonly OutsideEdit[],
): readonly TrackedLine[] {
  return edits.reduce((now, edit) => edited(now, edit, placeIn(now, edit)), lines);
}
