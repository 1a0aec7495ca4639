import type { Weekday } from '../day';
import * as english from './english';
import { holidaysByFirstWord } from '../pieces/holidays';
import type { Meaning } from './meaning';

// Shorter names are one slip away from too many other words.
const shortestMisspelt = 6;

/** A name that people misspell, with its meaning. */
export type Name = readonly [word: string, meaning: Meaning];

/** What each known word means. */
export interface Lexicon {
  /** By lower-case spelling. */
  readonly words: ReadonlyMap<string, Meaning>;
  /** The long names of months and weekdays by their first letter. */
  readonly names: ReadonlyMap<string, readonly Name[]>;
}

/** Word tables of a language, in the shape of `english`. */
type Words = typeof english;

class LexiconBuilder {
  readonly words = new Map<string, Meaning>();

  add(spellings: string, meaning: Meaning): void {
    for (const word of spellings.split(' ')) this.words.set(word, { ...this.words.get(word), ...meaning });
  }

  addList(list: readonly string[], meaning: (place: number) => Meaning): void {
    list.forEach((spellings, place) => {
      this.add(spellings, meaning(place));
    });
  }

  addTable<T>(table: Readonly<Record<string, T>>, meaning: (value: T) => Meaning): void {
    for (const [word, value] of Object.entries(table)) this.add(word, meaning(value));
  }

  /** For tables whose key is the meaning and whose value lists the spellings. */
  addMeanings<K extends string>(table: Readonly<Record<K, string>>, meaning: (key: K) => Meaning): void {
    for (const key of Object.keys(table) as K[]) this.add(table[key], meaning(key));
  }
}

function build(words: Words): Lexicon {
  const lexicon = new LexiconBuilder();
  lexicon.addList(words.months, (place) => ({ month: place + 1 }));
  lexicon.addList(words.weekdays, (place) => ({ weekday: place as Weekday }));
  lexicon.addList(words.repeatedWeekdays, (place) => ({ weekday: place as Weekday, repeats: true }));
  lexicon.add(words.everydayWords, { everyday: true });
  lexicon.addList(words.counts.split(' '), (place) => ({ count: place }));
  lexicon.addList(words.tens.split(' '), (place) => ({ tens: 20 + 10 * place }));
  lexicon.addList(words.ordinals.split(' '), (place) => ({ ordinal: place + 1 }));
  lexicon.addTable(words.lateOrdinals, (ordinal) => ({ ordinal }));
  lexicon.add(words.ordinalEndings, { ordinalEnding: true });
  lexicon.addTable(words.looseCounts, (some) => ({ some }));
  lexicon.addTable(words.scales, (scale) => ({ scale }));
  lexicon.addMeanings(words.units, (unit) => ({ unit }));
  lexicon.addMeanings(words.which, (which) => ({ which }));
  lexicon.addMeanings(words.parts, (part) => ({ part }));
  lexicon.addMeanings(words.glue, (glue) => ({ glue }));
  lexicon.addTable(words.daysFromToday, (fromToday) => ({ fromToday }));
  lexicon.addTable(words.endsOf, (endOf) => ({ endOf }));
  lexicon.addTable(words.startsOf, (startOf) => ({ startOf }));
  lexicon.addTable(words.dayParts, (dayPart) => ({ dayPart }));
  lexicon.addTable(words.halfDays, (halfDay) => ({ halfDay }));
  for (const word of holidaysByFirstWord.keys()) lexicon.add(word, { holiday: true });
  return { words: lexicon.words, names: longNames(lexicon.words) };
}

function longNames(words: ReadonlyMap<string, Meaning>): Map<string, Name[]> {
  const names = new Map<string, Name[]>();
  for (const name of words) {
    const [word, meaning] = name;
    const isName = (meaning.month ?? meaning.weekday) !== undefined && !meaning.repeats;
    if (!isName || word.length < shortestMisspelt) continue;
    names.set(word.charAt(0), [...(names.get(word.charAt(0)) ?? []), name]);
  }
  return names;
}

/** The words of English. */
export const englishLexicon: Lexicon = build(english);
