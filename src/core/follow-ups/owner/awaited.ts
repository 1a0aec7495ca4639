import { ME } from '../me';
import type { MentionFinder } from './mention';
import { NAMES, SMALL_NAMES } from './names';

/** `waiting on Ruth for the keys`, `still waiting to hear from Teo`: somebody else has it. */
const WAITING = new RegExp(
  `^(?:[Ss]till )?[Ww]ait(?:ing)? (?:(?:on|for)|to hear (?:back )?from)(?: a reply from| an answer from)? ` +
    `(?<owner>${NAMES}|${SMALL_NAMES}?)(?=\\s|[.,:;]|$)`,
  'u',
);
/** `Ruth owes me the keys`. */
const OWES = new RegExp(`^(?<owner>${NAMES}|${SMALL_NAMES}) owes? (?:me|us)\\b`, 'u');
/** `me: call the bank`, `me - new keys`. */
const MINE = /^(?:me|myself)\s*(?::|[-–—](?=\s))\s*(?<rest>\S.*)$/iu;
const MINE_TO = /^me to\s/i;

const waiting: MentionFinder = ({ words, plain, people }) => {
  const owner = (WAITING.exec(plain) ?? OWES.exec(plain))?.groups?.['owner'];
  return owner !== undefined && people.areKnown(owner) ? { owner, words } : null;
};

const mine: MentionFinder = ({ words }) => {
  const rest = MINE.exec(words)?.groups?.['rest'];
  if (rest !== undefined) return { owner: ME, words: rest };
  return MINE_TO.test(words) ? { owner: ME, words } : null;
};

export const awaited = { waiting, mine };
