import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderOf, runScript } from './run-script';

/** Starting npm takes a while on a busy machine. */
const patience = 60_000;

interface Printed {
  readonly notes: readonly {
    readonly path: string;
    readonly writtenOn: string | null;
    readonly writtenOnFrom: string | null;
    readonly followUps: readonly Readonly<Record<string, unknown>>[];
    readonly prompts: readonly Readonly<Record<string, unknown>>[];
  }[];
  readonly failed: readonly { readonly path: string; readonly reason: string }[];
}

const bigNote = `- [ ] count the big note\n${'nothing to see on this line\n'.repeat(180_000)}`;

const vault = folderOf({
  '.obsidian/daily-notes.json': '{ "format": "DD.MM.YYYY" }',
  '.obsidian/notes.md': '- [ ] inside the settings folder',
  '.git/notes.md': '- [ ] inside the repository',
  '.trash/gone.md': '- [ ] inside the bin',
  'readme.txt': '- [ ] not a note',
  'empty.md': '',
  'big.md': bigNote,
  'deep/er/CRLF.md': 'one\r\n- [ ] call the printer\r\n',
  'bom.md':
    '\uFEFF---\ndate: 2026-03-02\n---\n- [ ] mend the gate 📅 2026-03-05\n- [x] paint it ✅ 2026-03-02\n',
  'broken.md': '---\ndate: [\n---\n- [ ] close the bracket\n',
  'binary.md': Uint8Array.from([0x89, 0x50, 0x00, 0x1a]),
  'latin.md': Uint8Array.from([0x63, 0x61, 0x66, 0xe9]),
  'daily/04.03.2026.md': '- [ ] water the plants tomorrow\n',
  'interview prep.md': '### Tell me about yourself\n* harbour kid\n\n### Why do you want to leave?\n',
});

let run: ReturnType<typeof runScript>;
let printed: Printed;

beforeAll(() => {
  fs.symlinkSync('..', path.join(vault, 'deep', 'loop'));
  fs.symlinkSync('nowhere', path.join(vault, 'dead.md'));
  run = runScript('read', [vault, '--today=2026-03-03']);
  printed = JSON.parse(run.stdout) as Printed;
}, patience);

afterAll(() => {
  fs.rmSync(vault, { recursive: true });
});

function note(name: string, from = printed): Printed['notes'][number] {
  const found = from.notes.find((each) => each.path === name);
  if (!found) throw new Error(`${name} was not read`);
  return found;
}

describe('npm run read on a folder', () => {
  test('prints nothing but its answer', () => {
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('reads every note by its path, and nothing under a leading dot', () => {
    expect(printed.notes.map((each) => each.path)).toEqual([
      'big.md',
      'bom.md',
      'broken.md',
      'daily/04.03.2026.md',
      'deep/er/CRLF.md',
      'empty.md',
      'interview prep.md',
    ]);
  });

  test('says which notes could not be read', () => {
    expect(printed.failed.map((failure) => failure.path)).toEqual(['dead.md', 'binary.md', 'latin.md']);
    expect(printed.failed.every((failure) => failure.reason !== '')).toBe(true);
  });

  test('counts lines from 1, front matter included', () => {
    expect(note('bom.md').followUps).toMatchObject([
      {
        line: 4,
        endLine: 4,
        text: 'mend the gate',
        kind: 'action',
        status: 'open',
        marker: 'checkbox',
        due: { start: '2026-03-05', end: '2026-03-05' },
        shown: true,
      },
    ]);
    expect(note('deep/er/CRLF.md').followUps).toMatchObject([{ line: 2, text: 'call the printer' }]);
  });

  test('tells where the day of writing was found', () => {
    expect(note('bom.md')).toMatchObject({ writtenOn: '2026-03-02', writtenOnFrom: 'front matter' });
    expect(note('daily/04.03.2026.md')).toMatchObject({
      writtenOn: '2026-03-04',
      writtenOnFrom: 'daily note',
      followUps: [{ due: { start: '2026-03-05', end: '2026-03-05' } }],
    });
  });

  test('reads on where front matter is broken, and in a note of five megabytes', () => {
    expect(note('broken.md').followUps).toMatchObject([{ line: 4, text: 'close the bracket' }]);
    expect(note('big.md').followUps).toMatchObject([{ line: 1, text: 'count the big note' }]);
    expect(note('empty.md')).toMatchObject({ followUps: [], prompts: [] });
  });

  test('prints prompts with the lines of their answers', () => {
    expect(note('interview prep.md').prompts).toMatchObject([
      {
        line: 1,
        text: 'Tell me about yourself',
        answer: { start: 2 },
        direction: 'asked of me',
        shown: true,
      },
      { line: 4, text: 'Why do you want to leave?', answer: null },
    ]);
  });

  test('prints what is done only when asked for everything', { timeout: patience }, () => {
    const all = JSON.parse(runScript('read', [vault, '--all']).stdout) as Printed;
    expect(note('bom.md', all).followUps).toMatchObject([{ status: 'open' }, { line: 5, status: 'done' }]);
    expect(note('bom.md').followUps).toHaveLength(1);
  });

  test.each([
    ['a folder that is not there', path.join(vault, 'no such folder')],
    ['a file', path.join(vault, 'empty.md')],
  ])('refuses %s with a sentence and exit 1', { timeout: patience }, (_what, folder) => {
    const refused = runScript('read', [folder]);
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).not.toBe('');
  });
});
