import { fieldsOf } from '../core/fields-of';
import { readSettings, type Settings } from '../core/settings/settings';
import { inTurn } from './in-turn';
import { listeners } from './listeners';
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
export interface PluginSettings {
  /** The settings now in force. */
  readonly current: Settings;
  /**
   * Reads the file, at start and after another device or program has changed it. Where it cannot be read, the
   * settings stay as they are. Never rejects.
   */
  load(): Promise<void>;
  /** Changes some settings, at once for all who read `current`, and saves them. Rejects where saving fails. */
  change(changes: Partial<Settings>): Promise<void>;
  /** Calls the listener after each change. */
  subscribe(listener: (settings: Settings) => void): () => void;
}

/** The settings of a store, which are the defaults until they are loaded. */
export function pluginSettings(store: SettingsStore): PluginSettings {
  let saved = fieldsOf(null);
  let current = readSettings(null);
  let isUnread = false;
  const saving = inTurn();
  const { subscribe, tell } = listeners<Settings>();
  const load = async (): Promise<void> => {
    try {
      saved = fieldsOf(await store.load());
      current = readSettings(saved);
      isUnread = false;
    } catch (error) {
      isUnread = true;
      store.onFailure(errorText(error));
    }
    tell(current);
  };
  return {
    get current() {
      return current;
    },
    load,
    change: async (changes) => {
      // What could not be read a while ago must not be overwritten with defaults.
      if (isUnread) await load();
      current = readSettings({ ...current, ...changes });
      const data = (saved = { ...saved, ...current });
      tell(current);
      await saving(() => store.save(data));
    },
    subscribe,
  };
}
