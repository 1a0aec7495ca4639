import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isShown } from '../../src/core/follow-ups/shown';
import { readNote } from '../../src/core/read-note';
import { defaultSettings } from '../../src/core/settings/settings';

const folder = import.meta.dirname;
const notes = fs.readdirSync(folder).filter((name) => name.endsWith('.md'));
/** The front of a line that its words leave out: marks, a box, a keyword. */
const MARKS = /^(?:[\s>]*(?:[-*+]|\*+|\d+[.)])\s+)?(?:\[.\]\s+)?(?:TODO(?:\([^)]*\):)?\s+)?/;

function shownLines(name: string, text: string): string[] {
  const { followUps } = readNote(text, {
    path: `Notes/${name === 'daily.md' ? '2025-03-14.md' : name}`,
    fileDay: '2025-03-14',
    dailyNoteFormat: null,
    parseYaml: () => ({}),
    settings: defaultSettings,
  });
  const lines = text.split('\n');
  return followUps
    .filter(({ kind, status }) => kind === 'action' && (status === 'open' || status === 'in progress'))
    .filter((followUp) => isShown(followUp))
    .map(({ line }) => (lines[line] ?? '').replace(MARKS, '').trim());
}

describe('a whole note', () => {
  it.each(notes)('shows what it asks for, and nothing else: %s', (name) => {
    const text = fs.readFileSync(path.join(folder, name), 'utf8');
    const found = fs.readFileSync(path.join(folder, name.replace(/\.md$/, '.found.json')), 'utf8');
    expect(shownLines(name, text)).toEqual(JSON.parse(found));
  });
});
