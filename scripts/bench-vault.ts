import { addDays } from '../src/core/dates/calendar';
import type { Day } from '../src/core/dates/day';
import { chanceFrom, type Chance } from './bench/chance';
import { VaultLines } from './bench/vault-lines';

/** A note of the bench vault. */
export interface BenchNote {
  readonly path: string;
  readonly text: string;
  /** The day of its file. */
  readonly day: Day;
}

/** What a line, or a few, of a note may be. */
type Part =
  | 'blank'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'nested'
  | 'numbered'
  | 'box'
  | 'order'
  | 'code'
  | 'table'
  | 'question'
  | 'quote';

/** A kind of note: how often it is met and how much of each part it has. */
interface Kind {
  readonly share: number;
  readonly name: (day: Day, index: number, title: string) => string;
  readonly headings: readonly string[];
  /** How many lines, at least and at most. */
  readonly length: readonly [number, number];
  readonly parts: Readonly<Partial<Record<Part, number>>>;
}

const KINDS: readonly Kind[] = [
  {
    share: 27,
    name: (day) => `Daily/${day}`,
    headings: ['Notes', 'Today', 'Log', 'To do', 'Thoughts'],
    length: [10, 70],
    parts: { item: 32, nested: 22, order: 5, box: 3, paragraph: 12, blank: 18, heading: 6, quote: 1 },
  },
  {
    share: 22,
    name: (day, index) => `Meetings/${day} meeting ${index}`,
    headings: ['Attendees', 'Agenda', 'Notes', 'Decisions', 'Action items', 'Next steps'],
    length: [25, 110],
    parts: { item: 30, nested: 28, order: 4, box: 1, paragraph: 7, blank: 18, heading: 8, table: 1 },
  },
  {
    share: 22,
    name: (_day, _index, title) => `Reading/${title}`,
    headings: ['Summary', 'Chapter 1', 'Quotes', 'Links', 'Ideas'],
    length: [15, 120],
    parts: { paragraph: 38, blank: 34, item: 14, nested: 5, heading: 6, quote: 2, numbered: 1 },
  },
  {
    share: 16,
    name: (_day, index) => `Howto/setup ${index}`,
    headings: ['Install', 'Usage', 'Configuration', 'Problems'],
    length: [15, 100],
    parts: { paragraph: 18, blank: 24, code: 9, numbered: 10, item: 22, heading: 9, table: 1 },
  },
  {
    share: 7,
    name: (_day, _index, title) => `Projects/${title} log`,
    headings: ['2025-03-14', 'March 18', 'Status', 'Open questions', 'TODO'],
    length: [20, 120],
    parts: { paragraph: 45, blank: 25, item: 15, order: 5, box: 2, heading: 8 },
  },
  {
    share: 6,
    name: (_day, index) => `Preparation/interview ${index}`,
    headings: ['About me', 'Why this team?', 'Tell me about a time you failed', 'Questions for them'],
    length: [30, 120],
    parts: { question: 9, item: 42, nested: 12, paragraph: 12, blank: 22, heading: 3 },
  },
];

/** Writes the notes of a vault one after the other. */
class VaultWriter {
  private readonly chance: Chance = chanceFrom(20260701);
  private readonly lines = new VaultLines(this.chance);
  private readonly kinds = KINDS.flatMap((kind) => Array.from({ length: kind.share }, () => kind));

  note(index: number): BenchNote {
    const { next, pick, happens } = this.chance;
    const day = addDays('2020-01-01', index % 2400);
    const { name, headings, length, parts } = pick(this.kinds);
    const weighted = (Object.entries(parts) as [Part, number][]).flatMap(([part, share]) =>
      Array.from({ length: share }, () => part),
    );
    const count = length[0] + next() ** 2 * (length[1] - length[0]);
    const text = happens(22) ? ['---', `created: ${day}`, 'tags: [notes]', '---'] : [];
    while (text.length < count) text.push(...this.part(pick(weighted), headings));
    return {
      path: `${name(day, index, this.lines.title().replace(/\W+/g, ' '))}.md`,
      text: text.join('\n'),
      day,
    };
  }

  private part(part: Part, headings: readonly string[]): string[] {
    const { lines } = this;
    const { pick, happens, next } = this.chance;
    const some = (most: number, line: () => string): string[] =>
      Array.from({ length: 1 + Math.floor(next() * most) }, line);
    const indent = pick(['\t', '  ', '    ', '\t\t']);
    switch (part) {
      case 'blank':
        return [''];
      case 'heading':
        return [`${pick(['#', '##', '##', '###'])} ${happens(55) ? lines.title() : pick(headings)}`];
      case 'paragraph':
        return [lines.paragraph()];
      case 'item':
        return [`- ${lines.item()}`];
      case 'nested':
        return [`${indent}${pick(['-', '*'])} ${lines.item()}`];
      case 'numbered':
        return [`${1 + Math.floor(next() * 9)}. ${lines.item()}`];
      case 'box':
        return [`- [${pick([' ', ' ', 'x'])}] ${lines.order()}${happens(12) ? ' 📅 2026-05-02' : ''}`];
      case 'order':
        return [`${happens(80) ? '- ' : ''}${lines.order()}`];
      case 'code':
        return ['```', ...some(9, () => lines.code()), '```'];
      case 'table':
        return [
          `| ${lines.title()} | ${lines.title()} |`,
          '| --- | --- |',
          ...some(5, () => `| ${lines.title()} | ${lines.item()} |`),
          '',
        ];
      case 'question':
        return [`### How do you ${lines.title()}?`];
      case 'quote':
        return [`> ${lines.item()}`];
    }
  }
}

/**
 * An invented vault of so many notes, always the same. Its shares are those measured on several hundred notes by
 * strangers: of a hundred lines 22 are blank, 40 list items, 20 prose, 7 headings, 7 code, 1 has a box, 5 name a day,
 * and 7 may be follow-ups. Lengths of lines and frequencies of words are theirs as well, over a vocabulary of
 * thousands, so that no cost is saved by repetition.
 */
export function benchVault(count: number): BenchNote[] {
  const writer = new VaultWriter();
  return Array.from({ length: count }, (_, index) => writer.note(index));
}
