const wordsOf = (words: string): readonly string[] => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The topic to show beside the place of a question; null where there is none or the place says it already. */
export function topicBeside(place: string, topic: string | null): string | null {
  if (topic === null) return null;
  const said = wordsOf(place);
  return wordsOf(topic).every((word) => said.includes(word)) ? null : topic;
}
