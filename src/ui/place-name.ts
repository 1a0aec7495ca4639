import { noteName } from '../core/note/note-name';

/** Where a line stands, for people: “Standup › Next steps”, or the note alone above its first heading. */
export function placeName(path: string, headings: readonly string[]): string {
  const heading = headings[headings.length - 1];
  const name = noteName(path);
  return heading === undefined || heading === name ? name : `${name} › ${heading}`;
}
