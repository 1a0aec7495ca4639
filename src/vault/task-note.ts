import type { App } from 'obsidian';
import type { PropertyPlan } from '../core/edits/property-edit';
import type { Properties } from '../core/follow-ups/task-note';
import { noteAt } from './note-text';
import type { Outcome } from './outcome';

/** Changes a note's front matter as planned at the moment of writing. Rejects where it cannot be written. */
export async function writeProperties(
  app: App,
  path: string,
  plan: (properties: Properties) => PropertyPlan,
): Promise<Outcome> {
  const file = noteAt(app, path);
  const made: { plan?: PropertyPlan } = {};
  await app.fileManager.processFrontMatter(file, (properties: Record<string, unknown>) => {
    made.plan = plan({ ...properties });
    if (made.plan.kind === 'refused') return;
    for (const { key, after } of made.plan.edits) {
      if (after === undefined) Reflect.deleteProperty(properties, key);
      else properties[key] = after;
    }
  });
  if (!made.plan) throw new Error('The note was not read.');
  return made.plan.kind === 'refused'
    ? { ...made.plan, lines: [] }
    : { kind: 'done', change: { kind: 'properties', path, edits: made.plan.edits } };
}
