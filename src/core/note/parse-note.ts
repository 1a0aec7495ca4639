import { atOnce, each, type Steps } from '../steps';
import { callouts } from './callouts';
import { frontMatterEnd } from './front-matter';
import { leadIns } from './lead-ins';
import { linePrefix, type LinePrefix } from './line-prefix';
import { listStack } from './list-stack';
import type { Note, NoteLine, Section } from './note';
import { regionReader } from './regions';
import { tableReader } from './table';

const SETEXT_UNDERLINE = /^(?:={2,}|-{3,})\s*$/;

/** What the lines above, and not the line itself, say of a line. */
type Place = Pick<NoteLine, 'region' | 'callout' | 'heading' | 'parent' | 'section' | 'table'>;

const inFrontMatter: Place = {
  region: 'front matter',
  callout: null,
  heading: 0,
  parent: null,
  section: null,
  table: null,
};

/** Reads a note's text, in steps, as lines in their place. Never throws; linear in the text's length. */
export function* parsing(text: string): Steps<Note> {
  const raws = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  const bodyStart = frontMatterEnd(raws) + 1;
  const read = bodyReader(raws);
  const lines = yield* each(raws, (raw, index) => {
    const prefix = linePrefix(raw);
    return index < bodyStart ? lineOf(index, raw, prefix, inFrontMatter) : read(raw, index, prefix);
  });
  return { lines, frontMatter: bodyStart > 0 ? raws.slice(1, bodyStart - 1).join('\n') : null };
}

/** Reads a note's text at a stretch. */
export const parseNote = (text: string): Note => atOnce(parsing(text));

/** Reads a note's lines from the top, keeping what is open: blocks, lists, callouts, headings, a table. */
function bodyReader(raws: readonly string[]): (raw: string, index: number, prefix: LinePrefix) => NoteLine {
  const regionOf = regionReader();
  const calloutOf = callouts();
  const lists = listStack();
  const leads = leadIns();
  const tables = tableReader();
  let section: Section | null = null;
  let isAfterBlank = true;
  return (raw, index, prefix) => {
    const { marker, quoteDepth } = prefix;
    const words = raw.slice(prefix.contentStart, prefix.contentEnd);
    const below = raws[index + 1] ?? '';
    const isBlank = words === '' && marker === null;
    const item = isBlank ? null : lists.parentOf(prefix);
    const region = regionOf(raw, prefix, item !== null);
    const isText = region === 'text';
    const table = isText && marker === null ? tables.next(words, below) : null;
    const mayUnderline = isAfterBlank && words !== '' && marker === null && quoteDepth === 0;
    const underlined = mayUnderline ? setextLevel(below) : 0;
    const heading = isText && !table ? prefix.heading || underlined : 0;
    const opensSection = heading > 0 && quoteDepth === 0;
    if (opensSection) while (section && section.level >= heading) section = section.parent;
    const callout = calloutOf(quoteDepth, words);
    const parent = heading > 0 ? null : (item ?? leads.parentOf(words, marker !== null));
    const line = lineOf(index, raw, prefix, { region, callout, heading, parent, section, table });
    isAfterBlank = isBlank;
    if (!isText) return line;
    if (!table) tables.leave();
    if (opensSection) {
      section = { title: words, level: heading, line: index, parent: section };
      if (marker === null) lists.clear();
      leads.clear();
    } else if (item === null) leads.passed(line);
    if (marker !== null) lists.push(line, prefix);
    return line;
  };
}

function lineOf(index: number, raw: string, prefix: LinePrefix, place: Place): NoteLine {
  const { quoteDepth, indent, marker, box, contentStart, contentEnd } = prefix;
  const { region, callout, heading, parent, section, table } = place;
  return {
    index,
    raw,
    region,
    quoteDepth,
    callout,
    indent,
    marker,
    box,
    heading,
    content: raw.slice(contentStart, contentEnd),
    contentStart,
    parent,
    section,
    table,
  };
}

/** The level of heading that a line's underline makes of it: 1, 2, or 0 where it is none. */
function setextLevel(line: string): number {
  if (!SETEXT_UNDERLINE.test(line)) return 0;
  return line.startsWith('=') ? 1 : 2;
}
