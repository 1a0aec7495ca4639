import { expect, test } from 'vitest';

import { eventually } from './eventually';
import { useVaults } from './use-vaults';
import type { VaultPage } from './vault-page';

const openVault = useVaults();

const NOTES = {
  'Inbox.md': '- [ ] call the printer\n',
  'Trip/Packing.md': '- [ ] find the passport\n',
  'Trip/Tickets.md': '- [ ] print the tickets by 3/4/2031\n',
};

/** The files whose text the page asks for from now on, as it asks. */
function readsOf(vault: VaultPage): string[] {
  const reads: string[] = [];
  vault.page.on('request', (request) => {
    if (request.url().endsWith('/api/readTexts'))
      reads.push(...((request.postDataJSON() as string[][])[0] ?? []));
  });
  return reads;
}

/** The paths of the notes that the plugin, or the host as its app, keeps on this device. */
function keptPaths(vault: VaultPage, by = 'follow-through-'): Promise<string[]> {
  return vault.page.evaluate(async (prefix) => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const name = names.find((one) => one.startsWith(prefix));
    if (name === undefined) return [];
    const database = await answer(indexedDB.open(name));
    const keys = await answer(database.transaction('notes').objectStore('notes').getAllKeys());
    database.close();
    return keys.map(String);
  }, by);
}

async function opened(): Promise<VaultPage> {
  const vault = await openVault(NOTES);
  await vault.row('call the printer').waitFor();
  await eventually(() => keptPaths(vault)).toEqual(Object.keys(NOTES));
  await eventually(() => keptPaths(vault, 'host-metadata-')).toEqual(Object.keys(NOTES));
  return vault;
}

test('after a reload the rows are there, and no file was read', async () => {
  const vault = await opened();
  const reads = readsOf(vault);
  await vault.reload();
  await eventually(() => vault.row('').count()).toBe(3);
  await vault.page.locator('.follow-through-progress').waitFor({ state: 'hidden' });
  expect(reads).toEqual([]);
  await vault.row('find the passport').click();
  await vault.flashingLine().waitFor();
});

test('a row out of the snapshot can be completed', async () => {
  const vault = await opened();
  await vault.reload();
  await vault.row('find the passport').locator('.task-list-item-checkbox').click();
  await vault.row('find the passport').waitFor({ state: 'detached' });
  expect(await vault.folder.read('Trip/Packing.md')).toMatch(/^- \[x\] find the passport/u);
});

test('only what changed while the app was closed is read', async () => {
  const vault = await opened();
  const reads = readsOf(vault);
  await vault.whileClosed(async () => {
    await vault.folder.write('Inbox.md', '- [ ] call the plumber\n');
    await vault.folder.remove('Trip/Packing.md');
  });
  await vault.row('call the plumber').waitFor();
  await eventually(() => vault.row('').count()).toBe(2);
  expect([...new Set(reads)]).toEqual(['Inbox.md']);
  await eventually(() => keptPaths(vault)).toEqual(['Inbox.md', 'Trip/Tickets.md']);
  await vault.reload();
  await eventually(() => vault.row('').count()).toBe(2);
  expect([...new Set(reads)]).toEqual(['Inbox.md']);
});

test('other settings that came while the app was closed have all notes read again', async () => {
  const vault = await opened();
  const reads = readsOf(vault);
  const data = '.obsidian/plugins/follow-through/data.json';
  await vault.whileClosed(() => vault.folder.write(data, JSON.stringify({ dayFirst: true })));
  await vault.row('print the tickets').getByText('3 Apr 2031').waitFor();
  expect(reads.filter((path) => path.endsWith('.md')).toSorted()).toEqual(Object.keys(NOTES));
});

test('where the browser keeps nothing, notes are read from their files', async () => {
  const vault = await openVault(NOTES, {
    prepare: (page) =>
      page.addInitScript(() => {
        const open = indexedDB.open.bind(indexedDB);
        indexedDB.open = (name, version) => {
          if (name.startsWith('follow-through-'))
            throw new DOMException('Nothing is kept here.', 'SecurityError');
          return open(name, version);
        };
      }),
  });
  await eventually(() => vault.row('').count()).toBe(3);
  await vault.reload();
  await eventually(() => vault.row('').count()).toBe(3);
});

test('nothing of the snapshot is in the vault', async () => {
  const vault = await opened();
  expect(await vault.folder.files()).toEqual(Object.keys(NOTES));
});
