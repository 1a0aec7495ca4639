import type { Reader } from '../text/reader';
import type { Which } from '../words/meaning';

/** "this", "the next", "this coming", "this past". */
export function readWhich(reader: Reader): Which | null {
  return reader.attempt((r) => {
    r.word('the');
    const which = r.take('which');
    if (which === undefined) return null;
    return which === 'this' ? (r.take('which') ?? which) : which;
  });
}
