import { holidaysByFirstWord } from '../pieces/holidays';
import type { Weekday } from '../day';
import * as english from './english';
import type { Glue, Meaning } from './meaning';
import { slipsOf } from './spelling';

/** What each known word means, by its lower-case spelling. */
export type Lexicon = ReadonlyMap<string, Meaning>;

/** Word tables of a language, in the shape of `english`. */
type Words = typeof english;

// Shorter names are one slip away from too many other words.
const shortestMisspelt = 6;

/** The words of a language: each its meanings, of which one word may have several. */
function build(words: Words): Lexicon {
  const lexicon = new Map<string, Meaning>();
  const add = (spellings: string, meaning: Meaning) => {
    for (const word of spellings.split(' ')) lexicon.set(word, { ...lexicon.get(word), ...meaning });
  };
  /** Words in order, whose meaning is their place. */
  const addList = (kind: keyof Meaning, list: readonly string[], first = 0, step = 1) => {
    list.forEach((spellings, place) => add(spellings, { [kind]: first + step * place }));
  };
  /** Meanings, each with its spellings. */
  const addTable = (kind: keyof Meaning, table: Readonly<Record<string, string>>) => {
    for (const [key, spellings] of Object.entries(table))
      add(spellings, { [kind]: /^\d/.test(key) ? Number(key) : key });
  };
  /** Months and weekdays, which people misspell. */
  const addNames = (kind: keyof Meaning, list: readonly string[], first: number) => {
    addList(kind, list, first);
    list.forEach((spellings, place) => {
      for (const name of spellings.split(' ').filter((word) => word.length >= shortestMisspelt))
        for (const slip of slipsOf(name)) if (!lexicon.has(slip)) add(slip, { [kind]: first + place });
    });
  };
  addNames('month', words.months, 1);
  addNames('weekday', words.weekdays, 0);
  for (const word of words.notMisspelt.split(' ')) lexicon.delete(word);
  words.weekdays.forEach((spellings, place) =>
    add(`${spellings.split(' ')[0] ?? ''}s`, { repeats: place as Weekday }),
  );
  add(words.everydayWords, { everyday: true });
  add(words.verbs, { verb: true });
  add(words.hours, { hours: true });
  add(words.ordinalEndings, { ordinalEnding: true });
  addList('count', words.counts.split(' '));
  addList('tens', words.tens.split(' '), 20, 10);
  addList('ordinal', words.ordinals.split(' '), 1);
  addTable('ordinal', words.lateOrdinals);
  addList('fromToday', words.daysFromToday, -1);
  for (const kind of [
    'some',
    'scale',
    'unit',
    'which',
    'part',
    'glue',
    'endOf',
    'startOf',
    'dayPart',
    'halfDay',
  ] as const)
    addTable(kind, words[kind]);
  for (const word of words.glueWords.split(' ')) add(word, { glue: word as Glue });
  for (const word of holidaysByFirstWord.keys()) add(word, { holiday: true });
  return lexicon;
}

/** The words of English. */
export const englishLexicon: Lexicon = build(english);
