import type { NoteLine } from '../note/note';
import { isPlanning } from './fields/planning';

/** Lines of prose this long may have been broken by hand or by an editor that fills paragraphs. */
const SHORTEST_BROKEN = 40;
/** A note that breaks its lines has none, but for links and tables, that is longer. */
const WIDEST_PAGE = 120;
/** How full a line must be for the next word not to have fitted. */
const FULL = 0.8;
const LONGEST_PARAGRAPH = 12;

/** Beginnings of lines that start something of their own: bullets by hand, marks, labels, numbers, links. */
const STARTS_ANEW = new RegExp(
  '^(?:--|->|[-=]>|→|•|\\||>|!\\[|\\*\\*|__|#|@|https?:|\\(?\\d+[.)]\\s|' +
    'TODO|DONE|NOW\\b|LATER\\b|AI:|[A-Z][A-Z ]{2,}:|\\p{L}{1,20}:\\s)',
  'u',
);
const ENDS_SENTENCE = /[.!?:;…]["'”’)\]*_]*$/;
/** A line that ends in a task's field, or in a block id, is whole. */
const ENDS_IN_FIELD = /(?:\}|\d{4}-\d{2}-\d{2}[\])]?|::[^\])]*[\])]|\s\^[\w-]+)\s*$/;
const SMALL_START = /^[\p{Ll}\d("'“‘`[]/u;
const FIRST_WORD = /^\S*/;

/** Whether a line is nothing but words: what may go on the line above it. */
function isPlain(line: NoteLine): boolean {
  return (
    line.region === 'text' &&
    line.marker === null &&
    line.heading === 0 &&
    line.table === null &&
    line.content !== ''
  );
}

/** How wide a note's lines are where they are broken by hand; null where they are not. */
export function pageWidth(lines: readonly NoteLine[]): number | null {
  let widest = 0;
  for (const { region, table, raw } of lines) {
    if (
      region !== 'text' ||
      table !== null ||
      raw.length <= widest ||
      raw.includes('](') ||
      raw.includes('://')
    )
      continue;
    widest = raw.length;
    if (widest > WIDEST_PAGE) return null;
  }
  return widest >= SHORTEST_BROKEN ? widest : null;
}

/** Whether `below` goes on the sentence that the line `above` it breaks off. `width` is the note's page width. */
export function goesOn(above: NoteLine, below: NoteLine, width: number | null): boolean {
  if (!isPlain(below) || above.quoteDepth !== below.quoteDepth) return false;
  if (STARTS_ANEW.test(below.content) || isPlanning(below.content)) return false;
  if (above.raw.length < SHORTEST_BROKEN || ENDS_IN_FIELD.test(above.content)) return false;
  const isSmall = SMALL_START.test(below.content);
  if (width === null)
    return isSmall && below.indent > 0 && below.parent !== null && !ENDS_SENTENCE.test(above.content);
  const needed = above.raw.length + 1 + (FIRST_WORD.exec(below.content)?.[0].length ?? 0);
  return needed > width * FULL && (isSmall || !ENDS_SENTENCE.test(above.content));
}

/**
 * The last line of the text that begins on a line: a list item's or marked task's whole paragraph, else the lines until
 * its sentence ends.
 */
export function joinedEnd(lines: readonly NoteLine[], line: NoteLine, width: number | null): number {
  const isItem = line.marker !== null;
  let end = line.index;
  for (let above = line; end - line.index < LONGEST_PARAGRAPH; end++) {
    const below = lines[end + 1];
    if (!below || below.content === '' || (!isItem && ENDS_SENTENCE.test(above.content))) break;
    if (isItem ? !isInItem(above, below, line, width) : !goesOn(above, below, width)) break;
    above = below;
  }
  return end;
}

/** A full last line of an item may end a sentence in its midst; what is indented under it goes on. */
function isInItem(above: NoteLine, below: NoteLine, item: NoteLine, width: number | null): boolean {
  return goesOn(above, below, width) && (below.parent === item || below.indent === 0);
}
