import { debounce, Notice, Plugin } from 'obsidian';
import { dayOf } from './core/dates/calendar';
import { commands, openFollowUps, practice } from './ui/commands';
import { FollowUpsView, followUpsViewType } from './ui/follow-ups-view';
import { cursorCommands } from './ui/follow-ups/cursor-commands';
import { memoryCommands } from './ui/memory/memory-commands';
import { memorySettings } from './ui/memory/memory-settings';
import { OwnPrompts } from './ui/memory/own-prompts';
import { openOneOf } from './ui/open-line';
import { showOutcome } from './ui/outcome-notice';
import { PracticeView, practiceViewType } from './ui/practice-view';
import { SettingsTab } from './ui/settings-tab';
import { ToldChanges } from './ui/told-changes';
import { exportHistory } from './vault/export-history';
import { Journal } from './vault/journal';
import { Memory } from './vault/memory';
import { NoteIndex } from './vault/note-index';
import { noteText } from './vault/note-text';
import { PluginSettings } from './vault/plugin-settings';
import { Writer } from './vault/writer';

/** The plugin: its parts, and where each of them meets the app. */
export default class FollowThroughPlugin extends Plugin {
  private readonly chosen = new PluginSettings({
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
    const journal = new Journal(app, { folder, now });
    const memory = this.addChild(new Memory(app, journal, warn));
    const promotedIn = (path: string) => memory.promotedIn(path);
    const source = this.addChild(new NoteIndex(app, { settings, promotedIn, onFailure: warn }));
    const prompts = new OwnPrompts(source, memory);
    memory.follow(source);
    const writer = this.addChild(new Writer(app, { settings, today, read: source.readAs, memory }));
    const changes = new ToldChanges(writer, {
      show: (path, lines) => openOneOf(app, path, lines),
      tell: showOutcome,
    });

    this.registerView(
      followUpsViewType,
      (leaf) => new FollowUpsView(leaf, { source, changes, memory, settings: chosen, textOf, today }),
    );
    this.registerView(
      practiceViewType,
      (leaf) =>
        new PracticeView(leaf, {
          source: prompts,
          memory,
          settings,
          textOf,
          random: () => Math.random(),
          now: () => Date.now(),
        }),
    );
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
    const cursor = { changes, source, settings: chosen, today };
    const all = [...commands(app, prompts), ...memoryCommands(remembering), ...cursorCommands(app, cursor)];
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
