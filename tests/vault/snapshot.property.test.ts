import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { identityOf } from '../../src/core/journal/identity';
import { defaultSettings, type Settings } from '../../src/core/settings/settings';
import { fileAt, nextTurn, trigger } from './in-memory';
import { calmDown, freshDatabases, Vault } from './kept-readings';

const PATHS = ['a.md', 'b.md', 'Old/c.md', 'Old/2031-05-06.md', 'New/d.md'];

const line = fc.constantFrom(
  '- [ ] call Ana by 3/4/2031',
  '- [x] call Ben',
  'need to book the ferry next week',
  'the mast',
  '## Tell me about the storm',
  '- send the sails to Cem',
  '',
);
const text = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));
const path = fc.constantFrom(...PATHS);
const settings: fc.Arbitrary<Partial<Settings>> = fc.record(
  {
    dayFirst: fc.boolean(),
    weekStart: fc.constantFrom(0, 1),
    excludedFolders: fc.constantFrom([], ['Old'], ['New']),
    sensitivity: fc.constantFrom('fewer', 'more'),
  },
  { requiredKeys: [] },
);

/** Something that happens to the vault or to the plugin. */
type Happening = (vault: Vault) => Promise<unknown>;

const told =
  (make: (vault: Vault) => Promise<unknown> | undefined): Happening =>
  async (vault) =>
    (await make(vault)) ?? null;
const hasFile = (vault: Vault, at: string): boolean => vault.app.vault.getFileByPath(at) !== null;

async function put(vault: Vault, at: string, content: string): Promise<void> {
  const files = vault.app.vault;
  const folder = at.split('/').slice(0, -1).join('/');
  if (folder !== '' && !files.getFolderByPath(folder)) await files.createFolder(folder);
  if (hasFile(vault, at)) await files.modify(fileAt(vault.app, at), content);
  else await files.create(at, content);
}

async function move(vault: Vault, from: string, to: string): Promise<void> {
  if (!hasFile(vault, from) || hasFile(vault, to)) return;
  await put(vault, to, '');
  await vault.app.vault.delete(fileAt(vault.app, to));
  await vault.app.vault.rename(fileAt(vault.app, from), to);
}

function promote(vault: Vault, at: string, isPromoted: boolean): void {
  const anchor = { path: at, headings: [], ordinal: 0 } as never;
  const promoted = isPromoted ? [identityOf({ text: 'the mast', anchor })] : [];
  vault.circumstances.promoted = { ...vault.circumstances.promoted, [at]: promoted };
  vault.index.reread([at]);
}

async function whileClosed(vault: Vault, happenings: readonly Happening[]): Promise<void> {
  vault.stop();
  for (const happening of happenings) await happening(vault);
  vault.begin();
}

const change: fc.Arbitrary<Happening> = fc.oneof(
  fc.tuple(path, text).map(([at, content]) => told((vault) => put(vault, at, content))),
  fc.tuple(path, path).map(([from, to]) => told((vault) => move(vault, from, to))),
  path.map((at) =>
    told((vault) => (hasFile(vault, at) ? vault.app.vault.delete(fileAt(vault.app, at)) : undefined)),
  ),
  fc
    .tuple(path, text)
    .map(([at, content]) =>
      told((vault) => (hasFile(vault, at) ? vault.changeUnseen(at, content) : undefined)),
    ),
);

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: change },
  {
    weight: 1,
    arbitrary: settings.map((changes) =>
      told(async (vault) => {
        vault.circumstances.settings = { ...defaultSettings, ...changes };
        vault.index.reindex();
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(path, fc.boolean())
      .map(([at, isPromoted]) => told(async (vault) => promote(vault, at, isPromoted))),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(change, { maxLength: 3 })
      .map((changes) => told((vault) => whileClosed(vault, changes))),
  },
  {
    weight: 3,
    arbitrary: fc.nat({ max: 60 }).map((turns) =>
      told(async () => {
        for (let turn = 0; turn < turns; turn++) await nextTurn();
      }),
    ),
  },
);

beforeAll(freshDatabases);
afterAll(() => vi.unstubAllGlobals());

it('any story of edits, moves, deletions, settings and restarts ends in what a fresh reading finds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 14 }), async (story) => {
      const vault = new Vault({ 'a.md': '- [ ] call Ana by 3/4/2031\nthe mast', 'Old/c.md': 'the mast' });
      vault.begin();
      for (const happening of story) await happening(vault);
      await calmDown();
      trigger(vault.app.metadataCache, 'resolved');
      await calmDown();
      const fresh = await vault.readAfresh();
      expect(new Map(vault.index.notes)).toEqual(new Map(fresh));
      // And once more, out of what was kept alone.
      expect(await vault.start()).toEqual([]);
      expect(new Map(vault.index.notes)).toEqual(new Map(fresh));
      expect(vault.failures).toEqual([]);
      vault.stop();
    }),
    { numRuns: 300 },
  );
}, 120_000);
