import { expect, test } from 'vitest';

import { eventually } from './eventually';
import { useVaults } from './use-vaults';

const openVault = useVaults();

const DATA = '.obsidian/plugins/follow-through/data.json';
const NOTES = {
  'Inbox.md': 'TODO: water the plants\n\n- [ ] send the draft (Noor)\n',
  'Old/Past.md': '- [ ] sell the boat\n',
};

async function saved(read: Promise<string>): Promise<Record<string, unknown>> {
  return JSON.parse(await read.catch(() => '{}')) as Record<string, unknown>;
}

test('every group of settings is drawn', async () => {
  const vault = await openVault(NOTES);
  await vault.openSettings();
  const headings = await vault.page
    .locator('.mod-settings .setting-item-heading .setting-item-name')
    .allInnerTexts();
  expect(headings).toEqual(
    expect.arrayContaining(['Reading', 'Folders to leave out', 'Changing notes', 'Practice']),
  );
});

test('a setting that is changed is kept on the disk, and after a reload', async () => {
  const vault = await openVault(NOTES);
  await vault.openSettings();
  await vault.setting('Write the day of completion').click();
  await eventually(async () => (await saved(vault.folder.read(DATA)))['writeDoneDate']).toBe(false);
  await vault.setting('First day of the week').selectOption('Sunday');
  await eventually(async () => (await saved(vault.folder.read(DATA)))['weekStart']).toBe(0);
  await vault.reload();
  await vault.openSettings();
  expect(await vault.setting('First day of the week').inputValue()).toBe('0');
  await vault.page.keyboard.press('Escape');
  await vault.row('water the plants').locator('input').click();
  await eventually(() => vault.folder.read('Inbox.md')).toContain('- [x] TODO: water the plants\n');
});

test('a value that is refused is not kept', async () => {
  const vault = await openVault(NOTES);
  await vault.openSettings();
  await vault.setting('Target answer length').fill('1');
  await vault.page.locator('.setting-item.is-invalid').waitFor();
  expect(await vault.folder.files()).not.toContain(DATA);
});

test('what settings another device wrote is taken over', async () => {
  const vault = await openVault({ ...NOTES, [DATA]: '{"myNames":[]}' });
  await vault.group('waiting').getByText('send the draft').waitFor();
  await vault.folder.write(DATA, '{"myNames":["Noor"]}');
  await eventually(() => vault.group('no date').getByText('send the draft').count()).toBe(1);
});

test('a folder that is left out has no rows', async () => {
  const vault = await openVault(NOTES);
  await vault.row('sell the boat').waitFor();
  await vault.openSettings();
  await vault.page.getByLabel('Add folder').click();
  await vault.setting('Folder 1').first().fill('Old');
  await eventually(async () => (await saved(vault.folder.read(DATA)))['excludedFolders']).toEqual(['Old']);
  await vault.page.keyboard.press('Escape');
  await vault.row('sell the boat').waitFor({ state: 'detached' });
  expect(await vault.row('water the plants').count()).toBe(1);
});
