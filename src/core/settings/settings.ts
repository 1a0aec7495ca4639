import type { Weekday } from '../dates/day';
import { fieldsOf } from '../fields-of';
import type { DateFormat, ProseCompletion } from '../edits/edit-plan';
import { thresholds, type Sensitivity } from '../follow-ups/shown';

/** What the user has chosen; kept in data.json. */
export interface Settings {
  /** Folders whose notes are never read, without a trailing slash. */
  readonly excludedFolders: readonly string[];
  /** Names that mean the user, beside "me". */
  readonly myNames: readonly string[];
  /** True where 8/7 means 8 July. */
  readonly dayFirst: boolean;
  readonly weekStart: Weekday;
  /** How sure the sidebar is to be before it shows a line. */
  readonly sensitivity: Sensitivity;
  /** Whether completing writes the day ("✅ 2025-07-14"). */
  readonly writeDoneDate: boolean;
  /** What becomes of a line without a checkbox when it is completed. */
  readonly proseCompletion: ProseCompletion;
  /** How a date is written on a line that has no format of its own. */
  readonly dateFormat: DateFormat;
  /** How long a practised answer should take, in seconds. */
  readonly answerSeconds: number;
  /** Where the journal's files are kept, without a trailing slash; empty for the vault's root. */
  readonly journalFolder: string;
}

export const defaultSettings: Settings = {
  excludedFolders: [],
  myNames: [],
  dayFirst: false,
  weekStart: 1,
  sensitivity: 'balanced',
  writeDoneDate: true,
  proseCompletion: 'checked task',
  dateFormat: 'tasks emoji',
  answerSeconds: 120,
  journalFolder: 'Follow Through',
};

type Reader<T> = (value: unknown) => T | undefined;

const flag: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

const words: Reader<readonly string[]> = (value) =>
  Array.isArray(value)
    ? value.flatMap((word) => (typeof word === 'string' && word.trim() ? [word.trim()] : []))
    : undefined;

const weekday: Reader<Weekday> = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 6
    ? (value as Weekday)
    : undefined;

const oneOf =
  <T extends string>(...choices: readonly T[]): Reader<T> =>
  (value) =>
    choices.find((choice) => choice === value);

/** A folder's path as the vault writes it. */
const folder: Reader<string> = (value) =>
  typeof value === 'string' ? value.trim().replace(/^\/+|\/+$/g, '') : undefined;

/** Ten seconds to an hour: outside it a target for a spoken answer is a slip of the keyboard. */
const seconds: Reader<number> = (value) =>
  typeof value === 'number' && value >= 10 && value <= 3600 ? Math.round(value) : undefined;

const readers: { readonly [K in keyof Settings]: Reader<Settings[K]> } = {
  excludedFolders: words,
  myNames: words,
  dayFirst: flag,
  weekStart: weekday,
  sensitivity: oneOf(...(Object.keys(thresholds) as Sensitivity[])),
  writeDoneDate: flag,
  proseCompletion: oneOf('checked task', 'struck through', 'left alone'),
  dateFormat: oneOf('tasks emoji', 'dataview', 'plain words'),
  answerSeconds: seconds,
  journalFolder: folder,
};

/** Settings out of whatever data.json holds: each field that cannot be understood keeps its default. */
export function readSettings(data: unknown): Settings {
  const saved = fieldsOf(data);
  const read = Object.entries<Reader<unknown>>(readers).flatMap(([key, reader]) => {
    const value = reader(saved[key]);
    return value === undefined ? [] : [[key, value]];
  });
  return { ...defaultSettings, ...(Object.fromEntries(read) as Partial<Settings>) };
}
