import { inBrackets } from './in-brackets';
import { labels } from './labels';
import type { MentionFinder, OwnerMention } from './mention';
import { plainWords, splitNames } from './names';
import { strangers, type People } from './people';
import { subjects } from './subjects';
import { withAt } from './with-at';

/** The ways in which a line names its owner, most telling first. */
const finders: readonly MentionFinder[] = [
  inBrackets.atStart,
  inBrackets.atEnd,
  withAt,
  subjects.firstPerson,
  labels.before,
  subjects.asked,
  subjects.acts,
  subjects.says,
  subjects.does,
  labels.atEnd,
  labels.givenTo,
  labels.beforeWork,
  inBrackets.amongWords,
];

/** A line with none of these names nobody: a name, somebody who acts, brackets that may hold one, a label. */
const MAY_NAME =
  /[@)\]:–—=→]|\s-\s|\b(?:to|will|is|are|can|could|would|should|must|needs?|has|have|wants?|please|pls|by)\b|['’]ll\b/;
const OPENS_WITH_NAME = /^[^\p{L}]*(?:\p{Lu}|i['’ ]|let me)/u;

/** Names in one form: "Jasadee, Sophia". */
export function written(owner: string): string {
  const names = splitNames(owner.replace(/^@/, '')).map((name) => name.replace(/['’]s?$/, ''));
  return names.join(', ');
}

/** The owner that a line's words name, null where they name none. */
export function ownerMention(words: string, people: People = strangers): OwnerMention | null {
  if (!MAY_NAME.test(words) && !OPENS_WITH_NAME.test(words)) return null;
  const said = { words, plain: plainWords(words), people };
  for (const find of finders) {
    const mention = find(said);
    if (mention) return { owner: written(mention.owner), words: mention.words };
  }
  return null;
}
