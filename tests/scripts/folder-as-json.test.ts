import { expect, test } from 'vitest';
import { folderAsJson } from '../../scripts/read/folder-as-json';
import { parseNote } from '../../src/core/note/parse-note';
import { anchorOf } from '../../src/core/edits/anchor-of';
import type { FollowUp } from '../../src/core/follow-ups/follow-up';

const text = '- [ ] oil the gate\n- oil, gate\n- gate';
const note = parseNote(text);

const followUp = (line: number, confidence: number): FollowUp => ({
  line,
  endLine: line,
  text: note.lines[line]?.content ?? '',
  kind: 'action',
  status: 'open',
  marker: null,
  owner: null,
  due: null,
  confidence,
  why: [],
  anchor: anchorOf(note, line, 'Shed.md'),
});

const folder = {
  notes: [
    {
      path: 'Shed.md',
      writtenOn: null,
      followUps: [followUp(0, 0.9), followUp(1, 0.3), followUp(2, 0.1)],
      prompts: [],
    },
  ],
  failed: [],
};

const today = '2026-03-18';

test('what only may be a follow-up is not printed', () => {
  const printed = folderAsJson(folder, { today, all: false });
  expect(printed).toMatchObject({ notes: [{ followUps: [{ text: 'oil the gate', shown: true }] }] });
});

test('what only may be a follow-up is printed as not shown when all is asked for', () => {
  const printed = folderAsJson(folder, { today, all: true });
  expect(printed).toMatchObject({
    notes: [{ followUps: [{ shown: true }, { text: 'oil, gate', shown: false }, { shown: false }] }],
  });
});
