/** A stretch of one line that is replaced. Offsets in the line, in UTF-16 units, the end exclusive. */
export interface LineEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The edit that puts something between two characters. */
export function insertion(at: number, insert: string): LineEdit {
  return { from: at, to: at, insert };
}

/** The same edits, so many characters further on. */
export function shifted(edits: readonly LineEdit[], by: number): LineEdit[] {
  return edits.map(({ from, to, insert }) => ({ from: from + by, to: to + by, insert }));
}

/** The line after one edit. */
export function applyEdit(line: string, edit: LineEdit): string {
  return line.slice(0, edit.from) + edit.insert + line.slice(edit.to);
}

/** The edit that takes one back: offsets in the edited line. */
export function inverse(line: string, edit: LineEdit): LineEdit {
  return { from: edit.from, to: edit.from + edit.insert.length, insert: line.slice(edit.from, edit.to) };
}

/** The line after several edits, left to right, none reaching into another; offsets in the line before all of them. */
export function applyEdits(line: string, edits: readonly LineEdit[]): string {
  return edits.reduceRight(applyEdit, line);
}

/** The edits that take several back: offsets in the line after all of them. */
export function inverses(line: string, edits: readonly LineEdit[]): LineEdit[] {
  let shift = 0;
  return edits.map((edit) => {
    const back = inverse(line, edit);
    const moved = { ...back, from: back.from + shift, to: back.to + shift };
    shift += edit.insert.length - (edit.to - edit.from);
    return moved;
  });
}

/** The smallest single edit that makes one text of another. Never splits a character in two. */
export function editBetween(before: string, after: string): LineEdit {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  if (isLowSurrogate(before, from) || isLowSurrogate(after, from)) from = Math.max(0, from - 1);
  let kept = 0;
  while (kept < shorter - from && before[before.length - 1 - kept] === after[after.length - 1 - kept]) kept++;
  if (kept > 0 && isLowSurrogate(before, before.length - kept)) kept--;
  return { from, to: before.length - kept, insert: after.slice(from, after.length - kept) };
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
