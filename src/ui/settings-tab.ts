import {
  PluginSettingTab,
  type App,
  type Plugin,
  type SettingDefinition,
  type SettingDefinitionItem,
} from 'obsidian';
import type { Sensitivity } from '../core/follow-ups/shown';
import type { Settings } from '../core/settings/settings';
import { durationWords } from './practice/stopwatch';

/** Where settings are read and changed. */
export interface SettingsChoice {
  readonly current: Settings;
  change(changes: Partial<Settings>): Promise<void>;
}

const weekdayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const sensitivityNames: Readonly<Record<Sensitivity, string>> = {
  fewer: 'Fewer, surer ones',
  balanced: 'Balanced',
  more: 'More, less sure ones',
};

const shortestAnswer = 10;
const longestAnswer = 3600;

/** Each folder has a row, and a key, of its own: `folder 0`, `folder 1` … */
const folderKey = /^folder (?<index>\d+)$/;

/** The plugin's settings. */
export class SettingsTab extends PluginSettingTab {
  /** The folders as listed: those that are saved, and rows not yet filled in. */
  private folders: string[] = [];

  constructor(
    app: App,
    plugin: Plugin,
    private readonly settings: SettingsChoice,
    /** What there is to see and do about what is remembered. */
    private readonly memoryItems: readonly SettingDefinition[],
  ) {
    super(app, plugin);
    this.icon = 'list-checks';
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const saved = this.settings.current.excludedFolders;
    if (saved.join('\n') !== this.namedFolders().join('\n')) this.folders = [...saved];
    const group = (heading: string, ...items: readonly SettingDefinition[]): SettingDefinitionItem => ({
      type: 'group',
      heading,
      items: [...items],
    });
    return [
      group('Reading', ...reading),
      {
        type: 'list',
        heading: 'Folders to leave out',
        emptyState: 'All folders are read.',
        items: this.folders.map((_, index) => this.folderItem(index)),
        addItem: { name: 'Add folder', action: () => this.addFolder() },
        onDelete: (index) => void this.deleteFolder(index),
      },
      group('Sidebar', howMuch),
      group('Changing notes', ...changing),
      group('Practice', answerLength),
      group('Journal', journalFolder, ...this.memoryItems),
    ];
  }

  override getControlValue(key: string): unknown {
    const { current } = this.settings;
    const folder = indexOfFolder(key);
    if (folder !== null) return this.folders[folder] ?? '';
    if (key === 'myNames') return current.myNames.join(', ');
    if (key === 'dayFirst') return current.dayFirst ? 'day' : 'month';
    if (key === 'weekStart') return String(current.weekStart);
    return current[key as keyof Settings];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const folder = indexOfFolder(key);
    if (folder !== null) await this.setFolder(folder, String(value));
    else await this.settings.change({ [key]: meant(key, value) });
  }

  override hide(): void {
    this.folders = this.namedFolders();
    super.hide();
  }

  private folderItem(index: number): SettingDefinition {
    return {
      name: `Folder ${index + 1}`,
      searchable: false,
      control: {
        type: 'folder',
        key: `folder ${index}`,
        placeholder: 'Folder',
        validate: (path) =>
          path === '' || this.app.vault.getFolderByPath(path.replace(/\/+$/, '')) !== null
            ? undefined
            : 'There is no such folder.',
      },
    };
  }

  private addFolder(): void {
    this.folders.push('');
    this.update();
  }

  private async setFolder(index: number, path: string): Promise<void> {
    this.folders[index] = path.trim().replace(/\/+$/, '');
    await this.settings.change({ excludedFolders: this.namedFolders() });
  }

  private async deleteFolder(index: number): Promise<void> {
    this.folders.splice(index, 1);
    await this.settings.change({ excludedFolders: this.namedFolders() });
    this.update();
  }

  private namedFolders(): string[] {
    return this.folders.filter((folder) => folder !== '');
  }
}

/** A setting of the user, found by its words and by others (`aliases`). */
function row(
  name: string,
  desc: string,
  aliases: string,
  control: NonNullable<SettingDefinition['control']>,
): SettingDefinition {
  return { name, desc, aliases: aliases.split(' '), control };
}

/** The same where one of several things is chosen. */
function choice(
  name: string,
  desc: string,
  aliases: string,
  key: keyof Settings,
  options: Record<string, string>,
): SettingDefinition {
  return row(name, desc, aliases, { type: 'dropdown', key, options });
}

const reading = [
  row(
    'My names',
    'What notes call you, separated by commas. What others own is listed under “Waiting on others”.',
    'owner me',
    { type: 'text', key: 'myNames', placeholder: 'Ana, Ana Silva' },
  ),
  choice('Day or month first', 'How dates such as 8/7 are read.', 'date format', 'dayFirst', {
    month: 'Month first: August 7',
    day: 'Day first: 8 July',
  }),
  choice(
    'First day of the week',
    'Where “this week” begins and ends.',
    'date',
    'weekStart',
    Object.fromEntries(weekdayNames.entries()),
  ),
];

const howMuch = choice(
  'How much to show',
  'How sure it must be that a line is a follow-up. What is less sure stands under “Maybe”.',
  'sensitivity confidence',
  'sensitivity',
  sensitivityNames,
);

const changing = [
  row(
    'Write the day of completion',
    'Completing a line adds the day to its end, as the Tasks plugin does.',
    'done date',
    { type: 'toggle', key: 'writeDoneDate' },
  ),
  choice(
    'Completing a line without a checkbox',
    'What becomes of a plain line or bullet.',
    'strike task',
    'proseCompletion',
    {
      'checked task': 'Make it a checked task',
      'struck through': 'Strike it through',
      'left alone': 'Leave the note alone',
    },
  ),
  choice(
    'Adding a date',
    'How a date is added to a line that has none. A date that is there is changed in its own style.',
    'due format',
    'dateFormat',
    {
      'tasks emoji': 'Tasks: 📅 2026-07-14',
      dataview: 'Dataview: [due:: 2026-07-14]',
      'plain words': 'Plain words: by July 14',
    },
  ),
];

const answerLength = row(
  'Target answer length',
  'In seconds. The timer of a practice question counts up to it.',
  'timer practice',
  {
    type: 'number',
    key: 'answerSeconds',
    min: shortestAnswer,
    max: longestAnswer,
    step: 5,
    validate: (seconds) =>
      seconds >= shortestAnswer && seconds <= longestAnswer
        ? undefined
        : `Between ${durationWords(shortestAnswer)} and ${durationWords(longestAnswer)}.`,
  },
);

const journalFolder = row(
  'Journal folder',
  'Where new journal files are made. Those there are already are read wherever you keep them.',
  'memory history',
  { type: 'folder', key: 'journalFolder', includeRoot: true },
);

function indexOfFolder(key: string): number | null {
  const index = folderKey.exec(key)?.groups?.['index'];
  return index === undefined ? null : Number(index);
}

/** What a control's new value means; settings that are not known are dropped where they are read. */
function meant(key: string, value: unknown): unknown {
  if (key === 'myNames') return String(value).split(',');
  if (key === 'dayFirst') return value === 'day';
  return key === 'weekStart' || key === 'answerSeconds' ? Number(value) : value;
}
