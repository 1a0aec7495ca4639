import { expect, test } from 'vitest';

import { eventually } from './eventually';
import { useVaults } from './use-vaults';
import type { VaultPage } from './vault-page';

const openVault = useVaults();

const INBOX =
  '# Yard\n\n- [ ] order the pump due 2026-03-18\n- [ ] paint the gate\n\nThe crane was quiet all day.\n';
const NOTES = { 'Crew/Inbox.md': INBOX };

async function choose(vault: VaultPage, row: string, ...items: string[]): Promise<void> {
  await vault.row(row).click({ button: 'right' });
  for (const item of items) await vault.page.locator('.menu-item', { hasText: item }).click();
}

async function journal(vault: VaultPage): Promise<string> {
  const [path] = (await vault.folder.files()).filter((file) => file.includes('/journal-'));
  return path === undefined ? '' : vault.folder.read(path);
}

async function onDay(vault: VaultPage, day: string): Promise<void> {
  await vault.page.clock.setFixedTime(new Date(`${day}T10:00:00`));
  await vault.reload();
}

test('a snoozed row leaves until its day, and its note stays as it is', async () => {
  const vault = await openVault(NOTES);
  await choose(vault, 'order the pump', 'Snooze…', 'Tomorrow');
  await vault.notice('Snoozed until tomorrow').waitFor();
  await vault.group('snoozed').getByText('Snoozed').waitFor();
  expect(await vault.row('order the pump').count()).toBe(0);
  expect(await vault.folder.read('Crew/Inbox.md')).toBe(INBOX);
  await vault.reload();
  await vault.row('paint the gate').waitFor();
  expect(await vault.row('order the pump').count()).toBe(0);
  await onDay(vault, '2026-03-19');
  await vault.group('overdue').getByText('order the pump').waitFor();
  expect(await vault.group('snoozed').count()).toBe(0);
});

test('a snoozed row says until when, and can be woken', async () => {
  const vault = await openVault(NOTES);
  await choose(vault, 'paint the gate', 'Snooze…', 'Pick a day…');
  await vault.page.locator('input[type="date"]').fill('2026-04-02');
  await vault.page.locator('.modal').getByRole('button', { name: 'Snooze' }).click();
  await vault.group('snoozed').locator('.follow-through-group-heading').click();
  await vault.group('snoozed').getByText('until Thu 2 Apr').waitFor();
  await choose(vault, 'paint the gate', 'Wake now');
  await vault.group('no date').getByText('paint the gate').waitFor();
  expect(await vault.group('snoozed').count()).toBe(0);
});

test('a dismissed row is gone after a reload too, and comes back by undo and from the settings', async () => {
  const vault = await openVault(NOTES);
  await choose(vault, 'paint the gate', 'Not a follow-up');
  await vault.row('paint the gate').waitFor({ state: 'detached' });
  await vault.notice('Not a follow-up').getByRole('button', { name: 'Undo' }).click();
  await vault.row('paint the gate').waitFor();
  await choose(vault, 'paint the gate', 'Not a follow-up');
  await vault.row('paint the gate').waitFor({ state: 'detached' });
  await vault.reload();
  await vault.row('order the pump').waitFor();
  expect(await vault.row('paint the gate').count()).toBe(0);
  await vault.openSettings();
  await vault.page.locator('.setting-item', { hasText: 'Dismissed' }).getByRole('button').click();
  await vault.page
    .locator('.modal', { hasText: 'paint the gate' })
    .getByRole('button', { name: 'Restore' })
    .click();
  await vault.page.getByText('Nothing has been dismissed.').waitFor();
  await vault.page.keyboard.press('Escape');
  await vault.page.keyboard.press('Escape');
  await vault.row('paint the gate').waitFor();
});

test('lines like one, or a whole note, can be dismissed at once', async () => {
  const vault = await openVault({
    ...NOTES,
    'Crew/Other.md': '## Yard\n\n- [ ] sweep the yard\n',
    'Home.md': '- [ ] call Ana\n',
  });
  await choose(vault, 'sweep the yard', 'Nothing like this…', 'under “Yard” in “Crew”');
  await eventually(() => vault.row('').allInnerTexts()).toEqual([expect.stringContaining('call Ana')]);
  await choose(vault, 'call Ana', 'Nothing from this note');
  await vault.notice('Nothing is listed from “Home”').waitFor();
  await eventually(() => vault.row('').count()).toBe(0);
});

test('a row that is done apart leaves the list, and its note stays as it is', async () => {
  const vault = await openVault(NOTES);
  await choose(vault, 'paint the gate', 'Done, leave the note alone');
  await vault.row('paint the gate').waitFor({ state: 'detached' });
  expect(await vault.folder.read('Crew/Inbox.md')).toBe(INBOX);
});

test('a line under the cursor is made a follow-up where it is not one yet', async () => {
  const vault = await openVault(NOTES);
  await vault.openFolder('Crew');
  await vault.openNote('Crew/Inbox.md');
  await vault.putCursorOn('paint the gate');
  expect(await vault.palette('This is a follow-up')).toEqual([]);
  await vault.putCursorOn('The crane was quiet');
  await vault.run('This is a follow-up');
  await vault.row('The crane was quiet').waitFor();
  await vault.reload();
  await vault.row('The crane was quiet').waitFor();
});

test('what is remembered of a row follows its note and its line', async () => {
  const vault = await openVault(NOTES);
  await choose(vault, 'paint the gate', 'Not a follow-up');
  await vault.row('paint the gate').waitFor({ state: 'detached' });
  await vault.page.evaluate(async () => {
    const { fileManager, vault: files } = window.app;
    const inbox = files.getFileByPath('Crew/Inbox.md');
    if (inbox !== null) await fileManager.renameFile(inbox, 'Box.md');
  });
  await eventually(() => journal(vault)).toContain('"move"');
  await vault.folder.write('Box.md', `- [ ] oil the hinges\n${INBOX.replace('the gate', 'the big gate')}`);
  await vault.row('oil the hinges').waitFor();
  expect(await vault.row('paint the').count()).toBe(0);
});

test('where the journal cannot be written, that is said and the row stays as it was', async () => {
  const vault = await openVault({ ...NOTES, 'Follow Through': 'no folder' });
  await choose(vault, 'paint the gate', 'Not a follow-up');
  await vault.notice('The journal could not be written, so nothing has changed').waitFor();
  await vault.row('paint the gate').waitFor();
  await vault.reload();
  await vault.row('paint the gate').waitFor();
  // The browser tells of the request that the disk refused.
  expect(vault.errors.splice(0)).toEqual([expect.stringContaining('409')]);
});

test('compacting takes what was undone out of the journal', async () => {
  const vault = await openVault(NOTES);
  await choose(vault, 'paint the gate', 'Not a follow-up');
  await vault.notice('Not a follow-up').getByRole('button', { name: 'Undo' }).click();
  await vault.row('paint the gate').waitFor();
  await choose(vault, 'order the pump', 'Not a follow-up');
  await vault.row('order the pump').waitFor({ state: 'detached' });
  await vault.run('Compact journal');
  await vault.notice('Lines that went from the journal: 2').waitFor();
  const kept = (await journal(vault)).split('\n').filter((line) => line.startsWith('{'));
  expect(kept).toEqual([expect.stringContaining('order the pump')]);
});
