import type { App, SettingDefinition } from 'obsidian';
import { tellEnd } from '../outcome-notice';
import { dismissedList } from './dismissed-list';
import { openList } from './list-modal';
import { remembering } from './remembering';
import { counted, unlinked, unlinkedList, type LinkPorts } from './unlinked-list';

/** What the settings need to show what is remembered. */
export interface MemorySettingsPorts extends LinkPorts {
  /** What could not be read of the journal. */
  readonly unread: () => { readonly badLines: number; readonly unreadable: ReadonlyMap<string, string> };
  /** Writes all of it into the vault and gives the paths. */
  readonly exportAll: () => Promise<readonly string[]>;
}

/** The rows of the settings about what is remembered. They follow it while they are shown. */
export function memorySettings(app: App, ports: MemorySettingsPorts): readonly SettingDefinition[] {
  const { memory } = ports;
  const dismissed = dismissedList(() => memory.current, remembering(memory));
  const exported = async () => `Exported to ${(await ports.exportAll()).join(' and ')}`;
  const row = (name: string, label: string, words: () => string, act: () => void): SettingDefinition => ({
    name,
    render: (setting) => {
      const draw = () => void setting.setDesc(words());
      draw();
      setting.addButton((button) => button.setButtonText(label).onClick(act));
      return memory.subscribe(draw);
    },
  });
  return [
    row(
      'Practice history',
      'Re-link',
      () => historyLine(ports),
      () => openList(app, memory, unlinkedList(app, ports)),
    ),
    row(
      'Dismissed',
      'Show',
      () => `What you took out of view: ${dismissed.entries().length}.`,
      () => openList(app, memory, dismissed),
    ),
    row(
      'Export',
      'Export',
      () => 'Practice as CSV and all that is remembered as JSON, into the journal folder.',
      () => void tellEnd(exported, 'Could not export'),
    ),
  ];
}

/** “214 attempts, 209 linked, 5 unlinked”, and what of the journal could not be read. */
export function historyLine(ports: Omit<MemorySettingsPorts, 'exportAll'>): string {
  const total = ports.memory.current.of('practice attempt').length;
  const lost = unlinked(ports).length;
  const { badLines, unreadable } = ports.unread();
  const links = `${counted(total)}, ${total - lost} linked, ${lost} unlinked.`;
  const state = ports.source.progress === null ? links : `${counted(total)}. Notes are still being read.`;
  const trouble = badLines + unreadable.size;
  return trouble === 0
    ? state
    : `${state} Not readable in the journal: lines ${badLines}, files ${unreadable.size}.`;
}
