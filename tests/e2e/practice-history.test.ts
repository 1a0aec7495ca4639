import { expect, test } from 'vitest';

import { eventually } from './eventually';
import { useVaults } from './use-vaults';
import type { VaultPage } from './vault-page';

const openVault = useVaults();

const ASKED = 'What went wrong in your last project?';
const interview = (question: string, answer = '- the seeds came late\n'): string =>
  `# Interview\n\n### ${question}\n${answer}\n### Tell me about yourself\n- started out in botany\n`;

const question = (vault: VaultPage) => vault.page.locator('.follow-through-question');

/** Practises the first question of the note. */
async function practise(vault: VaultPage): Promise<void> {
  await vault.openNote('Interview.md');
  await vault.run('Practice questions in this note');
  await question(vault).waitFor();
}

async function history(vault: VaultPage): Promise<string> {
  await vault.openSettings();
  const row = vault.page.locator('.setting-item', { hasText: 'Practice history' });
  const words = await row.locator('.setting-item-description').innerText();
  await vault.page.keyboard.press('Escape');
  return words;
}

test('a question that was practised tells how it went, also after it is reworded in another app', async () => {
  const vault = await openVault({ 'Interview.md': interview(ASKED) });
  await practise(vault);
  await vault.page.locator('[data-rating="hard"]').click();
  await question(vault).getByText('Tell me about yourself').waitFor();
  await vault.folder.write('Interview.md', interview('What went wrong in your last big project?'));
  await vault.reload();
  await practise(vault);
  await question(vault).getByText('your last big project').waitFor();
  await vault.page.getByText('Practised once, last: hard').waitFor();
  expect(await history(vault)).toBe('1 attempt, 1 linked, 0 unlinked.');
});

test('practice whose question is gone is linked again by hand', async () => {
  const vault = await openVault({ 'Interview.md': interview(ASKED) });
  await practise(vault);
  await vault.page.locator('[data-rating="good"]').click();
  await question(vault).getByText('Tell me about yourself').waitFor();
  await vault.folder.write('Interview.md', interview('Tell us about a failure', '- quite another answer\n'));
  await vault.reload();
  await eventually(() => history(vault)).toBe('1 attempt, 0 linked, 1 unlinked.');
  await vault.openSettings();
  await vault.page.locator('.setting-item', { hasText: 'Practice history' }).getByRole('button').click();
  await vault.page.locator('.modal', { hasText: ASKED }).getByRole('button', { name: 'Re-link' }).click();
  await vault.page.locator('.prompt-input').fill('failure');
  await vault.page.locator('.suggestion-item', { hasText: 'Tell us about a failure' }).click();
  await vault.page.getByText('All practice belongs to a question.').waitFor();
  await vault.page.keyboard.press('Escape');
  await vault.page.getByText('1 attempt, 1 linked, 0 unlinked.').waitFor();
});

test('what is no practice question is asked no more, until that is undone', async () => {
  const vault = await openVault({ 'Interview.md': interview(ASKED) });
  await practise(vault);
  await question(vault).click({ button: 'right' });
  await vault.page.locator('.menu-item', { hasText: 'Not a practice question' }).click();
  await question(vault).getByText('Tell me about yourself').waitFor();
  await vault.run('Random practice question');
  await question(vault).getByText('Tell me about yourself').waitFor();
  await vault.notice('Not a practice question').getByRole('button', { name: 'Undo' }).click();
  await vault.notice('Undone').waitFor();
  await vault.page.locator('[data-rating="good"]').click();
  await question(vault).getByText(ASKED).waitFor();
});

test('all that is remembered is exported into the vault', async () => {
  const vault = await openVault({ 'Interview.md': interview(ASKED) });
  await practise(vault);
  await vault.page.locator('[data-rating="easy"]').click();
  await question(vault).getByText('Tell me about yourself').waitFor();
  await vault.openSettings();
  await vault.page.locator('.setting-item', { hasText: 'Practice as CSV' }).getByRole('button').click();
  await vault.notice('Exported to Follow Through/export-2026-03-18.csv').waitFor();
  expect(await vault.folder.read('Follow Through/export-2026-03-18.csv')).toContain(ASKED);
  const events = JSON.parse(await vault.folder.read('Follow Through/export-2026-03-18.json')) as unknown[];
  expect(events).toMatchObject([{ kind: 'practice attempt', rating: 'easy' }]);
});
