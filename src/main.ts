import { debounce, Notice, Plugin } from 'obsidian';
import { dayOf } from './core/dates/calendar';
import { commands, openFollowUps, practice } from './ui/commands';
import { FollowUpsView, followUpsViewType } from './ui/follow-ups-view';
import { cursorCommands } from './ui/follow-ups/cursor-commands';
import { memoryCommands } from './ui/memory/memory-commands';
import { memorySettings } from './ui/memory/memory-settings';
import { ownPrompts } from './ui/memory/own-prompts';
import { PracticeView, practiceViewType } from './ui/practice-view';
import { SettingsTab } from './ui/settings-tab';
import { changesIn } from './ui/told-changes';
import { exportHistory } from './vault/export-history';
import { journalOf } from './vault/journal';
import { Memory } from './vault/memory';
import { NoteIndex } from './vault/note-index';
import { noteText } from './vault/note-text';
import { pluginSettings } from './vault/plugin-settings';
import { undoStack } from './vault/undo-stack';
import { Writer } from './vault/writer';

/** The plugin: its parts, and where each of them meets the app. */
export default class FollowThroughPlugin extends Plugin {
  private readonly chosen = pluginSettings({
    load: () => this.loadData(),
    save: (data) => this.saveData(data),
    onFailure: (reason) => warn('data.json', reason),
  });

  override async onload(): Promise<void> {
    const { app, chosen } = this;
    await chosen.load().catch(tellUnread);
    const settings = () => chosen.current;
    const now = () => new Date();
    const today = () => dayOf(now());
    const textOf = (path: string) => noteText(app, path);

    const folder = () => settings().journalFolder;
    const journal = journalOf(app, { folder, now });
    const stack = undoStack(app);
    const memory = this.addChild(new Memory(app, journal, warn, stack));
    const promotedIn = (path: string) => memory.promotedIn(path);
    const source = this.addChild(new NoteIndex(app, { settings, promotedIn, onFailure: warn }));
    const prompts = ownPrompts(source, memory);
    memory.follow(source);
    const writer = this.addChild(new Writer(app, { settings, today, read: source.readAs, memory, stack }));
    const changes = changesIn(app, writer);

    const list = { source, changes, memory, settings: chosen, textOf, today };
    this.registerView(followUpsViewType, (leaf) => new FollowUpsView(leaf, list));
    const chance = { random: () => Math.random(), now: () => Date.now() };
    const desk = { source: prompts, memory, settings, textOf, ...chance };
    this.registerView(practiceViewType, (leaf) => new PracticeView(leaf, desk));
    const hoverSource = { display: this.manifest.name, defaultMod: true };
    this.registerHoverLinkSource(followUpsViewType, hoverSource);
    this.registerHoverLinkSource(practiceViewType, hoverSource);

    this.addRibbonIcon('dices', 'Random practice question', () => void practice(app, { start: 'random' }));
    const remembering = {
      memory,
      source,
      sensitivity: () => settings().sensitivity,
      compact: () => journal.compact(today()),
      unread: () => memory.unread,
      exportAll: () => exportHistory(app.vault, folder(), memory, source.notes, today()),
    };
    const all = [...commands(app, prompts), ...memoryCommands(remembering), ...cursorCommands(app, list)];
    for (const command of all) this.addCommand(command);
    this.addSettingTab(new SettingsTab(app, this, chosen, memorySettings(app, remembering)));

    this.register(memory.subscribe((promoted) => source.reread(promoted)));
    // Typing a name changes the settings with each letter.
    this.register(chosen.subscribe(debounce(() => source.reindex(), 500, true)));
  }

  /** The sidebar opens by itself once, when the user enables the plugin. */
  override onUserEnable(): void {
    void openFollowUps(this.app);
  }

  /** Settings came from another device, or from outside the app. */
  override async onExternalSettingsChange(): Promise<void> {
    await this.chosen.load().catch(tellUnread);
  }
}

/** What was known of the settings, or their defaults, stay in force. */
function tellUnread(error: unknown): void {
  new Notice(`Follow Through could not read its settings: ${String(error)}`);
}

function warn(path: string, reason: string): void {
  console.warn(`Follow Through could not read ${path}: ${reason}`);
}
