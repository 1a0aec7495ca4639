import { expect, test } from 'vitest';

import { eventually } from './eventually';
import { useVaults } from './use-vaults';

const openVault = useVaults();

const CALL =
  '# Harbour call\n\n- they want new lamps\n- they use the shed as a store\n- we must paint the shed\n';
const NOTES = { 'Harbour call.md': CALL, 'Inbox.md': '- [ ] water the plants\n' };

test('what only may be a follow-up waits under a heading of its own until it is opened', async () => {
  const vault = await openVault(NOTES);
  const heading = vault.group('maybe').locator('.follow-through-group-heading');
  await heading.waitFor();
  expect(await heading.innerText()).toMatch(/Maybe\s*1/);
  expect(await heading.getAttribute('aria-expanded')).toBe('false');
  expect(await vault.row('we must paint the shed').count()).toBe(0);
  expect(await vault.row('water the plants').count()).toBe(1);
  await heading.click();
  await vault.group('maybe').getByText('we must paint the shed').waitFor();
  expect(await vault.group('maybe').locator('.follow-through-row').count()).toBe(1);
});

test('it stands among the others where the user wants to see more, and nowhere where fewer', async () => {
  const vault = await openVault(NOTES);
  await vault.group('maybe').waitFor();
  await vault.openSettings();
  await vault.setting('How much to show').selectOption('More, less sure ones');
  await vault.page.keyboard.press('Escape');
  await vault.group('no date').getByText('we must paint the shed').waitFor();
  expect(await vault.group('maybe').count()).toBe(0);
  await vault.openSettings();
  await vault.setting('How much to show').selectOption('Fewer, surer ones');
  await vault.page.keyboard.press('Escape');
  await vault.row('we must paint the shed').waitFor({ state: 'detached' });
  expect(await vault.group('maybe').count()).toBe(0);
  expect(await vault.row('water the plants').count()).toBe(1);
});

test('it can be ticked, and once opened stays open over a reload', async () => {
  const vault = await openVault(NOTES);
  await vault.group('maybe').locator('.follow-through-group-heading').click();
  await vault.row('we must paint the shed').waitFor();
  // The layout from before the click may have been saved too: wait for the one in which only “Snoozed” is collapsed.
  await vault.page.waitForFunction(() =>
    Object.values(localStorage).some((saved) => String(saved).includes('"collapsed":["snoozed"]')),
  );
  await vault.reload();
  await vault.row('we must paint the shed').locator('input.task-list-item-checkbox').click();
  const done = CALL.replace('- we must paint the shed', '- [x] we must paint the shed ✅ 2026-03-18');
  await eventually(() => vault.folder.read('Harbour call.md')).toBe(done);
  await vault.group('maybe').waitFor({ state: 'detached' });
});

test('alone it is nothing that is left to do', async () => {
  const vault = await openVault({ 'Harbour call.md': CALL, 'Inbox.md': '- [x] send the lamps\n' });
  await vault.page.locator('.follow-through-empty[data-state="all done"]').waitFor();
  const heading = vault.group('maybe').locator('.follow-through-group-heading');
  expect(await heading.getAttribute('aria-expanded')).toBe('false');
  await heading.click();
  await vault.row('we must paint the shed').waitFor();
});
