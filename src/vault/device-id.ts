import type { App } from 'obsidian';

const KEY = 'follow-through-device';

/**
 * This device's id, made up at first use. It lives in the app's local storage, never in data.json, which sync would
 * carry to other devices and so make two of them one.
 */
export function deviceId(app: App): string {
  const saved: unknown = app.loadLocalStorage(KEY);
  if (typeof saved === 'string' && saved !== '') return saved;
  const fresh = crypto.randomUUID().slice(0, 8);
  app.saveLocalStorage(KEY, fresh);
  return fresh;
}
