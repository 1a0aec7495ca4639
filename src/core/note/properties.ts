import { fieldsOf } from '../fields-of';
import type { Note } from './note';

/** A note's front matter as an object; empty where there is none, it is broken, or it is not a mapping. */
export function properties(
  note: Note,
  parseYaml: (yaml: string) => unknown,
): Readonly<Record<string, unknown>> {
  if (note.frontMatter === null) return {};
  try {
    return fieldsOf(parseYaml(note.frontMatter));
  } catch {
    // Half-written front matter is normal while somebody types it; the note's body still counts.
    return {};
  }
}
