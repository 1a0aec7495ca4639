import { expect, test } from 'vitest';

import { eventually } from './eventually';
import { useVaults } from './use-vaults';
import type { VaultPage } from './vault-page';

const openVault = useVaults();

const INBOX =
  '# Inbox\n\n- [ ] call the printer due 2026-03-20\n- [ ] water the plants\n\nTODO: send the invoice to Mira\n\n- ask Ines for the keys by march 20th\n';

async function choose(vault: VaultPage, row: string, item: string): Promise<void> {
  await vault.row(row).click({ button: 'right' });
  await vault.page.locator('.menu-item', { hasText: item }).click();
}

async function pick(vault: VaultPage, typed: string, choice: string): Promise<void> {
  await vault.page.locator('.prompt-input').fill(typed);
  await vault.page.locator('.suggestion-item', { hasText: choice }).first().click();
}

function inbox(vault: VaultPage) {
  return eventually(() => vault.folder.read('Inbox.md'));
}

test('a date in words is moved in the note, in its own words', async () => {
  const vault = await openVault({ 'Inbox.md': INBOX });
  await choose(vault, 'ask Ines', 'Due date…');
  await pick(vault, 'march 27', 'march 27');
  await inbox(vault).toBe(INBOX.replace('march 20th', 'march 27th'));
  await vault.notice('Due 27 March 2026').getByRole('button', { name: 'Undo' }).click();
  await inbox(vault).toBe(INBOX);
});

test('a date is picked in the calendar, and taken off', async () => {
  const vault = await openVault({ 'Inbox.md': INBOX });
  await choose(vault, 'water the plants', 'Due date…');
  await pick(vault, '', 'Pick a day…');
  await vault.page.locator('input[type="date"]').fill('2026-04-02');
  await vault.page.getByRole('button', { name: 'Set date' }).click();
  await inbox(vault).toBe(INBOX.replace('water the plants', 'water the plants 📅 2026-04-02'));
  await vault.row('2 Apr').waitFor();
  await choose(vault, 'water the plants', 'Due date…');
  await pick(vault, 'no d', 'No date');
  await inbox(vault).toBe(INBOX);
});

test('a row is assigned, started, made urgent and cancelled, and all of that taken back', async () => {
  const vault = await openVault({ 'Inbox.md': INBOX });
  const line = (text: string): string => INBOX.replace('- [ ] water the plants', text);
  await choose(vault, 'water the plants', 'Assign…');
  await pick(vault, 'Bram', 'Bram');
  await inbox(vault).toBe(line('- [ ] water the plants (Bram)'));
  await vault.group('waiting').getByText('water the plants').waitFor();
  await choose(vault, 'water the plants', 'Priority…');
  await pick(vault, '', 'High');
  await inbox(vault).toBe(line('- [ ] water the plants (Bram) 🔺'));
  await eventually(() => vault.row('water the plants').count()).toBe(1);
  await choose(vault, 'water the plants', 'Start');
  await inbox(vault).toBe(line('- [/] water the plants (Bram) 🔺'));
  await vault.page.locator('.follow-through-row[data-status="in progress"]').waitFor();
  await choose(vault, 'water the plants', 'Cancel');
  await inbox(vault).toBe(line('- [-] water the plants (Bram) 🔺 ❌ 2026-03-18'));
  await vault.row('water the plants').waitFor({ state: 'detached' });
  for (let step = 0; step < 4; step++) await vault.run('Undo last change');
  await inbox(vault).toBe(INBOX);
  await vault.row('water the plants').waitFor();
});

test('with the note closed, the last change is taken back by the command, after a reload too', async () => {
  const vault = await openVault({ 'Inbox.md': INBOX });
  await vault.row('water the plants').locator('input').click();
  await vault.row('call the printer').locator('input').click();
  await inbox(vault).toBe(INBOX.replaceAll('[ ]', '[x]'));
  await vault.reload();
  await vault.run('Undo last change');
  await inbox(vault).toBe(INBOX.replace('[ ] water', '[x] water'));
  await vault.run('Undo last change');
  await inbox(vault).toBe(INBOX);
  expect(await vault.palette('Undo last change')).toEqual([]);
});

test('with the focus in the sidebar, the keys for undo take the last change back', async () => {
  const vault = await openVault({ 'Inbox.md': INBOX });
  await vault.row('water the plants').focus();
  await vault.page.keyboard.press(' ');
  await inbox(vault).toBe(INBOX.replace('[ ] water', '[x] water'));
  await vault.row('water the plants').waitFor({ state: 'detached' });
  await vault.page.keyboard.press('ControlOrMeta+z');
  await inbox(vault).toBe(INBOX);
});

