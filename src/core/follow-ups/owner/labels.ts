import { sign } from '../signs';
import { isWorkVerb } from '../words/work-verbs';
import type { MentionFinder, OwnerMention, Said } from './mention';
import { NAMES, SMALL_NAMES, splitNames } from './names';

/** `Annie: send …`, `Annie - send …`, `Annie = …`, `Annie → …`. */
const LABEL = new RegExp(
  `^(?<owner>${NAMES}|${SMALL_NAMES})(?:\\s*\\([^)]{1,30}\\))?(?:\\s+at\\s+\\p{Lu}+)?(?<mark>\\s*:|\\s+(?:[-–—=]|->|→))\\s+(?=\\S)`,
  'u',
);
/** `… - Annie`, `…: Albert` at the end. */
const AT_END = new RegExp(`(?:\\s+[-–—]\\s*|:\\s+|\\s+→\\s*|,\\s+)(?<owner>${NAMES})[.\\s]*$`, 'u');
/** `… by Lily and Mary`, `assigned to Bob`, `owner: Bob`. */
const GIVEN_TO = new RegExp(
  `\\b(?:by|assigned to|assignee:?|owner:?|owned by|responsible:?|led by)\\s+@?(?<owner>${NAMES})`,
  'u',
);
/** A name of one word, and no acronym. */
const ONE_WORD = /^\p{Lu}\p{Ll}[\p{L}\p{M}'’-]+$/u;
const LAST_NAME = /[-–—:→,]\s*[*_]*\p{Lu}[^-–—:→]*$/u;
const GIVES = /\bby\b|\b(?:assign|own|responsible)/i;
const FIRST_WORD = /^["“'(]*(?<word>\p{L}+)/u;
const MAY_LABEL = sign.colon | sign.dash | sign.symbol;
/** How far into the words a label may reach. */
const LABEL_REACH = 60;

/** What of the words as written stands after a label that ends in `mark`. */
function after(words: string, mark: string): string {
  const at = words.indexOf(mark);
  return words
    .slice(at + mark.length)
    .replace(/^(?:\*\*|__|[*_])/, '')
    .trim();
}

/** A label at the beginning, and the words behind it. */
function labelOf({ words, plain, signs }: Said): (OwnerMention & { mark: string }) | null {
  if ((signs & MAY_LABEL) === 0) return null;
  const { owner, mark = '' } = LABEL.exec(plain)?.groups ?? {};
  return owner === undefined ? null : { owner, mark, words: after(words, mark.trim()) };
}

/** A person before a colon or dash. */
const before: MentionFinder = (said) => {
  const label = labelOf(said);
  return label && said.people.areKnown(label.owner) ? label : null;
};

/** A word nobody knows before a colon, with work behind it: `Vesmira: send …`. */
const beforeWork: MentionFinder = (said) => {
  const label = labelOf(said);
  if (label?.mark !== ':' || !ONE_WORD.test(label.owner)) return null;
  const verb = FIRST_WORD.exec(label.words)?.groups?.['word']?.toLowerCase() ?? '';
  return isWorkVerb(verb) && said.people.areNames(label.owner) ? label : null;
};

const atEnd: MentionFinder = ({ words, plain, people, signs }) => {
  if ((signs & sign.laterCapital) === 0) return null;
  if (!LAST_NAME.test(plain.slice(-LABEL_REACH))) return null;
  const owner = AT_END.exec(plain)?.groups?.['owner'];
  if (owner === undefined || !(people.areKnown(owner) || people.endsLikeNames(owner))) return null;
  const at = words.lastIndexOf(splitNames(owner)[0] ?? owner);
  return { owner, words: words.slice(0, at).replace(/[-–—:→,\s*_[]+$/, '') };
};

const givenTo: MentionFinder = ({ words, plain, people, signs }) => {
  if ((signs & sign.laterCapital) === 0) return null;
  if (!GIVES.test(plain)) return null;
  const owner = GIVEN_TO.exec(plain)?.groups?.['owner'];
  return owner !== undefined && people.areKnown(owner) ? { owner, words } : null;
};

export const labels = { before, beforeWork, atEnd, givenTo };
