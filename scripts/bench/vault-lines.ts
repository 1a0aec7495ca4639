import type { Chance } from './chance';
import { NAMES, vocabulary } from './vault-words';

/** Characters of a list item or paragraph, in steps of equal likelihood, from the shortest to the longest. */
const ITEM_LENGTHS = [6, 13, 18, 25, 33, 42, 53, 67, 86, 118, 230];
const PARAGRAPH_LENGTHS = [8, 12, 18, 26, 35, 46, 60, 78, 102, 150, 420];
const TITLE_LENGTHS = [5, 9, 13, 17, 21, 26, 34, 50];
const ORDER_LENGTHS = [6, 10, 15, 20, 28, 40, 70];

const ORDERS = (
  'send call book check write ask order buy draft update review fix finish schedule email talk get look find prepare submit set ' +
  'bump ping read make'
).split(' ');
const PLANS = [
  'need to',
  'I will',
  "I'll",
  'we should',
  'we need to',
  'remember to',
  'have to',
  'want to',
  'let’s',
  'please',
];
const DAYS = [
  'friday',
  'tomorrow',
  'next week',
  'July 14th',
  'march 3',
  '2025-05-14',
  'Tuesday 12 May',
  '9/14',
  'the end of the month',
  'Monday at 2pm',
];
const ASKING = ['How do', 'Why does', 'What is', 'Who', 'When will', 'Do', 'Should', 'Is'];

/** Lines of notes, in the mix of marks, names, numbers, links and days that real notes have. */
export class VaultLines {
  private readonly word: () => string;

  constructor(private readonly chance: Chance) {
    this.word = vocabulary(chance);
  }

  title(): string {
    return this.words(TITLE_LENGTHS);
  }

  item(): string {
    return this.sentence(this.words(ITEM_LENGTHS), 8);
  }

  paragraph(): string {
    return this.sentence(this.words(PARAGRAPH_LENGTHS), 35);
  }

  /** Something to do, said in one of the ways in which people say it. */
  order(): string {
    const { pick, happens } = this.chance;
    const deed = `${pick(ORDERS)} ${this.words(ORDER_LENGTHS)}`;
    const begun = happens(25)
      ? `${pick(PLANS)} ${deed}`
      : happens(20)
        ? `${pick(NAMES)} ${pick(['to', 'will'])} ${deed}`
        : deed;
    const owned = happens(12) ? `${begun} (${pick(NAMES)})` : begun;
    const dated = happens(18) ? `${owned} ${pick(['', 'by', 'on'])} ${pick(DAYS)}`.replace('  ', ' ') : owned;
    return this.capital(dated, 40);
  }

  code(): string {
    const { pick, happens } = this.chance;
    const call = `${this.word()}.${this.word()}(${this.word()})`;
    return `${pick(['', '  ', '    '])}${happens(40) ? `const ${this.word()} = ` : ''}${call}${happens(50) ? ';' : ''}`;
  }

  private words(lengths: readonly number[]): string {
    const at = this.chance.next() * (lengths.length - 1);
    const low = lengths[Math.floor(at)] ?? 0;
    const length = low + ((lengths[Math.floor(at) + 1] ?? low) - low) * (at % 1);
    let text = this.word();
    while (text.length < length) text += this.joint() + this.piece();
    return text;
  }

  /** Now and then a name, a number or a mark stands among the words. */
  private piece(): string {
    const { next, pick } = this.chance;
    const roll = next() * 1000;
    if (roll < 35) return pick(NAMES);
    if (roll < 48) return String(Math.floor(next() * 400));
    if (roll < 54) return `[[${this.word()} ${this.word()}]]`;
    if (roll < 58) return `[${this.word()}](https://example.org/${this.word()})`;
    if (roll < 64) return `**${this.word()}**`;
    if (roll < 68) return `\`${this.word()}\``;
    if (roll < 78) return `(${this.word()} ${this.word()})`;
    if (roll < 86) return pick(DAYS);
    if (roll < 112) return this.capital(this.word(), 100);
    return this.word();
  }

  private joint(): string {
    const roll = this.chance.next() * 100;
    return roll < 90 ? ' ' : roll < 95 ? ', ' : roll < 97 ? '. ' : roll < 98 ? ' - ' : roll < 99 ? ': ' : '/';
  }

  private sentence(words: string, stops: number): string {
    const { pick, happens } = this.chance;
    if (happens(4)) return `${pick(ASKING)} ${words}?`;
    const labelled = happens(6) ? `${this.word()}: ${words}` : words;
    return this.capital(labelled, 50) + (happens(stops) ? '.' : happens(3) ? ':' : '');
  }

  private capital(text: string, perCent: number): string {
    return this.chance.happens(perCent) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  }
}
