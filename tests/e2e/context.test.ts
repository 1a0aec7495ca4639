import { expect, test } from 'vitest';

import { eventually } from './eventually';
import { useVaults } from './use-vaults';

const openVault = useVaults();

const GATE = '# Shed\n\n- [ ] oil the gate\n\t- the left one\n\t\t- both hinges\n- [ ] buy milk\n';
const PREP = [
  '# Harbour Robotics interview',
  '',
  '## Behavioural questions',
  '',
  '- Why do you want to work here? → the *boats*',
  '',
].join('\n');

test('why a row is there is told with what stands beneath its line', async () => {
  const vault = await openVault({ 'Shed.md': GATE });
  await vault.row('oil the gate').click({ button: 'right' });
  await vault.page.getByText('Why is this here?').click();
  const details = vault.page.locator('.follow-through-why-details');
  await details.waitFor();
  expect(await details.innerText()).toBe('- the left one\n\t- both hinges');
});

test('nothing is told of what stands beneath where nothing does', async () => {
  const vault = await openVault({ 'Shed.md': GATE });
  await vault.row('buy milk').click({ button: 'right' });
  await vault.page.getByText('Why is this here?').click();
  await vault.page.locator('.follow-through-why', { hasText: 'Reasons' }).waitFor();
  expect(await vault.page.locator('.follow-through-why', { hasText: 'Beneath it' }).count()).toBe(0);
});

test('a question names the company beside its source, and shows only what follows the arrow', async () => {
  const vault = await openVault({ 'Prep.md': PREP });
  await vault.run('Random practice question');
  const topic = vault.page.locator('.follow-through-topic');
  await topic.waitFor();
  expect(await topic.innerText()).toBe('Harbour Robotics');
  await vault.page.locator('.follow-through-show-answer').click();
  await eventually(() => vault.page.locator('.follow-through-answer-text').innerText()).toBe('the boats');
  expect(await vault.overflow()).toBe(0);
});
