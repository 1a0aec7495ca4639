import type { NoteLine } from './note';

/** Words alone in bold or underlined: a heading by hand. A colon may stand inside or after the marks. */
const BOLD_TITLE = /^(?:\*\*|__|<u>)(?=\S)[^*_<]{1,80}(?:\*\*|__|<\/u>)\s*:?$/;
/** Words that end in a colon, or in `nex steps;`: the colon's neighbour on the keyboard, believed only after a few words. */
const isOpener = (words: string): boolean =>
  words.endsWith(':') || (words.endsWith(';') && /^[^;.,!?]{1,30};$/.test(words));

/** The lines outside lists that announce the lines under them: titles in bold, and words that end in a colon. */
export interface LeadIns {
  /** The line that announces the next line, null where there is none. */
  parentOf(words: string, hasMarker: boolean): NoteLine | null;
  /** Takes note of a line outside lists. */
  passed(line: NoteLine): void;
  clear(): void;
}

/** Lead-ins before the first line. */
export function leadIns(): LeadIns {
  let title: NoteLine | null = null;
  let opener: NoteLine | null = null;
  let isAfterBlank = false;
  return {
    parentOf(words, hasMarker) {
      if (!hasMarker) {
        if (isAfterBlank && words !== '') opener = null;
        if (BOLD_TITLE.test(words)) return null;
        if (isOpener(words)) return title;
      }
      return opener ?? title;
    },
    passed(line) {
      const { content, marker } = line;
      isAfterBlank = content === '';
      if (marker !== null) return;
      if (BOLD_TITLE.test(content)) {
        title = line;
        opener = null;
      } else if (isOpener(content)) opener = line;
    },
    clear() {
      title = opener = null;
    },
  };
}
