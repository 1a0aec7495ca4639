import type { App, Command, Editor, MarkdownFileInfo, MarkdownView, WorkspaceLeaf } from 'obsidian';
import { parseNote } from '../core/note/parse-note';
import { findPrompts } from '../core/practice/find-prompts';
import type { ReadNote } from '../core/read-note';
import { followUpsViewType } from './follow-ups-view';
import { uncoverMainArea } from './open-line';
import { practiceViewType } from './practice-view';
import type { PracticeRequest } from './practice/saved-session';
import { askedOfMe, promptAt, promptsOf, refOf, type NotePrompt } from './practice/vault-prompts';
import { atOnce } from '../core/steps';

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
  return [
    {
      id: 'open-follow-ups',
      name: 'Open follow-ups',
      icon: 'list-checks',
      callback: () => void openFollowUps(app),
    },
    {
      id: 'random-practice-question',
      name: 'Random practice question',
      icon: 'dices',
      callback: () => void practice(app, { start: 'random' }),
    },
    {
      id: 'practice-question-under-cursor',
      name: 'Practice question under cursor',
      icon: 'text-cursor',
      editorCheckCallback: (isChecking, editor, view) =>
        practiceUnderCursor(app, ports, isChecking, editor, view),
    },
    {
      id: 'practice-questions-in-this-note',
      name: 'Practice questions in this note',
      icon: 'messages-square',
      checkCallback: (isChecking) => practiceNote(app, ports, isChecking),
    },
  ];
}

function practiceUnderCursor(
  app: App,
  ports: CommandPorts,
  isChecking: boolean,
  editor: Editor,
  { file }: MarkdownView | MarkdownFileInfo,
): boolean {
  const found = file === null ? null : promptUnderCursor(ports, editor, file.path);
  if (found !== null && !isChecking) void practice(app, { start: 'prompt', ref: refOf(found) });
  return found !== null;
}

/** The prompt at the cursor as the editor's text has it: typing runs ahead of the index. */
function promptUnderCursor(ports: CommandPorts, editor: Editor, path: string): NotePrompt | null {
  const { line } = editor.getCursor();
  const known = promptAt(promptsOf(ports.notes.get(path)), line);
  if (known !== null && editor.getLine(known.prompt.line) === known.prompt.anchor.text) return known;
  return promptAt(promptsIn(editor, path), line);
}

function promptsIn(editor: Editor, path: string): readonly NotePrompt[] {
  return promptsOf({ path, prompts: atOnce(findPrompts(parseNote(editor.getValue()), path)) });
}

function practiceNote(app: App, { notes }: CommandPorts, isChecking: boolean): boolean {
  const path = app.workspace.getActiveFile()?.path;
  if (path === undefined) return false;
  const note = notes.get(path);
  const editor = app.workspace.activeEditor?.editor;
  // A note that is open may not have been read yet.
  const prompts = askedOfMe(note === undefined && editor ? promptsIn(editor, path) : promptsOf(note));
  if (prompts.length > 0 && !isChecking) void practice(app, { start: 'note', path });
  return prompts.length > 0;
}
