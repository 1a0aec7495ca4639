import type { NoteLine } from '../../note/note';
import { plainWords } from '../wording/clean-question';

const LINKS = /!?\[[^\]]*\]\([^)]*\)|\[\[[^\]]*\]\]|<?https?:\/\/\S+/g;
const EMBED = '![';
const TAGS = /<\/?[a-z][^<>]*>/gi;
/** Words before an answer, or before a pointer to one, that answer nothing by themselves. */
const LABELS = 'a\\d*|ans(?:wer)?|reference|source|read|see(?: also)?|link|hint|tips?|todo|tbd|notes?';
const LABEL = new RegExp(`^[*_\\s]*(?:${LABELS})(?![\\p{L}\\p{N}'’])[*_]*\\s*[:.)]*[*_]*\\s*`, 'iu');
const LETTERS = /[\p{L}\p{N}]/u;
const TO_YOU = /\b(?:you(?:r|rself|'re|’re|'ll|’ll)?)\b/i;
const AS_ME = /\b(?:I|I['’]\w+|[Mm]y|[Mm]e|[Mm]yself|i|im|i['’]\w+)\b/;
const MOST_WORDS_OF_ADVICE = 90;

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

/** Whether text only advises how to answer, as guides do: it speaks to "you" and never as "I". */
function isAdvice(lines: readonly NoteLine[], words: string): boolean {
  if (!TO_YOU.test(words) || AS_ME.test(words)) return false;
  return (
    lines.every(({ marker, region }) => marker === null && region !== 'code') &&
    words.split(/\s+/).length <= MOST_WORDS_OF_ADVICE
  );
}

const ABOUT_YOU = /\b(?:you(?:r|rself)?|ur?|me|us)\b/i;

/** Whether the lines beneath a question answer it, rather than point elsewhere or advise how to. */
export function answersByItself(lines: readonly NoteLine[], question: string): boolean {
  const words = lines.map(ownWords).join(' ').trim();
  if (!LETTERS.test(words)) return false;
  return !(
    ABOUT_YOU.test(question) &&
    isAdvice(
      lines.filter(({ raw }) => raw.trim() !== ''),
      words,
    )
  );
}
