import { expect, test } from 'vitest';

import { eventually } from './eventually';
import { useVaults } from './use-vaults';
import type { VaultPage } from './vault-page';

const openVault = useVaults();

const INBOX =
  '# Inbox\n\n- [ ] call the printer due 2026-03-20\n- [ ] water the plants\n\nTODO: send the invoice to Mira\n';
const DONE = INBOX.replace('- [ ] water the plants', '- [x] water the plants');

async function complete(vault: VaultPage, text: string): Promise<void> {
  await vault.row(text).locator('input.task-list-item-checkbox').click();
  await vault.notice('Completed').waitFor();
}

test('a click on the box completes that line on the disk and nothing else', async () => {
  const vault = await openVault({ 'Inbox.md': INBOX });
  await complete(vault, 'water the plants');
  await eventually(() => vault.folder.read('Inbox.md')).toBe(DONE);
  await vault.row('water the plants').waitFor({ state: 'detached' });
  expect(await vault.row('call the printer').count()).toBe(1);
});

test('a plain line becomes a done task', async () => {
  const vault = await openVault({ 'Inbox.md': INBOX });
  await complete(vault, 'send the invoice');
  const line = '- [x] TODO: send the invoice to Mira ✅ 2026-03-18';
  await expect
    .poll(() => vault.folder.read('Inbox.md'))
    .toBe(INBOX.replace('TODO: send the invoice to Mira', line));
});

test('undo from the notice gives back every byte', async () => {
  const bytes = `\uFEFF${INBOX.replaceAll('\n', '\r\n')}  \t\r\n`;
  const vault = await openVault({ 'Inbox.md': bytes });
  await complete(vault, 'water the plants');
  await eventually(() => vault.folder.read('Inbox.md')).not.toBe(bytes);
  await vault.notice('Completed').getByRole('button', { name: 'Undo' }).click();
  await eventually(() => vault.folder.read('Inbox.md')).toBe(bytes);
  await vault.row('water the plants').waitFor();
});

test("with the note open in the editor, the editor's own undo takes the completion back", async () => {
  const vault = await openVault({ 'Inbox.md': INBOX });
  await vault.openNote('Inbox.md');
  await complete(vault, 'water the plants');
  await vault.page.locator('.cm-line', { hasText: '- [x] water the plants' }).waitFor();
  await eventually(() => vault.folder.read('Inbox.md')).toBe(DONE);
  await vault.putCursorOn('call the printer');
  await vault.page.keyboard.press('ControlOrMeta+z');
  await eventually(() => vault.folder.read('Inbox.md')).toBe(INBOX);
  await vault.row('water the plants').waitFor();
});

test('what is being typed in the open note is neither lost nor overwritten', async () => {
  const vault = await openVault({ 'Inbox.md': INBOX });
  await vault.openNote('Inbox.md');
  await vault.putCursorOn('# Inbox');
  await vault.page.keyboard.press('End');
  await vault.page.keyboard.type(' of today');
  await complete(vault, 'water the plants');
  await eventually(() => vault.folder.read('Inbox.md')).toBe(DONE.replace('# Inbox', '# Inbox of today'));
});

test('a line that stands there twice is refused and nothing is written', async () => {
  const twice =
    '- [ ] water the plants\n- [ ] water the plants\n- [ ] water the plants\n- [ ] water the plants\n';
  const vault = await openVault({ 'Inbox.md': twice });
  await vault.row('water the plants').nth(1).waitFor();
  await vault.page.route(
    '**/api/readTexts',
    async (route) => {
      await vault.folder.write('Inbox.md', twice + twice);
      await route.continue();
    },
    { times: 1 },
  );
  await vault.row('water the plants').nth(1).locator('input.task-list-item-checkbox').click();
  await vault.page.locator('.notice').waitFor();
  expect(await vault.folder.read('Inbox.md')).toBe(twice + twice);
});

test('the Tasks plugin completes the line when it is there', async () => {
  const vault = await openVault({ 'Inbox.md': INBOX });
  await vault.row('water the plants').waitFor();
  await vault.page.evaluate(() => {
    const executeToggleTaskDoneCommand = (line: string): string => `${line.replace('[ ]', '[x]')} (by Tasks)`;
    Object.assign(window.app.plugins.plugins, {
      'obsidian-tasks-plugin': { apiV1: { executeToggleTaskDoneCommand } },
    });
  });
  await complete(vault, 'water the plants');
  const expected = INBOX.replace('- [ ] water the plants', '- [x] water the plants (by Tasks)');
  await eventually(() => vault.folder.read('Inbox.md')).toBe(expected);
});
