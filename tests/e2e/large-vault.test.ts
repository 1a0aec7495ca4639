import { test } from 'vitest';

import { eventually } from './eventually';
import { useVaults } from './use-vaults';

const openVault = useVaults();

const COUNT = 2000;
const FREE_REQUESTS = 3;
const READING_MS = 40_000;

function manyNotes(): Record<string, string> {
  const notes: Record<string, string> = {};
  for (let number = 0; number < COUNT; number++) {
    const name = String(number).padStart(4, '0');
    const words = 'Words about this and that, and about what came of it in the end.\n'.repeat(5);
    notes[`Notes ${name.slice(0, 2)}/Note ${name}.md`] =
      `# Note ${name}\n\n${words}\n- [ ] answer letter ${name}\n`;
  }
  return notes;
}

test('a large vault says how far the reading is and can be used meanwhile', async () => {
  let requests = 0;
  let release = (): void => undefined;
  const isFree = new Promise<void>((resolve) => (release = resolve));
  const vault = await openVault(manyNotes(), {
    prepare: (page) =>
      page.route('**/api/readTexts', async (route) => {
        const isSingle = (route.request().postDataJSON() as string[][])[0]?.length === 1;
        if (++requests > FREE_REQUESTS && !isSingle) {
          await isFree;
        }
        await route.continue();
      }),
  });
  const progress = vault.page.locator('.follow-through-progress');
  await progress.getByText(/Reading [\d,]+ of 2,000 notes/u).waitFor();
  await vault.row('answer letter').first().click();
  await vault.flashingLine().waitFor();
  release();
  await progress.waitFor({ state: 'hidden', timeout: READING_MS });
  await eventually(() => vault.group('no date').innerText()).toMatch(/^No date\s+2,?000\s/u);
}, 60_000);
