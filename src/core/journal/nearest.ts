import type { Anchor } from '../edits/anchor';
import { textKey, type Identity } from './identity';

/** A line with its text as the journal keeps it. */
interface Line {
  readonly text: string;
  readonly anchor: Anchor;
}

const keys = new WeakMap<object, string>();

/** The key of a line that was found, worked out once. */
export function keyOf(line: Pick<Line, 'text'>): string {
  const known = keys.get(line) ?? textKey(line.text);
  keys.set(line, known);
  return known;
}

/** Of lines with the name's key, the one under the same headings, then the one that comes as far down. */
export function nearest<T extends Line>(
  lines: readonly T[],
  { key, headings, ordinal }: Identity,
): T | undefined {
  const same = lines.filter((line) => keyOf(line) === key);
  const under = same.filter(({ anchor }) => anchor.headings.join('\n') === headings.join('\n'));
  const among = under.length > 0 ? under : same;
  return among.find(({ anchor }) => anchor.ordinal === ordinal) ?? among[0];
}
