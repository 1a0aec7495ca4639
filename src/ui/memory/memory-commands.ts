import type { Command, Editor } from 'obsidian';
import { isShown, type Sensitivity } from '../../core/follow-ups/shown';
import { dismissals } from '../../core/journal/dismissed';
import { link, type Notes } from '../../core/journal/link';
import { promotable } from '../../core/journal/promoted';
import { parseNote } from '../../core/note/parse-note';
import { command, cursorCommand } from '../command';
import { tellEnd } from '../outcome-notice';
import { quoted } from './dismissal-words';
import type { MemorySource } from './memory-source';
import { remembering } from './remembering';

/** What the commands about what is remembered need. */
export interface MemoryCommandPorts {
  readonly memory: MemorySource;
  readonly source: { readonly notes: Notes };
  readonly sensitivity: () => Sensitivity;
  /** Tidies this device's journal files and gives the number of lines that went. */
  readonly compact: () => Promise<number>;
}

/** The commands about what is remembered, as the palette lists them. */
export function memoryCommands(ports: MemoryCommandPorts): readonly Command[] {
  const compact = async () => `Lines that went from the journal: ${await ports.compact()}`;
  return [
    cursorCommand('This is a follow-up', 'list-plus', (editor, path) => promotion(ports, editor, path)),
    command('Compact journal', 'package', () => () => void tellEnd(compact, 'The journal was left as it is')),
  ];
}

/** What lists the line under the cursor; null where it cannot be a follow-up, or is listed as one. */
function promotion(
  { memory, source: { notes }, sensitivity }: MemoryCommandPorts,
  editor: Editor,
  path: string,
): (() => void) | null {
  const { line } = editor.getCursor();
  const text = editor.getLine(line);
  const here = notes.get(path)?.followUps.filter(({ anchor }) => anchor.text === text) ?? [];
  const found = here.find((one) => one.line === line) ?? here[0];
  const isListed = found && isShown(found, sensitivity());
  const known = memory.current;
  if (isListed && dismissals('follow-up', known, notes)(found) === null) return null;
  const about = promotable(parseNote(editor.getValue()), line, path);
  if (about === null) return null;
  const links = link('follow-up', known.of('dismissal'), known, notes);
  const own = [...links].filter(([{ event }, to]) => to.found === found && !event.like);
  const words = `Listed as a follow-up: ${quoted(about.text)}`;
  const ids = own.map(([{ event }]) => event.id);
  return () => void remembering(memory).keep({ kind: 'promotion', about }, words, ids);
}
