import type { App } from 'obsidian';

/** What the Tasks plugin is asked for and how its user has set it up. */
export interface TasksPlugin {
  /** Toggles a task line: the line or lines to put in its place, none to delete it; null where it cannot be asked. */
  readonly toggle: ((line: string, path: string) => readonly string[]) | null;
  /** The tag that every task must carry; empty where there is none. */
  readonly globalFilter: string;
  readonly format: 'tasks emoji' | 'dataview';
  readonly writeCreatedDate: boolean;
  readonly writeDoneDate: boolean;
}

const TASKS_PLUGIN = 'obsidian-tasks-plugin';

/** The Tasks plugin, null where it is not enabled. Never rejects: settings that cannot be read are the plugin's own defaults. */
export async function tasksPlugin(app: App): Promise<TasksPlugin | null> {
  const plugin = ['plugins', 'plugins', TASKS_PLUGIN].reduce<unknown>(property, app);
  if (typeof plugin !== 'object' || plugin === null) return null;
  const settings = await savedBy(plugin).catch(() => null);
  const filter = property(settings, 'globalFilter');
  return {
    toggle: toggleOf(property(plugin, 'apiV1')),
    globalFilter: typeof filter === 'string' ? filter.trim() : '',
    format: property(settings, 'taskFormat') === 'dataview' ? 'dataview' : 'tasks emoji',
    writeCreatedDate: property(settings, 'setCreatedDate') === true,
    writeDoneDate: property(settings, 'setDoneDate') !== false,
  };
}

function toggleOf(api: unknown): TasksPlugin['toggle'] {
  const toggle = property(api, 'executeToggleTaskDoneCommand');
  if (typeof toggle !== 'function') return null;
  return (line, path) => {
    const toggled: unknown = Reflect.apply(toggle, api, [line, path]);
    if (typeof toggled !== 'string') throw new Error('The Tasks plugin gave no answer.');
    return toggled === '' ? [] : toggled.split(/\r?\n/);
  };
}

/** The plugin keeps its settings to itself; what it has saved is in its data.json. */
async function savedBy(plugin: object): Promise<unknown> {
  const loadData = property(plugin, 'loadData');
  return typeof loadData === 'function' ? (Reflect.apply(loadData, plugin, []) as unknown) : null;
}

/** The app's list of plugins is not in its public types, so it is looked through with care. */
function property(value: unknown, key: string): unknown {
  const object = Object(value) as Record<string, unknown>;
  return key in object ? object[key] : undefined;
}
