import type { Bound } from '../date-phrase';
import type { Reader } from '../text/reader';
import type { Glue } from '../words/meaning';
import { closesClause } from './company';

/** Words before a phrase, longest first. */
const before: readonly (readonly [Bound, ...Glue[]])[] = [
  ['by', 'no', 'later', 'than'],
  ['by', 'not', 'later', 'than'],
  ['from', 'no', 'earlier', 'than'],
  ['from', 'not', 'earlier', 'than'],
  ['by', 'as', 'late', 'as'],
  ['from', 'as', 'early', 'as'],
  ['by', 'on', 'or', 'before'],
  ['from', 'on', 'or', 'after'],
  ['before', 'earlier', 'than'],
  ['before', 'sooner', 'than'],
  ['after', 'later', 'than'],
  ['after', 'greater', 'than'],
  ['before', 'prior', 'to'],
  ['from', 'not', 'before'],
  ['by', 'not', 'after'],
  ['from', 'as', 'of'],
  ['by', 'by'],
  ['by', 'until'],
  ['before', 'before'],
  ['after', 'after'],
  ['from', 'since'],
  ['from', 'from'],
  ['from', 'starting', 'from'],
  ['from', 'starting', 'on'],
  ['from', 'starting'],
  ['around', 'around'],
];

/** Words after a phrase: "2018 or later", "friday at the latest". */
const after: readonly (readonly [Bound, ...Glue[]])[] = [
  ['from', 'or', 'later'],
  ['from', 'and', 'later'],
  ['from', 'or', 'after'],
  ['from', 'and', 'after'],
  ['from', 'and', 'onwards'],
  ['from', 'and', 'greater'],
  ['from', 'onwards'],
  ['by', 'or', 'earlier'],
  ['by', 'or', 'before'],
  ['by', 'or', 'sooner'],
  ['by', 'at', 'the', 'latest'],
  ['by', 'latest'],
  ['from', 'at', 'the', 'earliest'],
  ['from', 'earliest'],
];

type Choice = readonly [Bound, ...Glue[]];

function byFirstWord(choices: readonly Choice[]): Map<Glue | undefined, Choice[]> {
  const found = new Map<Glue | undefined, Choice[]>();
  for (const choice of choices) found.set(choice[1], [...(found.get(choice[1]) ?? []), choice]);
  return found;
}

const beforeByFirst = byFirstWord(before);
const afterByFirst = byFirstWord(after);

function readOneOf(choices: typeof beforeByFirst, reader: Reader): Bound | null {
  const first = reader.peek()?.meaning.glue;
  if (first === undefined) return null;
  for (const [bound, ...words] of choices.get(first) ?? []) if (reader.words(...words)) return bound;
  return null;
}

/** The bound that the words before a phrase set. */
export function readBoundBefore(reader: Reader): Bound | null {
  if (reader.mark('~')) return 'around';
  const bound = readOneOf(beforeByFirst, reader);
  // "by around friday", "since about july"
  if (bound !== null) reader.word('around', 'on');
  return bound;
}

/** The bound that the words after a phrase set, where nothing else of the sentence could follow them. */
export function readBoundAfter(reader: Reader): Bound | null {
  return reader.attempt((r) => {
    r.mark(',');
    const bound = readOneOf(afterByFirst, r);
    return bound !== null && closesClause(r.peek()) ? bound : null;
  });
}
