import { readSettings, type Settings } from '../core/settings/settings';

/** Where settings are kept: the plugin's data.json. */
export interface SettingsStore {
  readonly load: () => Promise<unknown>;
  readonly save: (data: unknown) => Promise<void>;
}

/**
 * The user's settings, read tolerantly and written whole. What the file holds beside them, such as the settings of a
 * later version on another device, stays in it.
 */
export class PluginSettings {
  private saved: Readonly<Record<string, unknown>> = {};
  private settings: Settings = readSettings(null);
  private lastSave: Promise<void> = Promise.resolve();
  private readonly listeners = new Set<(settings: Settings) => void>();

  constructor(private readonly store: SettingsStore) {}

  /** The settings now in force. */
  get current(): Settings {
    return this.settings;
  }

  /** Reads the file, at start and after another device or program has changed it. Rejects where it cannot be read. */
  async load(): Promise<void> {
    const data = await this.store.load();
    this.saved = typeof data === 'object' && data !== null ? { ...data } : {};
    this.settings = readSettings(data);
    this.tell();
  }

  /** Changes some settings, at once for all who read `current`, and saves them. Rejects where saving fails. */
  async change(changes: Partial<Settings>): Promise<void> {
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
