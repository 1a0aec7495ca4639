import { expect, test } from 'vitest';

import { eventually } from './eventually';
import { useVaults } from './use-vaults';
import type { VaultPage } from './vault-page';

const openVault = useVaults();

const INTERVIEW = [
  '# Interview',
  '',
  '### Tell me about yourself?',
  '- started out in botany',
  '- then six years of greenhouses',
  '',
  '### What went wrong in your last project?',
  '- the seeds came late',
  '',
].join('\n');
const NOTES = { 'Interview.md': INTERVIEW, 'Shopping.md': '# Shopping\n\nmilk and bread\n' };

const question = (vault: VaultPage) => vault.page.locator('.follow-through-question');

test('the ribbon asks a question, hides the answer until asked for it, and keeps the rating', async () => {
  const vault = await openVault(NOTES);
  await vault.page.getByRole('button', { name: 'Random practice question' }).click();
  await question(vault).waitFor();
  const first = await question(vault).innerText();
  expect(await vault.page.locator('.follow-through-answer-text').count()).toBe(0);
  await vault.page.locator('.follow-through-show-answer').click();
  const answer = first.startsWith('Tell me') ? 'started out in botany' : 'the seeds came late';
  await vault.page.locator('.follow-through-answer-text', { hasText: answer }).waitFor();
  await vault.page.locator('[data-rating]').last().click();
  await eventually(() => question(vault).innerText()).not.toBe(first);

  const journal = (await vault.folder.files()).filter((path) => path.startsWith('Follow Through/journal-'));
  expect(journal).toHaveLength(1);
  const kept = await vault.folder.read(journal[0] ?? '');
  expect(kept).toContain(first);
  expect(kept).toContain('Interview.md');
  expect(kept.split('\n').filter((line) => line.startsWith('{'))).toHaveLength(1);
});

test('the keys show the answer and rate', async () => {
  const vault = await openVault(NOTES);
  await vault.run('Random practice question');
  await question(vault).waitFor();
  const first = await question(vault).innerText();
  await vault.page.keyboard.press('Space');
  await vault.page.locator('.follow-through-answer-text').waitFor();
  await vault.page.keyboard.press('3');
  await eventually(() => question(vault).innerText()).not.toBe(first);
});

test('the question under the cursor is offered where there is one', async () => {
  const vault = await openVault(NOTES);
  await vault.openNote('Interview.md');
  await vault.putCursorOn('the seeds came late');
  expect(await vault.palette('question under cursor')).toEqual([
    'Follow Through: Practice question under cursor',
  ]);
  await vault.run('Practice question under cursor');
  await question(vault).waitFor();
  expect(await question(vault).innerText()).toBe('What went wrong in your last project?');
});

test('the question under the cursor is not offered where there is none', async () => {
  const vault = await openVault(NOTES);
  expect(await vault.palette('question under cursor')).toEqual([]);
  await vault.openNote('Shopping.md');
  await vault.putCursorOn('milk and bread');
  expect(await vault.palette('question under cursor')).toEqual([]);
  expect(await vault.palette('questions in this note')).toEqual([]);
});

test('the questions of the open note are practised in their order', async () => {
  const vault = await openVault(NOTES);
  await vault.openNote('Interview.md');
  await vault.run('Practice questions in this note');
  await vault.page.locator('.follow-through-question', { hasText: 'Tell me about yourself?' }).waitFor();
  await vault.page.locator('[data-rating]').first().click();
  await vault.page.locator('.follow-through-question', { hasText: 'What went wrong' }).waitFor();
});

test('the ribbon works while the notes are still being read', async () => {
  let release = (): void => undefined;
  const isFree = new Promise<void>((resolve) => (release = resolve));
  const vault = await openVault(NOTES, {
    prepare: (page) =>
      page.route('**/api/readTexts', async (route) => {
        await isFree;
        await route.continue();
      }),
  });
  await vault.page.getByRole('button', { name: 'Random practice question' }).click();
  await vault.page.locator('.follow-through-page[data-state="waiting"]').waitFor();
  release();
  await question(vault).waitFor();
});

test('a reload brings the question back', async () => {
  const vault = await openVault(NOTES);
  await vault.run('Random practice question');
  await question(vault).waitFor();
  const asked = await question(vault).innerText();
  await vault.page.waitForFunction(() => JSON.stringify(Object.entries(localStorage)).includes('kind'));
  await vault.reload();
  await question(vault).waitFor();
  expect(await question(vault).innerText()).toBe(asked);
});
