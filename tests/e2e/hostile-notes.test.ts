import { expect, test } from 'vitest';

import type { Files } from './temp-folder';
import { eventually } from './eventually';
import { useVaults } from './use-vaults';

const openVault = useVaults();

const PARAGRAPH = 'Nothing is to be done about this sentence, which only takes up room.\n';
const BINARY = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256);

const HOSTILE: Files = {
  'Binary.md': BINARY,
  'Bom.md': '\uFEFF- [ ] keep the mark at the front\n',
  'Broken front matter.md': '---\ntags: [one, "two\n: : :\n---\n- [ ] mend the front matter\n',
  'Crlf.md': 'First.\r\n\r\n- [ ] keep both characters\r\n',
  'Empty.md': '',
  'Large.md': `${PARAGRAPH.repeat(75_000)}\n- [ ] read to the very end\n`,
  'Lone surrogate.md': '- [ ] an odd \uD83D character\n',
  'No end.md': '---\nopen: yes\n- [ ] never closed\n```\n- [ ] in code\n',
  'Plain.md': '- [ ] water the plants\n',
  'folder.md/Inside.md': '- [ ] look into the folder\n',
};

/** The large note takes its time. */
const READING_MS = 40_000;

const SHOWN = [
  'keep the mark at the front',
  'mend the front matter',
  'keep both characters',
  'read to the very end',
  'water the plants',
  'look into the folder',
];

test('among hostile notes everything else is shown and nothing is written', async () => {
  const vault = await openVault(HOSTILE);
  const before = await vault.folder.fingerprint();
  for (const text of SHOWN) {
    await vault.row(text).waitFor({ timeout: READING_MS });
  }
  await vault.page.locator('.follow-through-progress').waitFor({ state: 'hidden' });
  await vault.openNote('Binary.md');
  await vault.openNote('Large.md');
  await vault.row('read to the very end').click();
  await vault.page.locator('.cm-line.is-flashing', { hasText: 'read to the very end' }).waitFor();
  expect(await vault.folder.fingerprint()).toBe(before);
}, 90_000);

test('a note that is deleted while it is read leaves the others alone', async () => {
  const notes = { 'Plain.md': '- [ ] water the plants\n', 'Vanishing.md': '- [ ] catch the ghost\n' };
  const vault = await openVault(notes, {
    prepare: (page, folder) =>
      page.route(
        '**/api/readTexts',
        async (route) => {
          await folder.remove('Vanishing.md');
          await route.continue();
        },
        { times: 1 },
      ),
  });
  await vault.row('water the plants').waitFor();
  await eventually(() => vault.row('').count()).toBe(1);
  expect(await vault.folder.files()).toEqual(['Plain.md']);
});

test('what looks like code in a note is text', async () => {
  const attack =
    '<svg onload="document.title = 1"></svg> [click](javascript:document.title=2) [[javascript:document.title=3]]';
  const note = `- [ ] look at ${attack}\n\n### Tell me about yourself?\n- because ${attack}\n`;
  const vault = await openVault({ 'Note.md': note });
  await vault.row('look at').waitFor();
  await vault.run('Random practice question');
  await vault.page.locator('.follow-through-show-answer').click();
  await vault.page.locator('.follow-through-answer-text').waitFor();
  expect(await vault.page.locator('.follow-through-text svg, [onload]').count()).toBe(0);
  expect(await vault.page.locator('[href^="javascript:"]').count()).toBe(0);
  expect(await vault.page.title()).toContain('Follow Through');
});
