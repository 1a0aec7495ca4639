import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import type { PluginManifest } from 'obsidian';

import type { HostApp } from '../app';
import type { Plugin } from './plugin';

/** What a built plugin may `require`. */
export type ProvidedModules = Readonly<Record<string, unknown>>;

type PluginClass = new (app: HostApp, manifest: PluginManifest) => Plugin;

/** The modules of CodeMirror that the app hands to plugins. */
export const CODEMIRROR: ProvidedModules = {
  '@codemirror/commands': commands,
  '@codemirror/language': language,
  '@codemirror/state': state,
  '@codemirror/view': view,
};

/** Evaluates the built plugin as the app does and loads it, with its styles. */
export async function loadPlugin(app: HostApp, modules: ProvidedModules): Promise<Plugin> {
  const manifest = JSON.parse(await textOf('manifest.json')) as PluginManifest;
  document.head.createEl('style', { text: await textOf('styles.css') });
  const PluginType = evaluated(await textOf('main.js'), modules);
  const plugin = new PluginType(app, manifest);
  app.plugins.plugins[manifest.id] = plugin;
  app.plugins.manifests[manifest.id] = manifest;
  app.plugins.enabledPlugins.add(manifest.id);
  await loaded(plugin);
  return plugin;
}

// The app waits for an asynchronous onload; the mock's load does not.
async function loaded(plugin: Plugin): Promise<void> {
  const onload: () => unknown = plugin.onload.bind(plugin);
  let loading: unknown;
  plugin.onload = () => {
    loading = onload();
  };
  plugin.load();
  await loading;
}

async function textOf(name: string): Promise<string> {
  const response = await fetch(`/plugin/${name}`);
  if (!response.ok) {
    throw new Error(`The plugin's ${name} is missing: build the plugin first.`);
  }
  return response.text();
}

function evaluated(code: string, modules: ProvidedModules): PluginClass {
  const module: { exports: { default?: PluginClass } } = { exports: {} };
  const require = (id: string): unknown => {
    if (!(id in modules)) {
      throw new Error(`Cannot find module '${id}'`);
    }
    return modules[id];
  };
  const run = new Function('require', 'module', 'exports', code) as (...args: unknown[]) => void;
  run(require, module, module.exports);
  const PluginType = module.exports.default;
  if (PluginType === undefined) {
    throw new Error('The plugin exports no class');
  }
  return PluginType;
}
