import { spawnSync } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../tests/e2e/launch-browser';
import { TempFolder } from '../tests/e2e/temp-folder';
import { VaultPage, WINDOW, type Look } from '../tests/e2e/vault-page';
import { serveHost } from '../tests/host/server/host-server';
import { layOutSampleVault } from './lay-out-sample-vault';

const project = fileURLToPath(new URL('..', import.meta.url));
const target = path.join(project, 'docs/screenshots');
const today = '2026-03-18';

/** A picture: how the vault is opened, and what is done before the shot. */
interface Picture {
  name: string;
  look?: Partial<Look>;
  show: (vault: VaultPage) => Promise<void>;
}

const pictures: Picture[] = [
  { name: 'follow-ups', show: showFollowUps },
  { name: 'follow-ups-dark', look: { theme: 'dark' }, show: showFollowUps },
  { name: 'practice', show: showPractice },
  { name: 'settings', show: (vault) => vault.openSettings() },
  {
    name: 'phone',
    look: { width: 390, height: 780, isPhone: true },
    show: (vault) => vault.group('today').waitFor(),
  },
];

async function showFollowUps(vault: VaultPage): Promise<void> {
  await vault.group('overdue').waitFor();
  await openNoteIn(vault, 'Daily', `Daily/${today}.md`);
}

async function showPractice(vault: VaultPage): Promise<void> {
  await openNoteIn(vault, 'Interviews', 'Interviews/tidewell prep.md');
  await vault.run('Practice questions in this note');
  await vault.page.locator('.follow-through-show-answer').click();
  await vault.page.locator('.follow-through-answer-text').waitFor();
}

async function openNoteIn(vault: VaultPage, folder: string, path: string): Promise<void> {
  await vault.page.locator('.nav-folder-title', { hasText: folder }).click();
  await vault.openNote(path);
}

async function take(browser: Browser, picture: Picture): Promise<void> {
  const folder = await TempFolder.of({}, new Date(today));
  await layOutSampleVault(folder.path, today);
  const host = await serveHost({ folder: folder.path, pluginFolder: project });
  const context = await browser.newContext({ deviceScaleFactor: 2 });
  const vault = await VaultPage.open(context, folder, host, {
    ...WINDOW,
    now: `${today}T10:00:00`,
    ...picture.look,
  });
  await vault.page.locator('.follow-through-progress').waitFor({ state: 'hidden' });
  await picture.show(vault);
  await vault.page.mouse.move(0, 0);
  await vault.page.screenshot({
    path: path.join(target, `${picture.name}.png`),
    animations: 'disabled',
    caret: 'hide',
  });
  await vault.close();
  if (vault.errors.length > 0) {
    throw new Error(`${picture.name}: ${vault.errors.join('\n')}`);
  }
}

async function takeAll(): Promise<void> {
  const build = spawnSync(process.execPath, ['esbuild.config.mjs'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (build.status !== 0) {
    process.exitCode = 1;
    return;
  }
  await fs.mkdir(target, { recursive: true });
  const browser = await launchBrowser();
  for (const picture of pictures) {
    await take(browser, picture);
    process.stdout.write(`docs/screenshots/${picture.name}.png${os.EOL}`);
  }
  await browser.close();
}

await takeAll();
