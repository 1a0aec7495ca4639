import { dayAt } from '../../src/core/dates/calendar';
import type { Day } from '../../src/core/dates/day';

/** What `npm run read` was asked; `today` is null where the clock decides. */
export interface ReadArguments {
  readonly folder: string;
  readonly today: Day | null;
  readonly all: boolean;
}

/** The arguments as asked. Throws a sentence for the user where they cannot be understood. */
export function readArguments(args: readonly string[]): ReadArguments {
  const folders = args.filter((arg) => !arg.startsWith('--'));
  const options = args.filter((arg) => arg.startsWith('--'));
  const unknown = options.find((option) => option !== '--all' && !option.startsWith('--today='));
  if (unknown !== undefined) throw new Error(`There is no option ${unknown}.`);
  const [folder] = folders;
  if (folder === undefined || folders.length > 1) throw new Error('Name one folder of notes.');
  const today = options.find((option) => option.startsWith('--today='))?.slice('--today='.length);
  return { folder, today: today === undefined ? null : day(today), all: options.includes('--all') };
}

function day(text: string): Day {
  const [, year, month, number] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const found = dayAt(Number(year), Number(month), Number(number));
  if (found === null) throw new Error(`“${text}” is not a day like 2025-07-14.`);
  return found;
}
