import type { App } from 'obsidian';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseNote } from '../../src/core/note/parse-note';
import type { Change, Outcome } from '../../src/vault/outcome';
import type { Writer } from '../../src/vault/writer';
import { acted } from '../core/edits/plan-on';
import { isRightLine } from '../core/edits/right-line';
import { afterEdits, scenarios, textOf, type Scenario, type TrackedLine } from '../core/edits/someone-else';
import { followUpAt } from './follow-up-at';
import { appWith, fileAt, openInEditor } from './in-memory';
import { done, writerOver } from './writer-over';

const runs = Number(process.env['SCENARIOS'] ?? 10_000);
const minutes = 60_000;
const PATH = '2025-07-01.md';
const ELSEWHERE = 'Archive/2025-07-01.md';

type Lines = readonly TrackedLine[];

/** A note that somebody else can reach: in its file, or in the editor where it is open. */
class SharedNote {
  path = PATH;
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

  with(lines: Lines): string {
    return textOf(this.mark, lines);
  }

  async write(lines: Lines): Promise<void> {
    if (this.typed) this.typed.setValue(this.with(lines));
    else await this.app.vault.modify(fileAt(this.app, this.path), this.with(lines));
  }

  async read(): Promise<string> {
    return this.typed ? this.typed.getValue() : this.app.vault.read(fileAt(this.app, this.path));
  }

  async rename(): Promise<void> {
    if (!this.app.vault.getFolderByPath('Archive')) await this.app.vault.createFolder('Archive');
    await this.app.vault.rename(fileAt(this.app, PATH), ELSEWHERE);
    this.path = ELSEWHERE;
  }
}

function withText(lines: Lines, index: number, text: string): TrackedLine[] {
  return lines.map((line, at) => (at === index ? { ...line, text } : line));
}

/** The only line in which two texts of the same length in lines differ. */
function changedLine(lines: Lines, text: string): number {
  const now = text.replace('\uFEFF', '').split(/\r?\n/);
  const changed = lines.flatMap((line, index) => (line.text === now[index] ? [] : [index]));
  expect(changed).toHaveLength(1);
  return changed[0]!;
}

function lineChange(outcome: Outcome): Extract<Change, { kind: 'line' }> {
  if (outcome.kind !== 'done' || outcome.change.kind !== 'line') throw new Error(outcome.kind);
  return outcome.change;
}

async function playUndo(
  note: SharedNote,
  writer: Writer,
  scenario: Scenario,
  before: Lines,
  made: Outcome,
): Promise<Outcome['kind']> {
  const change = lineChange(made);
  const now = afterEdits(before, scenario.editsBeforeUndo);
  await note.write(now);
  if (scenario.isRenamedBeforeUndo && !scenario.isOpen) await note.rename();
  const outcome = await writer.undo(change);
  const text = await note.read();
  if (outcome.kind !== 'done') {
    expect(outcome.kind).toBe('refused');
    expect(text).toBe(note.with(now));
    return outcome.kind;
  }
  const index = changedLine(now, text);
  expect(isRightLine(before, now, before[change.line]!, index)).toBe(true);
  expect(text).toBe(note.with(withText(now, index, change.before)));
  return 'done';
}

interface Played {
  readonly action: Outcome['kind'] | 'needless' | 'not for this line';
  readonly undo: Outcome['kind'] | null;
}

/** What the action would make of the line as it was shown. */
function whatWouldBe({ lines, target, action }: Scenario): string {
  return acted(textOf('', lines), target, action);
}

async function play(scenario: Scenario): Promise<Played> {
  const { lines, target, fate, action } = scenario;
  const read = textOf(scenario.isOpen ? '' : scenario.mark, lines);
  const app = appWith({ [PATH]: read });
  const note = new SharedNote(app, scenario);
  const writer = writerOver(app);
  const followUp = followUpAt(read, target, PATH);
  const now = afterEdits(lines, scenario.edits);
  await note.write(now);
  if (fate === 'removed') await app.vault.delete(fileAt(app, PATH));
  if (fate === 'renamed') await note.rename();
  const outcome = await writer.act(followUp, action);
  if (fate === 'removed') {
    expect(outcome.kind).toBe('failed');
    expect(app.vault.getFiles()).toEqual([]);
    return { action: 'failed', undo: null };
  }
  const text = await note.read();
  if (outcome.kind !== 'done') {
    expect(outcome.kind).toBe(fate === 'renamed' ? 'failed' : 'refused');
    expect(text).toBe(note.with(now));
    if (whatWouldBe(scenario).startsWith('refused')) return { action: 'not for this line', undo: null };
    const { id, text: shown } = lines[target]!;
    const place = now.findIndex((line) => line.id === id && line.text === shown);
    const isThere = parseNote(textOf('', now)).lines[place]?.region === 'text';
    return { action: isThere && outcome.kind === 'refused' ? 'needless' : outcome.kind, undo: null };
  }
  const change = lineChange(outcome);
  expect(isRightLine(lines, now, lines[target]!, change.line)).toBe(true);
  const [after] = change.after;
  expect(after).toBe(acted(textOf('', now), change.line, action));
  expect(after).not.toBe(change.before);
  const changed = withText(now, change.line, after!);
  expect(text).toBe(note.with(changed));
  return { action: 'done', undo: await playUndo(note, writer, scenario, changed, outcome) };
}

