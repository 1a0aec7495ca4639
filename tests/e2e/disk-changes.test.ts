import { expect, test } from 'vitest';

import { eventually } from './eventually';
import { useVaults } from './use-vaults';

const openVault = useVaults();

const NOTES = {
  'Inbox.md': '- [ ] call the printer\n',
  'Trip/Packing.md': '- [ ] find the passport\n',
  'Trip/Tickets.md': '- [ ] print the tickets\n',
};

test('a line that another program changes is changed in the sidebar', async () => {
  const vault = await openVault(NOTES);
  await vault.row('call the printer').waitFor();
  await vault.folder.write('Inbox.md', '- [ ] call the plumber\n');
  await vault.row('call the plumber').waitFor();
  expect(await vault.row('call the printer').count()).toBe(0);
});

test('a line that another program completes goes', async () => {
  const vault = await openVault(NOTES);
  await vault.row('call the printer').waitFor();
  await vault.folder.write('Inbox.md', '- [x] call the printer\n');
  await vault.row('call the printer').waitFor({ state: 'detached' });
});

test('a new note in a new folder shows up', async () => {
  const vault = await openVault(NOTES);
  await vault.row('call the printer').waitFor();
  await vault.folder.write('New/Deep/Note.md', '- [ ] read the contract\n');
  await vault.row('read the contract').waitFor();
});

test('the rows of a deleted note and of a deleted folder go', async () => {
  const vault = await openVault(NOTES);
  await vault.row('call the printer').waitFor();
  await vault.folder.remove('Inbox.md');
  await vault.row('call the printer').waitFor({ state: 'detached' });
  await vault.folder.remove('Trip');
  await vault.row('print the tickets').waitFor({ state: 'detached' });
  await eventually(() => vault.row('').count()).toBe(0);
});

test('the rows of a renamed note and of a renamed folder follow, and still lead to their lines', async () => {
  const vault = await openVault(NOTES);
  await vault.row('call the printer').waitFor();
  await vault.folder.rename('Inbox.md', 'Box.md');
  await vault.page.locator('.follow-through-row[data-path="Box.md"]').waitFor();
  await vault.folder.rename('Trip', 'Journey');
  await vault.page.locator('.follow-through-row[data-path="Journey/Tickets.md"]').click();
  await vault.flashingLine().waitFor();
  await eventually(() => vault.row('').count()).toBe(3);
});

test('the rows of a note and of a folder that are renamed in the app follow', async () => {
  const vault = await openVault(NOTES);
  await vault.row('call the printer').waitFor();
  await vault.page.evaluate(async () => {
    const { fileManager, vault: files } = window.app;
    const [inbox, trip] = [files.getFileByPath('Inbox.md'), files.getFolderByPath('Trip')];
    if (inbox !== null && trip !== null) {
      await fileManager.renameFile(inbox, 'Box.md');
      await fileManager.renameFile(trip, 'Journey');
    }
  });
  await vault.page.locator('.follow-through-row[data-path="Box.md"]').waitFor();
  await vault.page.locator('.follow-through-row[data-path="Journey/Packing.md"]').waitFor();
  expect(await vault.folder.files()).toEqual(['Box.md', 'Journey/Packing.md', 'Journey/Tickets.md']);
  await eventually(() => vault.row('').count()).toBe(3);
});

test('the open note shows what another program wrote, under what the user is typing', async () => {
  const vault = await openVault({ 'Inbox.md': '- [ ] call the printer\n\nlast line\n' });
  await vault.openNote('Inbox.md');
  await vault.putCursorOn('last line');
  await vault.page.keyboard.press('End');
  await vault.page.keyboard.type('!');
  await vault.folder.write('Inbox.md', '- [ ] call the plumber\n\nlast line\n');
  await vault.page.locator('.cm-line', { hasText: 'call the plumber' }).waitFor();
  await vault.row('call the plumber').waitFor();
  await eventually(() => vault.page.locator('.cm-content').innerText()).toContain('last line!');
});
