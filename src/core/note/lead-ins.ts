import type { NoteLine } from './note';

/** Words alone in bold or underlined: a heading by hand. A colon may stand inside or after the marks. */
const BOLD_TITLE = /^(?:\*\*|__|<u>)(?=\S)[^*_<]{1,80}(?:\*\*|__|<\/u>)\s*:?$/;
/** `nex steps;`: the colon's neighbour on the keyboard, believed only after a few words. */
const SLIPPED_COLON = /^[^;.,!?]{1,30};$/;

/** Whether a line announces what stands under it: a title in bold, or words that end in a colon. */
const isTitle = (words: string): boolean => BOLD_TITLE.test(words);
const isOpener = (words: string): boolean => words.endsWith(':') || SLIPPED_COLON.test(words);

/** The lines outside lists that announce the lines under them. */
export class LeadIns {
  private title: NoteLine | null = null;
  private opener: NoteLine | null = null;
  private isAfterBlank = false;

  /** The line that announces the next line, null where there is none. */
  parentOf(words: string, hasMarker: boolean): NoteLine | null {
    if (hasMarker) return this.opener ?? this.title;
    if (this.isAfterBlank && words !== '') this.opener = null;
    if (isTitle(words)) return null;
    return isOpener(words) ? this.title : (this.opener ?? this.title);
  }

  /** Takes note of a line outside lists. */
  passed(line: NoteLine): void {
    this.isAfterBlank = line.content === '';
    if (line.marker !== null || line.content === '') return;
    if (isTitle(line.content)) {
      this.title = line;
      this.opener = null;
    } else if (isOpener(line.content)) {
      this.opener = line;
    }
  }

  clear(): void {
    this.title = this.opener = null;
  }
}
