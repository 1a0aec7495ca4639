import type { Bound } from '../date-phrase';
import type { Reader } from '../text/reader';
import type { Glue } from '../words/meaning';
import { closesClause } from './company';

type Wordings = ReadonlyMap<Glue | undefined, readonly (readonly [Bound, ...Glue[]])[]>;

/** Wordings by their first word: the bound, then its wordings, longest first. */
function wordings(table: readonly (readonly [Bound, string])[]): Wordings {
  const found = new Map<Glue | undefined, [Bound, ...Glue[]][]>();
  for (const [bound, all] of table)
    for (const wording of all.split(', ')) {
      const words = wording.split(' ') as Glue[];
      found.set(words[0], [...(found.get(words[0]) ?? []), [bound, ...words]]);
    }
  return found;
}

/** Words before a phrase. */
const before = wordings([
  ['by', 'no later than, not later than, as late as, on or before, not after, by, until'],
  ['from', 'no earlier than, not earlier than, as early as, on or after, not before, as of, since, from'],
  ['before', 'earlier than, sooner than, prior to, before'],
  ['after', 'later than, greater than, after'],
  ['from', 'starting from, starting on, starting'],
  ['around', 'around'],
]);

/** Words after a phrase: "2018 or later", "friday at the latest". */
const after = wordings([
  ['from', 'or later, and later, or after, and after, and onwards, and greater, onwards, at the earliest'],
  ['by', 'or earlier, or before, or sooner, at the latest, latest'],
]);

function readOneOf(choices: Wordings, reader: Reader): Bound | null {
  const first = reader.peek()?.meaning.glue;
  for (const [bound, ...words] of choices.get(first) ?? []) if (reader.words(...words)) return bound;
  return null;
}

/** The bound that the words before a phrase set. */
export function readBoundBefore(reader: Reader): Bound | null {
  if (reader.mark('~')) return 'around';
  const bound = readOneOf(before, reader);
  // "by around friday", "since about july"
  if (bound !== null) reader.word('around', 'on');
  return bound;
}

/** The bound that the words after a phrase set, where nothing else of the sentence could follow them. */
export function readBoundAfter(reader: Reader): Bound | null {
  return reader.attempt((r) => {
    r.mark(',');
    const bound = readOneOf(after, r);
    return bound !== null && closesClause(r.peek()) ? bound : null;
  });
}
