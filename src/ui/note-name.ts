/** A note's name as the file explorer shows it: no folders, no extension. */
export function noteName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/** Where a line stands, for people: “Standup › Next steps”, or the note alone above its first heading. */
export function placeName(path: string, headings: readonly string[]): string {
  const heading = headings[headings.length - 1];
  const name = noteName(path);
  return heading === undefined || heading === name ? name : `${name} › ${heading}`;
}
