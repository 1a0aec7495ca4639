/** Words by what they add to a score, in log odds: each weight with its words, a blank between. */
export type WordTable = Readonly<Record<string, string>>;

/** Tells each word of a table with its weight. */
export function eachWord(table: WordTable, tell: (word: string, weight: number) => void): void {
  for (const [weight, words] of Object.entries(table))
    for (const word of words.split(' ')) tell(word, Number(weight));
}
