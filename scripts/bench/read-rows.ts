import type { readNote } from '../../src/core/read-note';
import { defaultSettings } from '../../src/core/settings/settings';
import { benchVault, type BenchNote } from '../bench-vault';
import type { FigureRow } from '../figure-rows';
import { asShipped } from './as-shipped';
import { ratio } from './ratio';

/** Taking lines apart costs 1.7 times the search, reading each of their words once 2.4 more: the rest is what is asked of them. */
const mostTimes = 36;
const noteCount = 10_000;
const batchSize = 500;

const boxes = '\\[[ x]\\]';
const marks = 'todo|action|next steps?|follow[ -]ups?|need to|have to|should|must|let’s';
const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d{1,2}(?:st|nd|rd|th)?';
const weekdays = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const days = `\\d{4}-\\d{2}-\\d{2}|${months}|${weekdays}|today|tonight|tomorrow|next (?:week|month)|end of (?:week|month)`;

/** What a search by one regular expression would look for: a box, a word that marks a task, a day. */
const plainSearch = new RegExp(`${boxes}|\\b(?:${marks}|${days})\\b`, 'iu');

/** Reading a large vault against splitting the same notes into lines and testing one regular expression on each. */
export function readRows(): FigureRow[] {
  const notes = benchVault(noteCount);
  const batches = Array.from({ length: noteCount / batchSize }, (_, at) =>
    notes.slice(at * batchSize, (at + 1) * batchSize),
  );
  const reader = asShipped('src/core/read-note.ts') as Reader;
  return [
    {
      name: 'read notes / split lines and test one regular expression',
      figure: ratio(batches, (batch) => readAll(batch, reader), searchAll),
      bound: 'at most',
      limit: mostTimes,
    },
  ];
}

interface Reader {
  readonly readNote: typeof readNote;
}

function readAll(notes: readonly BenchNote[], reader: Reader): number {
  let found = 0;
  for (const { path, text, day } of notes) {
    const { followUps } = reader.readNote(text, {
      path,
      fileDay: day,
      dailyNoteFormat: 'YYYY-MM-DD',
      parseYaml: plainYaml,
      settings: defaultSettings,
    });
    found += followUps.length;
  }
  return found;
}

function searchAll(notes: readonly BenchNote[]): number {
  let found = 0;
  for (const { text } of notes) {
    for (const line of text.split('\n')) if (plainSearch.test(line)) found++;
  }
  return found;
}

/** The app brings the YAML parser; a plain one stands in, so that the row measures our own work. */
function plainYaml(yaml: string): unknown {
  return Object.fromEntries(yaml.split('\n').map((line) => line.split(': ')));
}
