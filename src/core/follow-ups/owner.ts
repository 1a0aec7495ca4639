import { isWorkVerb } from './words/work-verbs';
import { ME } from './me';

/** Who has a follow-up, and the words that remain without the mention. */
export interface OwnerMention {
  readonly owner: string;
  readonly words: string;
}

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s\\p{Lu}[\\p{L}\\p{M}'’.-]*)?";
const NAMES = `${NAME}(?:\\s*(?:,|&|\\+|/|and)\\s*${NAME})*`;
/** `… (Annie)`, `… (Jasadee, Sophia)` at the end of a line. */
const IN_PARENTHESES = new RegExp(`^(?<words>.*\\S)\\s*\\((?<owner>${NAMES})\\)[.\\s]*$`, 'u');
/** `@annie` anywhere. */
const AT_NAME = /(?:^|\s)@(?<owner>\p{L}[\p{L}\p{M}\w.-]*)/u;
/** `Annie: send …`; bold marks may stand around the name. */
const BEFORE_COLON = new RegExp(`^[*_]*(?<owner>${NAMES})[*_]*:[*_]*\\s+(?<words>\\S.*)$`, 'u');
/** `Annie to send …`, `Annie will send …`. */
const BEFORE_VERB = new RegExp(`^(?<owner>${NAMES})\\s+(?:to|will)\\s+(?<verb>\\p{L}+)`, 'u');
const FIRST_PERSON = /^(?:i['’]ll|i will|i need to|i have to|i should|i must|let me)\b/i;
/** Words with a capital that stand where a name would. */
const NOT_NAMES = new Set(
  'we they it this that there team all everyone note notes action date time who what when where why how next todo'.split(
    ' ',
  ),
);

const isName = (owner: string): boolean => !NOT_NAMES.has(owner.toLowerCase());

type Finder = (words: string) => OwnerMention | null;

/** The ways in which a line names its owner, most telling first. */
const finders: readonly Finder[] = [
  (words) => {
    const { owner, words: rest } = IN_PARENTHESES.exec(words)?.groups ?? {};
    return owner !== undefined && rest !== undefined && isName(owner) ? { owner, words: rest } : null;
  },
  (words) => {
    const owner = AT_NAME.exec(words)?.groups?.['owner'];
    return owner === undefined || owner.toLowerCase() === 'todo' ? null : { owner, words };
  },
  (words) => {
    const { owner, words: rest = '' } = BEFORE_COLON.exec(words)?.groups ?? {};
    const first = /^\p{L}+/u.exec(rest)?.[0] ?? '';
    return owner !== undefined && isName(owner) && isWorkVerb(first) ? { owner, words: rest } : null;
  },
  (words) => {
    const { owner, verb = '' } = BEFORE_VERB.exec(words)?.groups ?? {};
    return owner !== undefined && isName(owner) && isWorkVerb(verb) ? { owner, words } : null;
  },
  (words) => (FIRST_PERSON.test(words) ? { owner: ME, words } : null),
];

/** The owner that a line's words name, null where they name none. */
export function ownerMention(words: string): OwnerMention | null {
  for (const find of finders) {
    const mention = find(words);
    if (mention) return { ...mention, owner: mention.owner.replace(/\s*(?:&|\+|\/|\band\b)\s*/g, ', ') };
  }
  return null;
}
