import { fieldsOf } from '../core/fields-of';
import { readSettings, type Settings } from '../core/settings/settings';
import { errorText } from './outcome';

/** Where settings are kept: the plugin's data.json. */
export interface SettingsStore {
  readonly load: () => Promise<unknown>;
  readonly save: (data: unknown) => Promise<void>;
  /** The file is there, but cannot be read or understood. */
  readonly onFailure: (reason: string) => void;
}

/**
 * The user's settings, read tolerantly and written whole. What the file holds beside them, such as the settings of a
 * later version on another device, stays in it.
 */
export class PluginSettings {
  private saved: Readonly<Record<string, unknown>> = {};
  private settings: Settings = readSettings(null);
  private isUnread = false;
  private lastSave: Promise<void> = Promise.resolve();
  private readonly listeners = new Set<(settings: Settings) => void>();

  constructor(private readonly store: SettingsStore) {}

  /** The settings now in force. */
  get current(): Settings {
    return this.settings;
  }

  /**
   * Reads the file, at start and after another device or program has changed it. Where it cannot be read, the
   * settings stay as they are. Never rejects.
   */
  async load(): Promise<void> {
    try {
      const data = await this.store.load();
      this.saved = fieldsOf(data);
      this.settings = readSettings(data);
      this.isUnread = false;
    } catch (error) {
      this.isUnread = true;
      this.store.onFailure(errorText(error));
    }
    this.tell();
  }

  /** Changes some settings, at once for all who read `current`, and saves them. Rejects where saving fails. */
  async change(changes: Partial<Settings>): Promise<void> {
    // What could not be read a while ago must not be overwritten with defaults.
    if (this.isUnread) await this.load();
    this.settings = readSettings({ ...this.settings, ...changes });
    this.saved = { ...this.saved, ...this.settings };
    this.tell();
    const data = this.saved;
    const save = this.lastSave.then(() => this.store.save(data));
    this.lastSave = save.catch(() => undefined);
    await save;
  }

  /** Calls the listener after each change. */
  subscribe(listener: (settings: Settings) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(): void {
    for (const listener of this.listeners) listener(this.settings);
  }
}
