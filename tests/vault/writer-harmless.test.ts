import type { App } from 'obsidian';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/vault/outcome';
import type { Writer } from '../../src/vault/writer';
import { isRightLine } from '../core/edits/right-line';
import { afterEdits, scenarios, textOf, type Scenario, type TrackedLine } from '../core/edits/someone-else';
import { followUpAt } from './follow-up-at';
import { appWith, fileAt, openInEditor } from './in-memory';
import { done, writerOver } from './writer-over';

const runs = Number(process.env['SCENARIOS'] ?? 1000);
const PATH = 'note.md';

/** A note that somebody else can reach: in its file, or in the editor where it is open. */
class SharedNote {
  private readonly mark: string;
  private readonly typed: { setValue: (text: string) => void; getValue: () => string } | null;

  constructor(
    readonly app: App,
    { mark, isOpen, lines }: Scenario,
  ) {
    // The app's editor never shows the mark.
    this.mark = isOpen ? '' : mark;
    this.typed = isOpen ? openInEditor(app, PATH, textOf('', lines)).editor : null;
  }

  with(lines: readonly TrackedLine[]): string {
    return textOf(this.mark, lines);
  }

  async write(lines: readonly TrackedLine[]): Promise<void> {
    if (this.typed) this.typed.setValue(this.with(lines));
    else await this.app.vault.modify(fileAt(this.app, PATH), this.with(lines));
  }

  async read(): Promise<string> {
    return this.typed ? this.typed.getValue() : this.app.vault.read(fileAt(this.app, PATH));
  }
}

function withText(lines: readonly TrackedLine[], index: number, text: string): TrackedLine[] {
  return lines.map((line, at) => (at === index ? { ...line, text } : line));
}

/** The only line in which two texts of the same length in lines differ. */
function changedLine(lines: readonly TrackedLine[], text: string): number {
  const now = text.replace('\uFEFF', '').split(/\r?\n/);
  const changed = lines.flatMap((line, index) => (line.text === now[index] ? [] : [index]));
  expect(changed).toHaveLength(1);
  return changed[0]!;
}

async function playUndo(
  note: SharedNote,
  writer: Writer,
  scenario: Scenario,
  before: readonly TrackedLine[],
  made: Outcome,
): Promise<Outcome['kind']> {
  if (made.kind !== 'done' || made.change.kind !== 'line') return made.kind;
  const { change } = made;
  const now = afterEdits(before, scenario.editsBeforeUndo);
  await note.write(now);
  const outcome = await writer.undo(change);
  const text = await note.read();
  if (outcome.kind !== 'done') {
    expect(text).toBe(note.with(now));
    return outcome.kind;
  }
  const index = changedLine(now, text);
  expect(isRightLine(before, now, before[change.line]!, index)).toBe(true);
  expect(text).toBe(note.with(withText(now, index, change.before)));
  return 'done';
}

async function play(scenario: Scenario): Promise<{ completed: Outcome['kind']; undone: Outcome['kind'] }> {
  const { lines, target, isRemoved } = scenario;
  const read = textOf(scenario.isOpen ? '' : scenario.mark, lines);
  const app = appWith({ [PATH]: read });
  const note = new SharedNote(app, scenario);
  const writer = writerOver(app);
  const followUp = followUpAt(read, target, PATH);
  const now = afterEdits(lines, scenario.edits);
  await note.write(now);
  if (isRemoved) await app.vault.delete(fileAt(app, PATH));
  const outcome = await writer.act(followUp, done);
  if (isRemoved) {
    expect(outcome.kind).toBe('failed');
    expect(app.vault.getFiles()).toEqual([]);
    return { completed: 'failed', undone: 'failed' };
  }
  const text = await note.read();
  if (outcome.kind !== 'done') {
    expect(outcome.kind).toBe('refused');
    expect(text).toBe(note.with(now));
    return { completed: 'refused', undone: 'refused' };
  }
  const { change } = outcome;
  if (change.kind !== 'line') throw new Error(change.kind);
  expect(isRightLine(lines, now, lines[target]!, change.line)).toBe(true);
  const [after] = change.after;
  expect(after).toMatch(/\[x\]|DONE/);
  const changed = withText(now, change.line, after!);
  expect(text).toBe(note.with(changed));
  return { completed: 'done', undone: await playUndo(note, writer, scenario, changed, outcome) };
}

describe('whatever somebody else does to the note meanwhile', () => {
  it('a completion and its undo change the right line byte for byte, or nothing', async () => {
    await fc.assert(
      fc.asyncProperty(scenarios, async (scenario) => {
        await play(scenario);
      }),
      { numRuns: runs },
    );
  });

  it('both are done more often than not', async ({ annotate }) => {
    const counts: Record<string, number> = {};
    for (const scenario of fc.sample(scenarios, runs)) {
      const { completed, undone } = await play(scenario);
      const key = completed === 'done' ? `completed, undo ${undone}` : completed;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    void annotate(JSON.stringify(counts));
    expect(counts['completed, undo done']).toBeGreaterThan(0.3 * runs);
    expect(counts['refused']).toBeGreaterThan(0.1 * runs);
  });
});
