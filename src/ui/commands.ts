import type { App, Command, Editor, WorkspaceLeaf } from 'obsidian';
import { parseNote } from '../core/note/parse-note';
import { findPrompts } from '../core/practice/find-prompts';
import type { ReadNote } from '../core/read-note';
import { atOnce } from '../core/steps';
import { command, cursorCommand } from './command';
import { followUpsViewType } from './follow-ups-view';
import { uncoverMainArea } from './open-line';
import { practiceViewType } from './practice-view';
import type { PracticeRequest } from './practice/saved-session';
import { askedOfMe, promptAt, promptsOf, refOf, type NotePrompt } from './practice/vault-prompts';

/** What the commands need to know of notes. */
export interface CommandPorts {
  readonly notes: ReadonlyMap<string, ReadNote>;
}

/** Opens the sidebar, or brings it to the front. */
export async function openFollowUps(app: App): Promise<void> {
  await app.workspace.ensureSideLeaf(followUpsViewType, 'right', { active: true, reveal: true });
}

/** Practices in the view that is open already, else in a new tab. */
export async function practice(app: App, request: PracticeRequest): Promise<void> {
  const { workspace } = app;
  const leaf: WorkspaceLeaf = workspace.getLeavesOfType(practiceViewType)[0] ?? workspace.getLeaf('tab');
  await leaf.setViewState({ type: practiceViewType, active: true, state: { ...request } });
  await workspace.revealLeaf(leaf);
  workspace.setActiveLeaf(leaf, { focus: true });
  uncoverMainArea(app);
}

/** The plugin's commands, as the palette lists them. */
export function commands(app: App, ports: CommandPorts): readonly Command[] {
  const start = (request: PracticeRequest) => () => void practice(app, request);
  return [
    command('Open follow-ups', 'list-checks', () => () => void openFollowUps(app)),
    command('Random practice question', 'dices', () => start({ start: 'random' })),
    cursorCommand('Practice question under cursor', 'text-cursor', (editor, path) => {
      const found = promptUnderCursor(ports, editor, path);
      return found && start({ start: 'prompt', ref: refOf(found) });
    }),
    command('Practice questions in this note', 'messages-square', () => {
      const path = app.workspace.getActiveFile()?.path;
      const holds = path !== undefined && hasPrompts(app, ports, path);
      return holds ? start({ start: 'note', path }) : null;
    }),
  ];
}

/** The prompt at the cursor as the editor's text has it: typing runs ahead of the index. */
function promptUnderCursor({ notes }: CommandPorts, editor: Editor, path: string): NotePrompt | null {
  const { line } = editor.getCursor();
  const known = promptAt(promptsOf(notes.get(path)), line);
  if (known !== null && editor.getLine(known.prompt.line) === known.prompt.anchor.text) return known;
  return promptAt(promptsIn(editor, path), line);
}

function promptsIn(editor: Editor, path: string): readonly NotePrompt[] {
  return promptsOf({ path, prompts: atOnce(findPrompts(parseNote(editor.getValue()), path)) });
}

/** A note that is open may not have been read yet. */
function hasPrompts(app: App, { notes }: CommandPorts, path: string): boolean {
  const note = notes.get(path);
  const editor = app.workspace.activeEditor?.editor;
  return askedOfMe(note === undefined && editor ? promptsIn(editor, path) : promptsOf(note)).length > 0;
}
