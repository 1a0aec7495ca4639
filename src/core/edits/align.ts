import type { NoteShape } from './note-shape';

/** Comparing more lines than this with each other would be felt. */
const mostComparisons = 4_000_000;
/** By how many kept lines a place must beat any other: one retyped line beside a copy must not decide. */
const margin = 2;

type Lines = readonly number[];

/** Hashes of lines with words, and their numbers in the note. */
interface Worded {
  readonly hashes: Lines;
  readonly numbers: readonly number[];
}

/**
 * Where a line (0-based) of a note stands in a later version of it, if every shortest way to turn the one into the other
 * keeps the line, and any other place for it would clearly cost more; else null. Blank lines do not count.
 */
export function aligned(before: NoteShape, line: number, now: NoteShape): number | null {
  const old = worded(before);
  const fresh = worded(now);
  const at = old.numbers.indexOf(line);
  if (at < 0) return null;
  if (old.hashes.length * fresh.hashes.length > mostComparisons) return null;
  const place = theOnlyPlace(old.hashes, at, fresh.hashes);
  return place === null ? null : (fresh.numbers[place] ?? null);
}

function worded({ lines }: NoteShape): Worded {
  const numbers = [...lines.keys()].filter((index) => lines[index] !== 0);
  return { hashes: numbers.map((index) => lines[index] ?? 0), numbers };
}

function theOnlyPlace(left: Lines, at: number, right: Lines): number | null {
  const above = keptUpTo(left.slice(0, at), right);
  const below = keptUpTo(left.slice(at + 1).reverse(), [...right].reverse());
  const kept = right.map((hash, place) =>
    hash === left[at] ? (above[place] ?? 0) + 1 + (below[right.length - place - 1] ?? 0) : -1,
  );
  const most = greatest(kept);
  const place = kept.indexOf(most);
  const without = above.map((count, gap) => count + (below[right.length - gap] ?? 0));
  const rivals = kept.filter((_, other) => other !== place);
  return most > greatest(without) && rivals.every((rival) => rival + margin <= most) ? place : null;
}

function greatest(counts: Lines): number {
  return counts.reduce((most, count) => (count > most ? count : most), 0);
}

/** For each length of the beginning of `right`: how many lines of `left` it can keep, in their order. */
function keptUpTo(left: Lines, right: Lines): number[] {
  const kept = new Array<number>(right.length + 1).fill(0);
  for (const hash of left) {
    let diagonal = 0;
    right.forEach((other, place) => {
      const above = kept[place + 1] ?? 0;
      kept[place + 1] = other === hash ? diagonal + 1 : Math.max(above, kept[place] ?? 0);
      diagonal = above;
    });
  }
  return kept;
}
