import { matchesIn } from '../../matches-in';
import { anyWord } from '../any-word';
import { sign } from '../signs';
import type { MentionFinder } from './mention';

/** `@annie` anywhere, with what stands before it. */
const AT_NAME = /(?:^|[\s(,&+])@(?<owner>\p{L}[\p{L}\p{M}\w-]*)/gu;
/** `@annie @raj …`, `@annie to …`. */
const AT_START = /^(?:(?:and|&|,|\+|\/)?\s*@\p{L}[\p{L}\p{M}\w-]*[,:]?\s*)+/u;
const GOES_ON = /^\s*(?:to|will|please|pls|can|could|should|is going to|needs? to|has to|:|-|–)(?:\s|$)/i;
/** `ask @raj`: somebody else is to deal with him. */
const OBJECT_BEFORE = new RegExp(
  anyWord(`
    to with from for ask tell ping bump e-?mail call text message dm thank meet invite remind cc via see contact help nudge join
    chase and like than about`) + '\\s*$|\\bw/\\s*$',
  'i',
);
const NO_OWNER = new Set(['todo', 'all', 'everyone', 'here', 'channel', 'team', 'home', 'work', 'me']);

/** `send the plan [[Ruth]]`: a person's note linked behind the words. */
const LINK_AT_END = /\s\[\[(?:[^\]|]*\|)?(?<owner>[^\]|]+)\]\][.\s]*$/u;

interface AtName {
  readonly owner: string;
  readonly start: number;
  readonly end: number;
}

function atNames(words: string): AtName[] {
  return matchesIn(AT_NAME, words).flatMap((match) => {
    const owner = match.groups?.['owner'] ?? '';
    const end = match.index + match[0].length;
    return NO_OWNER.has(owner.toLowerCase()) ? [] : [{ owner, start: end - owner.length - 1, end }];
  });
}

/** A person linked at the end, where the line does not speak to or of them. */
export const linkAtEnd: MentionFinder = ({ words, people, signs }) => {
  if ((signs & sign.bracket) === 0) return null;
  const found = LINK_AT_END.exec(words);
  const owner = found?.groups?.['owner'];
  if (!found || owner === undefined || !people.areKnown(owner)) return null;
  const before = words.slice(0, found.index);
  return OBJECT_BEFORE.test(`${before} `) ? null : { owner, words: before };
};

/** `@annie`: at the beginning, at the end, or where she is said to do it; not where she is only spoken of. */
export const withAt: MentionFinder = ({ words, signs }) => {
  if ((signs & sign.at) === 0) return null;
  const names = atNames(words);
  const opening = AT_START.exec(words)?.[0].length ?? 0;
  const first = names.filter(({ start }) => start < opening);
  if (first.length > 0) return { owner: first.map(({ owner }) => owner).join(', '), words };
  const found = names.filter(({ start, end }) => {
    const isLast =
      words
        .slice(end)
        .replace(/@[\w-]+/g, '')
        .trim()
        .replace(/[.)]+$/, '') === '';
    return (isLast || GOES_ON.test(words.slice(end))) && !OBJECT_BEFORE.test(words.slice(0, start));
  });
  return found.length > 0 ? { owner: found.map(({ owner }) => owner).join(', '), words } : null;
};
