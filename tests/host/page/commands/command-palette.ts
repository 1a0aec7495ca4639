import type { Command } from 'obsidian';

import type { HostApp } from '../app';
import { FuzzySuggestModal } from '../dialogs/suggest-modal';

/** The list of commands that Ctrl/Cmd+P opens. */
export class CommandPalette extends FuzzySuggestModal<Command> {
  constructor(app: HostApp) {
    super(app);
    this.modalEl.addClass('command-palette');
    this.setPlaceholder('Select a command...');
  }

  override getItems(): Command[] {
    return this.app.commands.listCommands();
  }

  override getItemText(command: Command): string {
    return command.name;
  }

  override onChooseItem(command: Command): void {
    this.app.commands.executeCommandById(command.id);
  }
}
