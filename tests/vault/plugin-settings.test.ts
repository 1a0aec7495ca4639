import { describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../src/core/settings/settings';
import { pluginSettings, type PluginSettings } from '../../src/vault/plugin-settings';

function settingsOver(data: unknown): { settings: PluginSettings; file: { data: unknown } } {
  const file = { data };
  const store = {
    load: async () => file.data,
    save: async (saved: unknown) => {
      file.data = saved;
    },
    onFailure: () => undefined,
  };
  return { settings: pluginSettings(store), file };
}

describe('settings', () => {
  it('are the defaults before they are loaded', () => {
    expect(settingsOver(null).settings.current).toEqual(defaultSettings);
  });

  it.each([[null], [undefined], ['nonsense'], [[]], [{ dayFirst: 'yes', excludedFolders: 7 }]])(
    'fall back to the defaults where the file holds %j',
    async (data) => {
      const { settings } = settingsOver(data);
      await settings.load();
      expect(settings.current).toEqual(defaultSettings);
    },
  );

  it('are what the file holds', async () => {
    const { settings } = settingsOver({ dayFirst: true, myNames: ['Ana'] });
    await settings.load();
    expect(settings.current).toEqual({ ...defaultSettings, dayFirst: true, myNames: ['Ana'] });
  });

  it('are in force at once when changed, and saved', async () => {
    const { settings, file } = settingsOver(null);
    await settings.load();
    const saved = settings.change({ answerSeconds: 90 });
    expect(settings.current.answerSeconds).toBe(90);
    await saved;
    expect(file.data).toEqual({ ...defaultSettings, answerSeconds: 90 });
  });

  it('of a later release stay in the file', async () => {
    const { settings, file } = settingsOver({ dayFirst: true, theme: { of: 'tomorrow' } });
    await settings.load();
    await settings.change({ dayFirst: false });
    expect(file.data).toEqual({ ...defaultSettings, theme: { of: 'tomorrow' } });
  });

  it('that another device has changed are taken over', async () => {
    const { settings, file } = settingsOver({ dayFirst: false });
    await settings.load();
    file.data = { dayFirst: true, weekStart: 0 };
    await settings.load();
    expect(settings.current).toEqual({ ...defaultSettings, dayFirst: true, weekStart: 0 });
  });

  it('are told to those who listen, and to nobody else', async () => {
    const { settings } = settingsOver(null);
    const [stays, leaves] = [vi.fn(), vi.fn()];
    settings.subscribe(stays);
    settings.subscribe(leaves)();
    await settings.load();
    await settings.change({ weekStart: 0 });
    expect(stays.mock.calls.map(([current]) => (current as typeof defaultSettings).weekStart)).toEqual([
      1, 0,
    ]);
    expect(leaves).not.toHaveBeenCalled();
  });

  it('are saved in order, even after a failure', async () => {
    const saved: unknown[] = [];
    const save = vi.fn(async (data: unknown) => {
      if (saved.length === 0 && save.mock.calls.length === 1) throw new Error('disk full');
      saved.push((data as typeof defaultSettings).answerSeconds);
    });
    const settings = pluginSettings({ load: async () => null, save, onFailure: () => undefined });
    const changes = [60, 70, 80].map((answerSeconds) => settings.change({ answerSeconds }));
    const results = await Promise.allSettled(changes);
    expect(results.map((result) => result.status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(saved).toEqual([70, 80]);
  });

  it('stay as they were where the file cannot be read, and that is reported', async () => {
    const load = vi.fn().mockResolvedValueOnce({ dayFirst: true }).mockRejectedValueOnce(new Error('locked'));
    const onFailure = vi.fn();
    const settings = pluginSettings({ load, save: async () => undefined, onFailure });
    await settings.load();
    await settings.load();
    expect(settings.current.dayFirst).toBe(true);
    expect(onFailure.mock.calls).toEqual([['locked']]);
  });

  it('that could not be read at first are not overwritten with defaults', async () => {
    const load = vi
      .fn()
      .mockRejectedValueOnce(new Error('locked'))
      .mockResolvedValue({ dayFirst: true, more: 1 });
    const save = vi.fn(async () => undefined);
    const settings = pluginSettings({ load, save, onFailure: () => undefined });
    await settings.load();
    expect(settings.current).toEqual(defaultSettings);
    await settings.change({ answerSeconds: 90 });
    expect(save).toHaveBeenCalledWith({ ...defaultSettings, dayFirst: true, more: 1, answerSeconds: 90 });
  });

  it('can be changed where the file is broken for good', async () => {
    const save = vi.fn(async () => undefined);
    const settings = pluginSettings({
      load: () => Promise.reject(new SyntaxError('broken')),
      save,
      onFailure: () => undefined,
    });
    await settings.load();
    await settings.change({ dayFirst: true });
    expect(save).toHaveBeenCalledWith({ ...defaultSettings, dayFirst: true });
  });
});
