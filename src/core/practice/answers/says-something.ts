import type { NoteLine } from '../../note/note';
import { plainWords } from '../wording/clean-question';

const LINKS = /\[[^\]]*\]\([^)]*\)|\[\[[^\]]*\]\]|<?https?:\/\/\S+/g;
const TAGS = /<\/?[a-z][^<>]*>/gi;
/** Words before an answer, or before a pointer to one, that answer nothing by themselves. */
const LABEL =
  /^\W*(?:a\d*|ans(?:wer)?|reference|source|read|see(?: also)?|link|hint|tips?|todo|tbd|notes?)(?![\p{L}\p{N}'’])/iu;
const SAYS = /[\p{L}\p{N}]/u;
const ABOUT_YOU = /\b(?:you(?:r|rself)?|ur?|me|us)\b/i;
const TO_YOU = /\byou(?:r|rself)?\b/gi;
const AS_ME = /\b(?:[Ii](?!\.)|[Mm]y|[Mm]e|[Mm]yself)(?!\p{L})/gu;
/** Advice speaks to "you" this many times as often as somebody who answers. */
const MOSTLY_TO_YOU = 3;
const MOST_WORDS_OF_ADVICE = 150;

/** What a line says itself: without links and tags, but with pictures, and without the label "A:". */
function ownWords({ content, region }: NoteLine): string {
  if (region === 'comment') return '';
  const words = content.includes('![') ? content : content.replace(LINKS, ' ');
  return plainWords(words.replace(TAGS, ' ').replace(LABEL, ''));
}

const count = (pattern: RegExp, words: string): number => words.match(pattern)?.length ?? 0;

/** Whether prose only advises how to answer, as guides do: it speaks to "you" and hardly ever as "I". */
function isAdvice(lines: readonly NoteLine[], words: string): boolean {
  if (lines.some(({ marker, region, content }) => content !== '' && (marker !== null || region === 'code')))
    return false;
  const toYou = count(TO_YOU, words);
  return (
    toYou > 0 &&
    toYou >= MOSTLY_TO_YOU * count(AS_ME, words) &&
    words.split(/\s+/).length <= MOST_WORDS_OF_ADVICE
  );
}

/** Whether the lines beneath a question answer it, rather than point elsewhere or advise how to. */
export function answersByItself(lines: readonly NoteLine[], question: string): boolean {
  const words = lines.map(ownWords).join(' ').trim();
  return SAYS.test(words) && !(ABOUT_YOU.test(question) && isAdvice(lines, words));
}
