import { expect, test } from 'vitest';

import { eventually } from './eventually';
import { useVaults } from './use-vaults';

const openVault = useVaults();

const NOTES = {
  'Inbox.md': '# Inbox\n\n- [ ] call the printer due 2026-03-20\n- [ ] water the plants\n',
  'Trip/Packing.md': 'Some words before.\n\n\n- [ ] find the passport due 2026-03-16\n',
};

test('the sidebar opens by itself when the plugin is first enabled', async () => {
  const vault = await openVault(NOTES);
  await vault.row('call the printer').waitFor();
  await eventually(() => vault.row('').count()).toBe(3);
});

test('the sidebar opens from the palette after it was closed, once only', async () => {
  const vault = await openVault(NOTES);
  await vault.row('water the plants').waitFor();
  await vault.page.evaluate(() => {
    window.app.workspace.detachLeavesOfType('follow-through-follow-ups');
  });
  await eventually(() => vault.row('').count()).toBe(0);
  await vault.run('Open follow-ups');
  await vault.row('water the plants').waitFor();
  await vault.run('Open follow-ups');
  expect(
    await vault.page
      .locator('.mod-right-split [data-type="follow-through-follow-ups"].workspace-tab-header')
      .count(),
  ).toBe(1);
});

test('a click on a row lands on its line in the editor', async () => {
  const vault = await openVault(NOTES);
  await vault.row('find the passport').click();
  await vault.flashingLine().waitFor();
  expect(await vault.flashingLine().innerText()).toBe('- [ ] find the passport due 2026-03-16');
  expect(await vault.page.evaluate(() => window.app.workspace.activeEditor?.editor?.getCursor())).toEqual({
    line: 3,
    ch: 0,
  });
});

test('a second click uses the same tab, a click with Ctrl a new one', async () => {
  const vault = await openVault(NOTES);
  const tabs = vault.page.locator('.mod-root .workspace-tab-header');
  await vault.row('find the passport').click();
  await vault.flashingLine().waitFor();
  await vault.row('water the plants').click();
  await vault.page.locator('.cm-line.is-flashing', { hasText: 'water the plants' }).waitFor();
  expect(await tabs.count()).toBe(1);
  await vault.row('find the passport').click({ modifiers: ['ControlOrMeta'] });
  await eventually(() => tabs.count()).toBe(2);
});

test('hovering with Ctrl shows the page that a row is on', async () => {
  const vault = await openVault(NOTES);
  await vault.page.keyboard.down('ControlOrMeta');
  await vault.row('find the passport').hover();
  const preview = vault.page.locator('.hover-popover');
  await preview.getByText('Some words before.').waitFor();
  await vault.page.keyboard.up('ControlOrMeta');
  await vault.page.mouse.move(10, 10);
  await preview.waitFor({ state: 'detached' });
});

test('hovering without Ctrl shows nothing', async () => {
  const vault = await openVault(NOTES);
  await vault.row('find the passport').hover();
  expect(await vault.page.locator('.hover-popover').count()).toBe(0);
});

test('what is overdue on one day is not on an earlier one', async () => {
  const vault = await openVault(NOTES);
  await vault.group('overdue').getByText('find the passport').waitFor();
  const earlier = await openVault(NOTES, { now: '2026-03-15T10:00:00' });
  await earlier.row('find the passport').waitFor();
  expect(await earlier.group('overdue').count()).toBe(0);
});

test('opening a vault writes nothing in it', async () => {
  const vault = await openVault(NOTES);
  const before = await vault.folder.fingerprint();
  await vault.row('water the plants').waitFor();
  await vault.row('find the passport').click();
  await vault.flashingLine().waitFor();
  expect(await vault.folder.fingerprint()).toBe(before);
  expect(await vault.folder.files()).toEqual(['Inbox.md', 'Trip/Packing.md']);
});

test('a reload brings back the tabs, the open note and the sidebar', async () => {
  const vault = await openVault(NOTES);
  await vault.row('find the passport').click();
  await vault.flashingLine().waitFor();
  await vault.page.waitForFunction(() =>
    Object.values(localStorage).some((saved) => String(saved).includes('Packing')),
  );
  await vault.reload();
  await vault.page.locator('.cm-line', { hasText: 'find the passport' }).waitFor();
  await vault.row('water the plants').waitFor();
  expect(await vault.page.locator('.mod-right-split .workspace-tab-header').count()).toBe(1);
});

test('a sidebar that is behind another tab at the start fills when it is brought forward', async () => {
  const vault = await openVault(NOTES);
  await vault.row('water the plants').waitFor();
  await vault.page.evaluate(async () => {
    const leaf = window.app.workspace.getRightLeaf(false);
    await leaf.setViewState({ type: 'file-explorer', active: true });
  });
  await vault.page.waitForFunction(
    () => Object.values(localStorage).join().split('file-explorer').length > 2,
  );
  await vault.reload();
  expect(await vault.row('').count()).toBe(0);
  await vault.run('Open follow-ups');
  await vault.row('water the plants').waitFor();
  expect(
    await vault.page.locator('[data-type="follow-through-follow-ups"].workspace-tab-header').count(),
  ).toBe(1);
});
