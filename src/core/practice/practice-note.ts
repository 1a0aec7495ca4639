import type { Note, NoteLine } from '../note/note';
import { cleanQuestion, plainWords } from './wording/clean-question';

/** A note as one looks at it to tell whether it is for practice. */
export interface PracticeNote {
  readonly note: Note;
  /** The file's name without folders and extension, words apart. */
  readonly name: string;
  /** The name of the folder that holds it, words apart; empty at the vault's root. */
  readonly folder: string;
  /** The front matter's title or the first heading of level 1; empty where there is neither. */
  readonly title: string;
  /** The front matter's tags and its like, and the tags in the text, with spaces between. */
  readonly tags: string;
  readonly frontMatter: string;
  readonly headings: readonly string[];
  /** Lines of text that are not blank. */
  readonly textLines: readonly NoteLine[];
}

const EXTENSION = /\.[a-z]{2,8}$/i;
const WORD_BREAKS = /[_\s.-]+/g;
const CAMEL_CASE = /(\p{Ll})(\p{Lu})/gu;
const FRONT_TITLE = /^title:\s*(?<title>.+)$/im;
const FRONT_TAGS = /^(?:tags?|type|category|keywords):.*(?:\n\s*-\s.*)*/gim;
const TAG = /(?:^|\s)#\p{L}[\p{L}\p{N}/_-]*/gu;

/** A name as words: `behavioral_questions` is "behavioral questions". */
const wordsOf = (name = ''): string => name.replace(CAMEL_CASE, '$1 $2').replace(WORD_BREAKS, ' ').trim();

/** Looks at a note as a whole, once. */
export function practiceNote(note: Note, path: string): PracticeNote {
  const [name, folder] = path.split('/').reverse();
  const frontMatter = note.frontMatter ?? '';
  const textLines = note.lines.filter(({ region, content }) => region === 'text' && content !== '');
  const headings = textLines.filter(({ heading }) => heading > 0);
  const tagged = textLines.flatMap(({ content }) =>
    content.includes('#') ? (content.match(TAG) ?? []) : [],
  );
  return {
    note,
    name: wordsOf(name?.replace(EXTENSION, '')),
    folder: wordsOf(folder),
    title: cleanQuestion(
      FRONT_TITLE.exec(frontMatter)?.groups?.['title'] ??
        headings.find(({ heading }) => heading === 1)?.content ??
        '',
    ),
    tags: [...(frontMatter.match(FRONT_TAGS) ?? []), ...tagged].join(' '),
    frontMatter,
    headings: headings.map(({ content }) => plainWords(content)),
    textLines,
  };
}