test('a note that is renamed between a change and its undo keeps no change', async () => {
  const vault = await openVault({ 'Inbox.md': INBOX });
  await vault.row('water the plants').locator('input').click();
  await vault.notice('Completed').waitFor();
  await vault.page.evaluate(async () => {
    const { vault: files } = window.app;
    await files.rename(files.getAbstractFileByPath('Inbox.md')!, 'Box.md');
  });
  await vault.notice('Completed').getByRole('button', { name: 'Undo' }).click();
  await eventually(() => vault.folder.read('Box.md')).toBe(INBOX);
});

test('the follow-up under the cursor is completed, reopened and given a date', async () => {
  const vault = await openVault({ 'Inbox.md': INBOX });
  await vault.openNote('Inbox.md');
  await vault.putCursorOn('water the plants');
  await vault.run('Complete follow-up under cursor');
  await inbox(vault).toBe(INBOX.replace('[ ] water', '[x] water'));
  await vault.run('Reopen follow-up under cursor');
  await inbox(vault).toBe(INBOX);
  await vault.run('Set due date of follow-up under cursor');
  await pick(vault, '', 'In a week');
  await inbox(vault).toBe(INBOX.replace('plants', 'plants 📅 2026-03-25'));
  await vault.putCursorOn('# Inbox');
  expect(await vault.palette('follow-up under cursor')).toEqual([]);
});

test('where two lines may be meant, both are shown', async () => {
  const before = 'a\n- [ ] water the plants\nb\n- [ ] water the plants\nc\n';
  const now = 'c\n- [ ] water the plants\nd\n- [ ] water the plants\na\n';
  const vault = await openVault({ 'Inbox.md': before });
  await vault.row('water the plants').nth(1).waitFor();
  await vault.page.route(
    '**/api/readTexts',
    async (route) => {
      await vault.folder.write('Inbox.md', now);
      await route.continue();
    },
    { times: 1 },
  );
  await vault.row('water the plants').first().locator('input').click();
  await vault.notice('no longer certain').getByRole('button', { name: 'Show' }).click();
  await vault.page.locator('.suggestion-item', { hasText: 'Line 4' }).click();
  await vault.flashingLine().waitFor();
  expect(await vault.folder.read('Inbox.md')).toBe(now);
});

test.each([
  ['the folder is read-only', 'EROFS: read-only file system'],
  ['the disk is full', 'ENOSPC: no space left on device'],
  ['the file vanishes between reading and writing', 'ENOENT: no such file or directory'],
])('where %s, that is said and nothing is written', async (_, reason) => {
  const vault = await openVault({ 'Inbox.md': INBOX });
  await vault.row('water the plants').waitFor();
  await vault.page.route('**/api/file?*', async (route) => {
    if (route.request().method() !== 'PUT') await route.continue();
    else await route.fulfill({ status: 409, body: reason });
  });
  const boxEl = vault.row('water the plants').locator('input');
  await boxEl.click();
  await vault.notice(reason).waitFor();
  await eventually(() => boxEl.isChecked()).toBe(false);
  expect(await boxEl.isEnabled()).toBe(true);
  expect(await vault.folder.read('Inbox.md')).toBe(INBOX);
  expect(await vault.palette('Undo last change')).toEqual([]);
  // The browser's own word on the answer of the disk.
  expect(vault.errors.splice(0)).toEqual([expect.stringContaining('409')]);
});

test('where the settings say so, a plain line is completed and its note left alone', async () => {
  const data = '.obsidian/plugins/follow-through/data.json';
  const vault = await openVault({ 'Inbox.md': INBOX, [data]: '{"proseCompletion":"left alone"}' });
  await vault.row('send the invoice').locator('input').click();
  await vault.notice('Completed').waitFor();
  await vault.row('send the invoice').waitFor({ state: 'detached' });
  expect(await vault.folder.read('Inbox.md')).toBe(INBOX);
  await vault.run('Undo last change');
  await vault.row('send the invoice').waitFor();
});

test('what is remembered beside the notes is taken back in its turn', async () => {
  const vault = await openVault({ 'Inbox.md': INBOX });
  await choose(vault, 'water the plants', 'Snooze…');
  await vault.page.locator('.menu-item', { hasText: 'Tomorrow' }).click();
  await vault.row('water the plants').waitFor({ state: 'detached' });
  await vault.row('call the printer').locator('input').click();
  await inbox(vault).toBe(INBOX.replace('[ ] call', '[x] call'));
  await vault.run('Undo last change');
  await inbox(vault).toBe(INBOX);
  await vault.run('Undo last change');
  await vault.row('water the plants').waitFor();
});

test('no choice sticks out on a phone', async () => {
  const vault = await openVault({ 'Inbox.md': INBOX }, { width: 390, height: 800, isPhone: true });
  await choose(vault, 'water the plants', 'Due date…');
  await vault.page.locator('.suggestion-item').first().waitFor();
  expect(await vault.overflow()).toBe(0);
  await pick(vault, '', 'Pick a day…');
  await vault.page.locator('input[type="date"]').waitFor();
  expect(await vault.overflow()).toBe(0);
});
