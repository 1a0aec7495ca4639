import { addDays } from '../src/core/dates/calendar';
import type { Day } from '../src/core/dates/day';

/** A note of the bench vault. */
export interface BenchNote {
  readonly path: string;
  readonly text: string;
  /** The day of its file. */
  readonly day: Day;
}

/** Picks one of the things given; the same picks again for the same seed. */
type Pick = <T>(from: readonly T[]) => T;

const subjects = [
  'the pump',
  'the north gate',
  'our second van',
  'this ledger',
  'the crew',
  'a spare rotor',
] as const;
const verbs = [
  'held',
  'arrived',
  'needs a look',
  'was moved',
  'is late',
  'looks better than it did',
] as const;
/** Real notes name a day on about one line in ten. */
const ends = [
  'after the storm',
  'by the harbour',
  'for now',
  'as planned',
  'without a word',
  'and nobody asked',
  'in the end',
  'since tomorrow is a holiday',
  'as of 2026-03-14',
] as const;
const orders = ['send', 'call', 'book', 'check', 'write up', 'bump', 'ask ruth about', 'order'] as const;
const whens = [
  '',
  '',
  '',
  '',
  '',
  '',
  ' by friday',
  ' july 14th',
  ' next week',
  ' (Teo)',
  ' 📅 2026-05-02',
] as const;
const questions = [
  'How do you choose what to fix first?',
  'Tell me about a launch',
  'Why this team?',
] as const;
const headings = ['notes', 'next steps', 'decisions', 'action items', 'what we saw', 'Tuesday'] as const;

/** An invented vault of so many notes, always the same: days, meetings, preparation, lists and long articles. */
export function benchVault(count: number): BenchNote[] {
  const pick = pickFrom(20260701);
  return Array.from({ length: count }, (_, index) => {
    const day = addDays('2020-01-01', index % 2400);
    const kind = pick(kinds);
    return { path: `${kind.folder}/${kind.name(day, index)}.md`, text: kind.text(day, pick), day };
  });
}

interface Kind {
  readonly folder: string;
  readonly name: (day: Day, index: number) => string;
  readonly text: (day: Day, pick: Pick) => string;
}

const kinds: readonly Kind[] = [
  { folder: 'Daily', name: (day) => day, text: daily },
  { folder: 'Meetings', name: (day, index) => `${day} meeting ${index}`, text: meeting },
  { folder: 'Preparation', name: (_day, index) => `preparation ${index}`, text: preparation },
  { folder: 'Articles', name: (_day, index) => `article ${index}`, text: article },
  { folder: 'Lists', name: (_day, index) => `list ${index}`, text: list },
];

const sentence = (pick: Pick): string => `${pick(subjects)} ${pick(verbs)} ${pick(ends)}`;
const order = (pick: Pick): string => `${pick(orders)} ${pick(subjects)}${pick(whens)}`;

function lines(count: number, line: (at: number) => string): string[] {
  return Array.from({ length: count }, (_, at) => line(at));
}

function daily(day: Day, pick: Pick): string {
  const bullets = lines(30, (at) => `${'\t'.repeat(at % 3)}- ${at % 5 === 0 ? order(pick) : sentence(pick)}`);
  return ['---', `title: "${day}"`, '---', '', ...bullets, '', ...lines(10, () => sentence(pick))].join('\n');
}

function meeting(day: Day, pick: Pick): string {
  const part = () => [
    `## ${pick(headings)}`,
    '',
    ...lines(9, (at) => `- ${at % 4 === 0 ? order(pick) : sentence(pick)}`),
    '',
  ];
  return [
    '---',
    `date: ${day}`,
    'tags: [meeting]',
    '---',
    '',
    ...part(),
    ...part(),
    ...part(),
    ...part(),
  ].join('\n');
}

function preparation(_day: Day, pick: Pick): string {
  const part = () => [`### ${pick(questions)}`, ...lines(7, () => `* ${sentence(pick)}`), ''];
  return lines(5, () => part().join('\n')).join('\n');
}

function article(_day: Day, pick: Pick): string {
  const paragraph = () => `${lines(6, () => `${sentence(pick)}.`).join(' ')}\n`;
  return ['# An article', '', ...lines(20, paragraph)].join('\n');
}

function list(_day: Day, pick: Pick): string {
  return lines(40, (at) => `- [${at % 3 === 0 ? ' ' : 'x'}] ${order(pick)}`).join('\n');
}

/** Mulberry32: small, fast and the same everywhere. */
function pickFrom(seed: number): Pick {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return (from) => {
    const picked = from[Math.floor(next() * from.length)];
    if (picked === undefined) throw new Error('There is nothing to pick from.');
    return picked;
  };
}
