import { matchesIn } from '../../matches-in';
import { NAME, NAMES, splitNames } from './names';
import type { MentionFinder, Said } from './mention';

/** `[Odile] Mend …`, `[name=Teo] …`: at the beginning, and not a link. */
const SQUARE = /^\[(?:name=)?(?<owner>[^\][]{2,40})\]\s*[-:]?\s*(?=[^\s(:[])(?<words>.+)$/u;
/** `… (Annie)`, `… [Annie]` at the end. */
const AT_END = /^(?<words>.*\S)\s*[([](?:owner:\s*|by\s+|→\s*)?(?<owner>[^()[\]]{2,60})[)\]][.\s]*$/u;
/** `(Ruth, issue #7)`: what may stand with the names. */
const ADDITION = /\s*(?:,\s*(?:issue\s*)?#\d+|\s#\d+|\s+volunteer(?:s|ed|ing)?|\?)$/i;
const ONLY_NAMES = new RegExp(`^@?${NAMES}$`, 'u');
/** Parentheses among the words. */
const AMONG_WORDS = /\((?<owner>[^()]{2,60})\)/gu;
const ONE_NAME = new RegExp(`^${NAME}$`, 'u');
/** `Ash (Wide)`, `time of flight (TOF)`: a name for the word before it. */
const CAPITALS = /^[\p{Lu}\d]+s?$/u;
const CAPITAL_BEFORE = /\p{Lu}[\p{L}\d]*$/u;

/** Names in the same parentheses vouch for each other. */
function arePeople(names: string, { people }: Said, before: string): boolean {
  const all = splitNames(names).map((name) => people.familiarity(name));
  if (all.includes('known')) return !all.includes('not a name');
  if (!people.areNames(names) || CAPITALS.test(names)) return false;
  return (
    !CAPITAL_BEFORE.test(before) &&
    splitNames(names).every((name) => ONE_NAME.test(name) && !name.includes(' '))
  );
}

const atStart: MentionFinder = (said) => {
  if (!said.words.startsWith('[')) return null;
  const { owner, words } = SQUARE.exec(said.words)?.groups ?? {};
  if (owner === undefined || words === undefined) return null;
  const isGiven = said.words.startsWith('[name=') || said.people.areKnown(owner);
  return isGiven ? { owner, words } : null;
};

/** Told by the last characters: a pattern would look for its end at every one. */
function endsInBracket(words: string): boolean {
  let last = words.length - 1;
  while (last >= 0 && (words[last] === '.' || words[last] === ' ')) last--;
  return words[last] === ')' || words[last] === ']';
}

const atEnd: MentionFinder = (said) => {
  if (!endsInBracket(said.words)) return null;
  const { owner, words } = AT_END.exec(said.words)?.groups ?? {};
  if (owner === undefined || words === undefined) return null;
  const names = owner.replace(ADDITION, '');
  return ONLY_NAMES.test(names) && arePeople(names, said, words) ? { owner: names, words } : null;
};

/** People in parentheses among the words, where no more than one pair holds people. */
const amongWords: MentionFinder = (said) => {
  if (!said.words.includes('(')) return null;
  const owners = matchesIn(AMONG_WORDS, said.plain).flatMap((match) => {
    const names = (match.groups?.['owner'] ?? '').replace(ADDITION, '');
    return ONLY_NAMES.test(names) && said.people.areKnown(names) ? [names] : [];
  });
  const [owner] = owners;
  return owner === undefined ? null : { owner, words: said.words };
};

export const inBrackets = { atStart, atEnd, amongWords };
