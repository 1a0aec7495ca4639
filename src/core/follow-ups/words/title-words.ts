import type { Section } from '../../note/note';
import { eachWord, type WordTable } from './word-table';
import { headingWeights, nameWeights } from './word-weights';

/** The words of titles, lower case, each once; not the smallest, nor single letters. */
export const wordsOfTitles = (titles: string): Set<string> =>
  new Set(titles.toLowerCase().match(/[a-z]{3,}/g));

/** The headings above a line, from the nearest outwards, in one text. */
export function headingsAbove(section: Section | null): string {
  let titles = '';
  for (let at = section; at; at = at.parent) titles += `${at.title}\n`;
  return titles;
}

function weigher(table: WordTable): (titles: string) => number {
  const weights = new Map<string, number>();
  eachWord(table, (word, weight) => weights.set(word, weight));
  return (titles) => {
    let sum = 0;
    for (const word of wordsOfTitles(titles)) sum += weights.get(word) ?? 0;
    return sum;
  };
}

/** What the words of a note's name add to the score of each of its lines, in log odds. */
export const nameWeight = weigher(nameWeights);

/** What the words of headings add to the score of each line below them, in log odds. */
export const headingWeight = weigher(headingWeights);
