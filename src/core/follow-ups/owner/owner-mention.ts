import { sign, signsOf, type Signs } from '../signs';
import { isWorkVerb } from '../words/work-verbs';
import { awaited } from './awaited';
import { givenNames } from './given-names';
import { inBrackets } from './in-brackets';
import { labels } from './labels';
import type { MentionFinder, OwnerMention } from './mention';
import { plainWords, splitNames } from './names';
import { isEverydayWord } from './not-names';
import { strangers, type People } from './people';
import { subjects } from './subjects';
import { linkAtEnd, withAt } from './with-at';

/** The ways in which a line names its owner, most telling first. */
const finders: readonly MentionFinder[] = [
  inBrackets.atStart,
  inBrackets.atEnd,
  withAt,
  linkAtEnd,
  subjects.firstPerson,
  awaited.mine,
  awaited.waiting,
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

/** Characters by which a line may name somebody whatever words it begins with. */
const MAY_NAME = sign.at | sign.parenthesis | sign.bracket | sign.laterCapital;
const FIRST_WORD = /\p{L}[\p{L}\p{M}]*/u;

/** Words that begin what somebody is said to have: "I’ll …", "let me …", "me: …", "waiting on …". */
const OPENERS = new Set(['i', 'let', 'me', 'myself', 'still', 'wait', 'waiting']);

/** Whether a line's first word may be who has it: a name, a word nobody knows with a capital, "I" and "let me". */
function opensWithPerson(words: string): boolean {
  const first = FIRST_WORD.exec(words)?.[0] ?? '';
  const word = first.toLowerCase();
  if (OPENERS.has(word) || givenNames.has(word)) return true;
  return first !== word && !isEverydayWord(word) && !isWorkVerb(word);
}

/** Names in one form: "Vesmira, Sophia". */
export function written(owner: string): string {
  const names = splitNames(owner.replace(/^@/, '')).map((name) => name.replace(/['’]s?$/, ''));
  return names.join(', ');
}

/** The owner that a line's words name, null where they name none. */
export function ownerMention(
  words: string,
  people: People = strangers,
  signs: Signs = signsOf(words),
): OwnerMention | null {
  if ((signs & MAY_NAME) === 0 && !opensWithPerson(words)) return null;
  const said = { words, plain: plainWords(words), people, signs };
  for (const find of finders) {
    const mention = find(said);
    if (mention) return { owner: written(mention.owner), words: mention.words };
  }
  return null;
}
