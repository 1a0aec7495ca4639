/** How far the first reading has come; the total is 0 until the notes have been counted. */
export interface Progress {
  readonly read: number;
  readonly total: number;
}

/** “Reading 3,200 of 10,000 notes”. */
export function readingWords({ read, total }: Progress): string {
  if (total === 0) return 'Reading notes';
  return `Reading ${counted(read)} of ${counted(total)} ${total === 1 ? 'note' : 'notes'}`;
}

/** “2 notes could not be read”. */
export function failureWords(count: number): string {
  return `${counted(count)} ${count === 1 ? 'note' : 'notes'} could not be read`;
}

/** A number as people write it: “3,200”. */
export function counted(count: number): string {
  return count.toLocaleString('en');
}
