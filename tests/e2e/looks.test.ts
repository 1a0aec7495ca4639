import { expect, test } from 'vitest';

import { useVaults } from './use-vaults';
import type { VaultPage } from './vault-page';

const openVault = useVaults();

const LONG = 'Donaudampfschifffahrtsgesellschaft'.repeat(5);
const NOTES = {
  'A note whose name is much longer than the sidebar is wide.md': `# A heading that is long enough to be cut off somewhere\n\n- [ ] read ${LONG} due 2026-03-20\n- [ ] send the draft of the very long contract (Aleksandra Konstantinopolskaya)\n`,
  'Interview.md': '### Tell me about yourself?\n- started out in botany\n',
};

async function isInDark(vault: VaultPage): Promise<boolean> {
  const color = await vault.row('read Donau').evaluate((row) => getComputedStyle(row).color);
  const [red = 0] = (color.match(/\d+/gu) ?? []).map(Number);
  return red > 127;
}

test('nothing sticks out of a narrow sidebar', async () => {
  const vault = await openVault(NOTES);
  await vault.row('read Donau').waitFor();
  await vault.page.addStyleTag({ content: 'body { --host-right-width: 220px; }' });
  await expect
    .poll(() => vault.page.locator('.mod-right-split').evaluate((side) => side.clientWidth))
    .toBeLessThanOrEqual(220);
  expect(await vault.overflow()).toBe(0);
});

test('nothing sticks out on a phone, and a row closes the drawer over its note', async () => {
  const vault = await openVault(NOTES, { width: 390, height: 800, isPhone: true });
  await vault.row('read Donau').waitFor();
  expect(await vault.overflow()).toBe(0);
  await vault.row('read Donau').click();
  await vault.flashingLine().waitFor();
  await vault.row('read Donau').waitFor({ state: 'hidden' });
  await vault.page.getByLabel('Open right drawer').click();
  await vault.row('read Donau').waitFor();
});

test('nothing sticks out of the practice view and the settings on a phone', async () => {
  const vault = await openVault(NOTES, { width: 390, height: 800, isPhone: true });
  await vault.page.getByRole('button', { name: 'Random practice question' }).click();
  await vault.page.locator('.follow-through-show-answer').click();
  await vault.page.locator('.follow-through-answer-text').waitFor();
  expect(await vault.overflow()).toBe(0);
  await vault.openSettings();
  expect(await vault.overflow()).toBe(0);
});

test('the text is light in the dark and dark in the light', async () => {
  const dark = await openVault(NOTES, { theme: 'dark' });
  expect(await isInDark(dark)).toBe(true);
  const light = await openVault(NOTES);
  expect(await isInDark(light)).toBe(false);
});
