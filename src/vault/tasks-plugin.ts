import type { App } from 'obsidian';

/** Toggles a task line as the Tasks plugin does: the line or lines to put in its place, none to delete it. */
export type TaskToggle = (line: string, path: string) => readonly string[];

const TASKS_PLUGIN = 'obsidian-tasks-plugin';

/** The Tasks plugin's own way to complete a line, null where the plugin is not enabled. */
export function tasksToggle(app: App): TaskToggle | null {
  const api = ['plugins', 'plugins', TASKS_PLUGIN, 'apiV1'].reduce<unknown>(property, app);
  const toggle = property(api, 'executeToggleTaskDoneCommand');
  if (typeof toggle !== 'function') return null;
  return (line, path) => {
    const toggled: unknown = Reflect.apply(toggle, api, [line, path]);
    if (typeof toggled !== 'string') throw new Error('The Tasks plugin gave no answer.');
    return toggled === '' ? [] : toggled.split(/\r?\n/);
  };
}

/** The app's list of plugins is not in its public types, so it is looked through with care. */
function property(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !(key in value)) return undefined;
  return Reflect.get(value, key);
}
