import { matchesIn } from '../../matches-in';
import { ME } from '../me';
import { sign } from '../signs';
import { orders, ordersOrThings } from '../words/work-verbs';
import type { MentionFinder } from './mention';
import { NAMES, SMALL_NAMES, splitNames } from './names';

/** What makes somebody the one who does it, believed of a name that nobody knows too. */
const WILL =
  "to|will|['’]ll|(?:is|are) (?:going )?to|volunteer(?:s|ed) to|agree[sd]? to|offer(?:s|ed) to|promised to";
/** What things do as well: believed of people only. */
const MAY =
  'can|could|would(?: like to)?|should|must|needs?(?: to)?|ha(?:s|ve) to|plans? to|wants? to|(?:still )?waiting|' +
  'volunteer(?:s|ed)|please|pls|(?:is|are) (?:still )?\\p{L}+ing';
const SUBJECT = `(?<owner>${NAMES}|${SMALL_NAMES})`;
/** Where a clause may begin: the line, or after a stop. */
const CLAUSE = '(?:^|\\(|[:.,;–—-]\\s+)';
const ACTS = new RegExp(`${CLAUSE}${SUBJECT},?\\s*(?<how>${WILL}|${MAY})\\s+(?<verb>\\p{L}+)`, 'gu');
const IS_SURE = new RegExp(`^(?:${WILL})$`, 'u');
/** A line without any of these words has nobody who acts. */
const ANY_ACT =
  /['’]ll|\b(?:to|will|is|are|can|could|would|should|must|needs?|has|have|waiting|volunteer\w*|please|pls)\b/;
/** `Raj said he would …`, `Raj takes on …`. */
const SAYS = new RegExp(`${CLAUSE}(?<owner>${NAMES})\\s+(?:said|says|takes? on|took on)\\b`, 'u');
const ANY_SAYING = /\b(?:said|says|takes?|took)\b/;
/** `Raj needs Annie to …`, `ask Annie to …` has Annie do it; only the first says so of somebody else's need. */
const ASKED = new RegExp(
  `\\b(?:needs?|wants?|is waiting for|waiting on)\\s+(?<owner>${NAMES})\\s+to\\s+\\p{Ll}`,
  'u',
);
/** `Annie, Raj, find a time`, `Annie emails Raj`, `Annie updating the page`: people, then what is done. */
const DOES = new RegExp(`^(?<owner>${NAMES}),?\\s+(?<verb>\\p{Ll}+)`, 'u');
const FIRST_PERSON = /^(?:i['’]ll|i will|i need to|i have to|i should|i must|i['’]m going to|let me)\b/i;
const IN_PARENTHESES = /\s*\([^()]*\)/g;

const verbs: ReadonlySet<string> = new Set([...orders, ...ordersOrThings, 'come', 'go', 'see', 'plan']);
/** What people do in their heads, or only tell: "Annie thinks the roof will hold" gives her nothing to do. */
const STATES = new Set(
  (
    'think know like love hate feel hope believe understand remember mean see hear want need look live agree expect suggest ' +
    'propose recommend prefer wonder report mention explain note ask tell show describe enjoy leave join'
  ).split(' '),
);
const isVerb = (word: string): boolean => verbs.has(word);

/** Who is said to act. A name that nobody knows must open the line, or have work to do. */
const acts: MentionFinder = ({ words, plain, people }) => {
  if (!ANY_ACT.test(plain)) return null;
  const texts = plain.includes('(') ? [plain, plain.replace(IN_PARENTHESES, '')] : [plain];
  for (const match of texts.flatMap((text) => matchesIn(ACTS, text))) {
    const { owner = '', how = '', verb = '' } = match.groups ?? {};
    if (people.areKnown(owner)) return { owner, words };
    if (!IS_SURE.test(how) || !/^\p{Lu}/u.test(owner) || !people.areNames(owner)) continue;
    if (isVerb(verb) || (match.index === 0 && how !== 'to')) return { owner, words };
  }
  return null;
};

const says: MentionFinder = ({ words, plain, people }) => {
  if (!ANY_SAYING.test(plain)) return null;
  const owner = SAYS.exec(plain)?.groups?.['owner'];
  return owner !== undefined && people.areKnown(owner) ? { owner, words } : null;
};

const asked: MentionFinder = ({ words, plain, people, signs }) => {
  if ((signs & sign.laterCapital) === 0 || !plain.includes(' to ')) return null;
  const owner = ASKED.exec(plain)?.groups?.['owner'];
  return owner !== undefined && people.areNames(owner) ? { owner, words } : null;
};

/** The base form of "emails", "updating". */
function baseForms(verb: string): string[] {
  if (verb.endsWith('ing')) return [verb.slice(0, -3), `${verb.slice(0, -3)}e`, verb.slice(0, -4)];
  if (verb.endsWith('ies')) return [`${verb.slice(0, -3)}y`];
  return verb.endsWith('s') ? [verb, verb.slice(0, -1), verb.slice(0, -2)] : [verb];
}

const does: MentionFinder = ({ words, plain, people }) => {
  const { owner, verb = '' } = DOES.exec(plain)?.groups ?? {};
  const forms = baseForms(verb);
  if (owner === undefined || !forms.some(isVerb)) return null;
  if (verb.endsWith('s') && forms.some((form) => STATES.has(form))) return null;
  const isPerson = people.areKnown(owner) && !splitNames(owner).every((name) => people.isAmbiguous(name));
  return isPerson ? { owner, words } : null;
};

const firstPerson: MentionFinder = ({ words }) => (FIRST_PERSON.test(words) ? { owner: ME, words } : null);

export const subjects = { acts, says, asked, does, firstPerson };
