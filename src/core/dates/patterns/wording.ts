import type { Reading } from '../reading';
import { openings, type Opening, type Openings } from '../text/opening';
import type { Reader } from '../text/reader';
import type { Glue, Meaning } from '../words/meaning';
import { pieces, type Pieces } from './pieces';

type Captures = Pieces & { readonly [K in keyof Meaning]-?: NonNullable<Meaning[K]> };

type CapturedBy<Item extends string> = Item extends `{${infer K extends keyof Captures}}`
  ? [Captures[K]]
  : Item extends `{${infer K extends keyof Captures}}?`
    ? [Captures[K] | null]
    : [];

/** What the items in braces of a wording stand for, in order. */
type Captured<Words extends string> = Words extends `${infer Item} ${infer Rest}`
  ? [...CapturedBy<Item>, ...Captured<Rest>]
  : CapturedBy<Words>;

/** One way of writing days. */
export interface Pattern {
  /** What its first word can be, a leading "the" aside; with any other it is not tried. */
  readonly begins: Openings;
  readonly read: (reader: Reader) => Reading | null;
}

interface Item {
  readonly isOptional: boolean;
  readonly isCaptured: boolean;
  readonly begins: readonly Opening[];
  /** Takes what fits and gives its value; null where nothing does. */
  readonly read: (reader: Reader) => unknown;
}

/** Words that are known by more than their place among the small words. */
const kinds: Readonly<Record<string, 'unit' | 'which' | 'part'>> = {
  day: 'unit',
  week: 'unit',
  weekend: 'unit',
  month: 'unit',
  year: 'unit',
  this: 'which',
  next: 'which',
  last: 'which',
  end: 'part',
};

function wordItem(body: string): Pick<Item, 'begins' | 'read'> {
  const words = body.split('|');
  const kind = kinds[body];
  if (kind === undefined)
    return { begins: ['glue'], read: (reader) => reader.word(...(words as Glue[])) || null };
  return {
    begins: [kind],
    read: (reader) => (reader.text(body) ? body : null),
  };
}

function markItem(body: string): Pick<Item, 'begins' | 'read'> {
  const marks = Array.from(body);
  const isTight = marks.length > 1 && marks[0] === '~';
  return {
    begins: [],
    read: (reader) => (isTight ? reader.tightMark(...marks) : reader.mark(...marks)) || null,
  };
}

function captureItem(name: string): Pick<Item, 'begins' | 'read'> {
  const piece = pieces[name as keyof Pieces] as (typeof pieces)[keyof Pieces] | undefined;
  if (piece) return piece;
  const key = name as keyof Meaning;
  return { begins: [key], read: (reader) => reader.take(key) ?? null };
}

function itemOf(written: string): Item {
  const isOptional = written.endsWith('?');
  const body = isOptional ? written.slice(0, -1) : written;
  const isCaptured = body.startsWith('{');
  const base = isCaptured
    ? captureItem(body.slice(1, -1))
    : /^[a-z]/.test(body)
      ? wordItem(body)
      : markItem(body);
  return { ...base, isOptional, isCaptured };
}

function beginningOf(items: readonly Item[]): Openings {
  const needed = items.findIndex(({ isOptional }) => !isOptional);
  return openings(items.slice(0, needed + 1).flatMap(({ begins }) => begins));
}

/**
 * One way of writing days, as its words in order: small words ("of|in"), marks (",-", or "~/-" against both neighbours),
 * and in braces what is handed to `meaning` ("{month}"). What ends with "?" may be missing; a missing capture is null.
 */
export function wording<Words extends string>(
  words: Words,
  meaning: (captured: Captured<Words>, reader: Reader, start: number) => Reading | null,
): Pattern {
  const items = words.split(' ').map(itemOf);
  const read = (reader: Reader) => {
    const start = reader.position;
    const captured: unknown[] = [];
    for (const item of items) {
      const found = reader.attempt(item.read);
      if (found === null && !item.isOptional) return null;
      if (item.isCaptured) captured.push(found);
    }
    return meaning(captured as Captured<Words>, reader, start);
  };
  return { begins: beginningOf(items), read };
}
