import type { Note, NoteLine } from '../../note/note';
import { cleanQuestion, plainWords } from '../wording/clean-question';

/** A note as one looks at it to tell whether it is for practice. */
export interface PracticeNote {
  readonly note: Note;
  /** The file's name without folders and extension, words apart. */
  readonly name: string;
  /** The name of the folder that holds it, words apart; empty at the vault's root. */
  readonly folder: string;
  /** The front matter's title or the first heading of level 1; empty where there is neither. */
  readonly title: string;
  readonly tags: readonly string[];
  readonly frontMatter: string;
  readonly headings: readonly string[];
  /** Lines of text that are not blank. */
  readonly textLines: readonly NoteLine[];
}

const EXTENSION = /\.[a-z]{2,8}$/i;
const WORD_BREAKS = /[_\s.-]+/g;
const CAMEL_CASE = /(\p{Ll})(\p{Lu})/gu;
const FRONT_TITLE = /^title:\s*(?<title>.+)$/im;
const FRONT_TAGS = /^(?:tags?|type|category|keywords):\s*(?<inline>.*(?:\n\s*-\s.*)*)/gim;
const INLINE_TAG = /(?:^|\s)#(?<tag>[\p{L}][\p{L}\p{N}/_-]*)/gu;
const TAG_WORDS = /[\p{L}\p{N}/_-]+/gu;

function tagsOf(frontMatter: string, lines: readonly NoteLine[]): string[] {
  const listed = [...frontMatter.matchAll(FRONT_TAGS)].map((found) => found.groups?.['inline'] ?? '');
  const inFront = listed.flatMap((list) => list.match(TAG_WORDS) ?? []);
  const inText = lines.flatMap(({ content }) =>
    content.includes('#')
      ? [...content.matchAll(INLINE_TAG)].map((found) => found.groups?.['tag'] ?? '')
      : [],
  );
  return [...inFront, ...inText].map((tag) => tag.toLowerCase());
}

/** A name as words: `behavioral_questions` is "behavioral questions". */
const wordsOf = (name: string): string => name.replace(CAMEL_CASE, '$1 $2').replace(WORD_BREAKS, ' ').trim();

/** Looks at a note as a whole, once. */
export function practiceNote(note: Note, path: string): PracticeNote {
  const names = path.split('/');
  const frontMatter = note.frontMatter ?? '';
  const textLines = note.lines.filter(({ region, content }) => region === 'text' && content !== '');
  const headingLines = textLines.filter(({ heading }) => heading > 0);
  const firstTitle = headingLines.find(({ heading }) => heading === 1)?.content ?? '';
  const title = FRONT_TITLE.exec(frontMatter)?.groups?.['title'] ?? firstTitle;
  return {
    note,
    name: wordsOf(names[names.length - 1]?.replace(EXTENSION, '') ?? ''),
    folder: wordsOf(names[names.length - 2] ?? ''),
    title: cleanQuestion(title),
    tags: tagsOf(frontMatter, textLines),
    frontMatter,
    headings: headingLines.map(({ content }) => plainWords(content)),
    textLines,
  };
}
