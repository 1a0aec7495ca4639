import type { Command, MarkdownFileInfo } from 'obsidian';

import type { HostApp } from '../app';

/** The commands there are. `commands` is keyed by full id, as plugins expect of the app. */
export class Commands {
  readonly commands: Record<string, Command> = {};

  constructor(private readonly app: HostApp) {}

  addCommand(command: Command): void {
    this.commands[command.id] = command;
  }

  removeCommand(id: string): void {
    Reflect.deleteProperty(this.commands, id);
  }

  /** The commands whose own check says that they can run now. */
  listCommands(): Command[] {
    return Object.values(this.commands).filter((command) => this.run(command, true));
  }

  /** Runs a command; false when there is none of that id or it cannot run now. */
  executeCommandById(id: string): boolean {
    const command = this.commands[id];
    return command !== undefined && this.run(command, true) && this.run(command, false);
  }

  private run(command: Command, isCheck: boolean): boolean {
    const info = this.app.workspace.activeEditor as MarkdownFileInfo | null;
    const editor = info?.editor;
    if (command.editorCheckCallback !== undefined) {
      return (
        info !== null && editor !== undefined && command.editorCheckCallback(isCheck, editor, info) !== false
      );
    }
    if (command.editorCallback !== undefined) {
      return (
        info !== null &&
        editor !== undefined &&
        (isCheck || ranBy(() => command.editorCallback?.(editor, info)))
      );
    }
    if (command.checkCallback !== undefined) {
      return command.checkCallback(isCheck) !== false;
    }
    return isCheck || ranBy(() => command.callback?.());
  }
}

function ranBy(work: () => unknown): true {
  work();
  return true;
}
