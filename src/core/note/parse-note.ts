import { Callouts } from './callouts';
import { frontMatterEnd } from './front-matter';
import { LeadIns } from './lead-ins';
import { linePrefix, type LinePrefix } from './line-prefix';
import { ListStack } from './list-stack';
import type { Note, NoteLine, Region, Section, TableRow } from './note';
import { regionReader } from './regions';
import { TableReader } from './table';

const SETEXT_UNDERLINE = /^(?:={2,}|-{3,})$/;

/** Where a line stands, as far as the lines above tell. */
interface Place {
  readonly region: Region;
  readonly callout: string | null;
  readonly heading: number;
  readonly parent: NoteLine | null;
  readonly section: Section | null;
  readonly table: TableRow | null;
}

class ParsedLine implements NoteLine {
  readonly region: Region;
  readonly quoteDepth: number;
  readonly callout: string | null;
  readonly indent: number;
  readonly marker: string | null;
  readonly box: string | null;
  readonly heading: number;
  readonly content: string;
  readonly contentStart: number;
  readonly parent: NoteLine | null;
  readonly section: Section | null;
  readonly table: TableRow | null;

  constructor(
    readonly index: number,
    readonly raw: string,
    prefix: LinePrefix,
    place: Place,
  ) {
    this.region = place.region;
    this.quoteDepth = prefix.quoteDepth;
    this.callout = place.callout;
    this.indent = prefix.indent;
    this.marker = prefix.marker;
    this.box = prefix.box;
    this.heading = place.heading;
    this.content = raw.slice(prefix.contentStart, prefix.contentEnd);
    this.contentStart = prefix.contentStart;
    this.parent = place.parent;
    this.section = place.section;
    this.table = place.table;
  }
}

/** Reads a note's lines from the top, keeping what is open: blocks, lists, callouts, headings, a table. */
class NoteParser {
  private readonly regions = regionReader();
  private readonly lists = new ListStack();
  private readonly leadIns = new LeadIns();
  private readonly callouts = new Callouts();
  private readonly tables = new TableReader();
  private section: Section | null = null;
  private isAfterBlank = true;

  constructor(private readonly raws: readonly string[]) {}

  parse(): Note {
    const bodyStart = frontMatterEnd(this.raws) + 1;
    const lines = this.raws.map((raw, index) =>
      index < bodyStart ? this.frontMatterLine(raw, index) : this.bodyLine(raw, index),
    );
    const frontMatter = bodyStart > 0 ? this.raws.slice(1, bodyStart - 1).join('\n') : null;
    return { lines, frontMatter };
  }

  private frontMatterLine(raw: string, index: number): NoteLine {
    const place = {
      region: 'front matter',
      callout: null,
      heading: 0,
      parent: null,
      section: null,
      table: null,
    } as const;
    return new ParsedLine(index, raw, linePrefix(raw), place);
  }

  private bodyLine(raw: string, index: number): NoteLine {
    const prefix = linePrefix(raw);
    const isBlank = prefix.contentStart >= prefix.contentEnd && prefix.marker === null;
    const item = isBlank ? null : this.lists.parentOf(prefix);
    const region = this.regions.next(raw, prefix, item !== null);
    const line = new ParsedLine(index, raw, prefix, this.place(raw, index, prefix, region, item));
    this.pass(line, prefix, item, isBlank);
    return line;
  }

  private place(
    raw: string,
    index: number,
    prefix: LinePrefix,
    region: Region,
    item: NoteLine | null,
  ): Place {
    const words = raw.slice(prefix.contentStart, prefix.contentEnd);
    const isText = region === 'text';
    const below = this.raws[index + 1] ?? '';
    const table = isText && prefix.marker === null ? this.tables.next(words, below) : null;
    const heading = isText && !table ? prefix.heading || this.setextLevel(words, below, prefix) : 0;
    return {
      region,
      callout: this.callouts.next(prefix.quoteDepth, words),
      heading,
      parent: heading > 0 ? null : (item ?? this.leadIns.parentOf(words, prefix.marker !== null)),
      section: heading > 0 && prefix.quoteDepth === 0 ? this.sectionAbove(heading) : this.section,
      table,
    };
  }

  /** Takes note of a line for those below it. */
  private pass(line: NoteLine, prefix: LinePrefix, item: NoteLine | null, isBlank: boolean): void {
    this.isAfterBlank = isBlank;
    if (line.region !== 'text') return;
    if (line.table === null) this.tables.leave();
    if (line.heading > 0 && line.quoteDepth === 0) this.enterSection(line);
    else if (item === null) this.leadIns.passed(line);
    if (line.marker !== null) this.lists.push(line, prefix);
  }

  /** A line under a blank one is a heading where the line below underlines it. */
  private setextLevel(words: string, below: string, prefix: LinePrefix): number {
    if (words === '' || !this.isAfterBlank || prefix.marker !== null || prefix.quoteDepth > 0) return 0;
    const underline = below.trimEnd();
    if (!SETEXT_UNDERLINE.test(underline)) return 0;
    return underline.startsWith('=') ? 1 : 2;
  }

  private sectionAbove(level: number): Section | null {
    let section = this.section;
    while (section && section.level >= level) section = section.parent;
    return section;
  }

  private enterSection(line: NoteLine): void {
    this.section = { title: line.content, level: line.heading, line: line.index, parent: line.section };
    if (line.marker === null) this.lists.clear();
    this.leadIns.clear();
  }
}

/** Reads a note's text as lines in their place. Never throws; linear in the text's length. */
export function parseNote(text: string): Note {
  const raws = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  return new NoteParser(raws).parse();
}
