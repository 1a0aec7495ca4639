import type { NoteLine } from '../../note/note';
import { plainWords } from '../wording/clean-question';

const LINKS = /!?\[[^\]]*\]\([^)]*\)|\[\[[^\]]*\]\]|<?https?:\/\/\S+/g;
const EMBED = '![';
const TAGS = /<\/?[a-z][^<>]*>/gi;
/** Words before an answer, or before a pointer to one, that answer nothing by themselves. */
const LABELS = 'a\\d*|ans(?:wer)?|reference|source|read|see(?: also)?|link|hint|tips?|todo|tbd|notes?';
const LABEL = new RegExp(`^[*_\\s]*(?:${LABELS})(?![\\p{L}\\p{N}'’])[*_]*\\s*[:.)]*[*_]*\\s*`, 'iu');
const LETTERS = /[\p{L}\p{N}]/u;
const TO_YOU = /\b(?:you(?:r|rself|['’](?:re|ll|ve|d))?)\b/gi;
const AS_ME = /\b(?:I(?!\.)|I['’]\w+|[Mm]y|[Mm]e|[Mm]yself|im|i['’]\w+|i(?!\.))(?![\p{L}])/gu;
/** Advice speaks to "you" this many times as often as somebody who answers. */
const MOSTLY_TO_YOU = 3;
const MOST_WORDS_OF_ADVICE = 150;

/** What a line says itself: without links, tags and the label "A:". */
function ownWords({ raw, region }: NoteLine): string {
  if (region === 'comment') return '';
  const words = raw.replace(/^[\s>*+-]+/, '').replace(/^\d+[.)]\s*/, '');
  return plainWords(
    words
      .replace(raw.includes(EMBED) ? TAGS : LINKS, ' ')
      .replace(TAGS, ' ')
      .replace(LABEL, ''),
  );
}

const count = (pattern: RegExp, words: string): number => words.match(pattern)?.length ?? 0;

/** Whether prose only advises how to answer, as guides do: it speaks to "you" and hardly ever as "I". */
function isAdvice(lines: readonly NoteLine[], words: string): boolean {
  if (lines.some(({ marker, region }) => marker !== null || region === 'code')) return false;
  if (words.split(/\s+/).length > MOST_WORDS_OF_ADVICE) return false;
  const toYou = count(TO_YOU, words);
  return toYou > 0 && toYou >= MOSTLY_TO_YOU * count(AS_ME, words);
}

const ABOUT_YOU = /\b(?:you(?:r|rself)?|ur?|me|us)\b/i;

/** Whether the lines beneath a question answer it, rather than point elsewhere or advise how to. */
export function answersByItself(lines: readonly NoteLine[], question: string): boolean {
  const words = lines.map(ownWords).join(' ').trim();
  if (!LETTERS.test(words)) return false;
  return !(
    ABOUT_YOU.test(question) &&
    isAdvice(
      lines.filter(({ content }) => content !== ''),
      words,
    )
  );
}