describe('whatever somebody else does to the note meanwhile', () => {
  it(
    'an action and its undo change the right line byte for byte, or nothing',
    { timeout: 30 * minutes },
    async ({ annotate }) => {
      const counts: Record<string, number> = {};
      const count = (key: string) => (counts[key] = (counts[key] ?? 0) + 1);
      await fc.assert(
        fc.asyncProperty(scenarios, async (scenario) => {
          const { action, undo } = await play(scenario);
          count(undo === null ? action : `${action}, undo ${undo}`);
        }),
        { numRuns: runs },
      );
      void annotate(`of ${runs}: ${JSON.stringify({ ...counts, 'wrong writes': 0 })}`);
      console.warn(`of ${runs} actions: ${JSON.stringify(counts)}, wrong writes: 0`);
      expect(counts['done, undo done']).toBeGreaterThan(0.25 * runs);
      expect(counts['refused']).toBeGreaterThan(0.05 * runs);
      expect(counts['needless']).toBeLessThan(0.15 * runs);
    },
  );

  it(
    'several rows of a note that are completed at once are one write, each right or refused',
    { timeout: 10 * minutes },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          scenarios,
          fc.array(fc.nat(), { minLength: 2, maxLength: 5 }),
          async (scenario, picks) => {
            const { lines, mark } = scenario;
            const read = textOf(mark, lines);
            const app = appWith({ [PATH]: read });
            const note = new SharedNote(app, { ...scenario, isOpen: false });
            const writer = writerOver(app);
            const shown = lines.filter(
              (line) => !acted(textOf('', lines), line.id, done).startsWith('r') && line.text !== '',
            );
            const targets = [...new Set(picks.map((pick) => shown[pick % shown.length]!.id))];
            const now = afterEdits(lines, scenario.edits);
            await note.write(now);
            const process = vi.spyOn(app.vault, 'process');
            const outcomes = await Promise.all(
              targets.map((target) => writer.act(followUpAt(read, target, PATH), done)),
            );
            const made = outcomes.filter((outcome) => outcome.kind === 'done').map(lineChange);
            const changed = made.reduce(
              (all, { line, after }) => withText(all, line, after[0]!),
              now as TrackedLine[],
            );
            expect(await note.read()).toBe(note.with(changed));
            expect(new Set(made.map(({ line }) => line)).size).toBe(made.length);
            outcomes.forEach((outcome, index) => {
              if (outcome.kind === 'done')
                expect(isRightLine(lines, now, lines[targets[index]!]!, lineChange(outcome).line)).toBe(true);
            });
            expect(process).toHaveBeenCalledTimes(1);
          },
        ),
        { numRuns: runs / 10 },
      );
    },
  );

  it(
    'a second action on a row that is older than the first finds the line that the first one left, or is refused',
    { timeout: 10 * minutes },
    async () => {
      let both = 0;
      await fc.assert(
        fc.asyncProperty(scenarios, async (scenario) => {
          const { lines, mark, target, edits, editsBeforeUndo } = scenario;
          const read = textOf(mark, lines);
          const app = appWith({ [PATH]: read });
          const note = new SharedNote(app, { ...scenario, isOpen: false });
          const writer = writerOver(app);
          const row = followUpAt(read, target, PATH);
          const between = afterEdits(lines, edits);
          await note.write(between);
          const first = await writer.act(row, { kind: 'priority', priority: 'high' });
          if (first.kind !== 'done') return;
          const left = withText(between, lineChange(first).line, lineChange(first).after[0]!);
          const now = afterEdits(left, editsBeforeUndo);
          await note.write(now);
          const second = await writer.act(row, done);
          const text = await note.read();
          if (second.kind !== 'done') {
            expect(text).toBe(note.with(now));
            return;
          }
          both++;
          const { line, after } = lineChange(second);
          const isOurs = isRightLine(left, now, left[lineChange(first).line]!, line);
          expect(isOurs || isRightLine(lines, now, lines[target]!, line)).toBe(true);
          expect(text).toBe(note.with(withText(now, line, after[0]!)));
        }),
        { numRuns: runs / 5 },
      );
      expect(both).toBeGreaterThan(runs / 25);
    },
  );
});
