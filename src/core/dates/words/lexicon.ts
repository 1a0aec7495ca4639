import { holidaysByFirstWord } from '../pieces/holidays';
import type { Weekday } from '../day';
import * as english from './english';
import type { Meaning } from './meaning';
import { slipsOf } from './spelling';

/** What each known word means, by its lower-case spelling. */
export type Lexicon = ReadonlyMap<string, Meaning>;

/** Word tables of a language, in the shape of `english`. */
type Words = typeof english;

// Shorter names are one slip away from too many other words.
const shortestMisspelt = 6;

class LexiconBuilder {
  readonly words = new Map<string, Meaning>();

  add(spellings: string, meaning: Meaning): void {
    for (const word of spellings.split(' ')) this.words.set(word, { ...this.words.get(word), ...meaning });
  }

  /** Months and weekdays, which people misspell. */
  addNames(list: readonly string[], meaning: (place: number) => Meaning): void {
    list.forEach((spellings, place) => {
      this.add(spellings, meaning(place));
      for (const name of spellings.split(' ').filter((word) => word.length >= shortestMisspelt)) {
        for (const slip of slipsOf(name)) if (!this.words.has(slip)) this.words.set(slip, meaning(place));
      }
    });
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
  lexicon.addNames(words.months, (place) => ({ month: place + 1 }));
  lexicon.addNames(words.weekdays, (place) => ({ weekday: place as Weekday }));
  for (const word of words.notMisspelt.split(' ')) lexicon.words.delete(word);
  lexicon.addList(words.repeatedWeekdays, (place) => ({ repeats: place as Weekday }));
  lexicon.add(words.everydayWords, { everyday: true });
  lexicon.add(words.verbs, { verb: true });
  lexicon.addList(words.counts.split(' '), (place) => ({ count: place }));
  lexicon.addList(words.tens.split(' '), (place) => ({ tens: 20 + 10 * place }));
  lexicon.addList(words.ordinals.split(' '), (place) => ({ ordinal: place + 1 }));
  lexicon.addTable(words.lateOrdinals, (ordinal) => ({ ordinal }));
  lexicon.add(words.ordinalEndings, { ordinalEnding: true });
  lexicon.addTable(words.looseCounts, (some) => ({ some }));
  lexicon.addTable(words.scales, (scale) => ({ scale }));
  lexicon.addMeanings(words.units, (unit) => ({ unit }));
  lexicon.add(words.hours, { hours: true });
  lexicon.addMeanings(words.which, (which) => ({ which }));
  lexicon.addMeanings(words.parts, (part) => ({ part }));
  lexicon.addMeanings(words.glue, (glue) => ({ glue }));
  lexicon.addTable(words.daysFromToday, (fromToday) => ({ fromToday }));
  lexicon.addTable(words.endsOf, (endOf) => ({ endOf }));
  lexicon.addTable(words.startsOf, (startOf) => ({ startOf }));
  lexicon.addTable(words.dayParts, (dayPart) => ({ dayPart }));
  lexicon.addTable(words.halfDays, (halfDay) => ({ halfDay }));
  for (const word of holidaysByFirstWord.keys()) lexicon.add(word, { holiday: true });
  return lexicon.words;
}

/** The words of English. */
export const englishLexicon: Lexicon = build(english);
