import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';

import { serveHost } from '../host/server/host-server';
import { builtPlugin } from './built-plugin';
import { launchBrowser } from './launch-browser';
import { TempFolder, type Files } from './temp-folder';
import { VaultPage, WINDOW, type Look } from './vault-page';

/** A Tuesday, a week before the tests' today: the day that undated notes were written on. */
const LAST_CHANGED = '2026-03-10T09:00:00';

/** Opens a vault of these notes in the browser. */
export type OpenVault = (files: Files, look?: Partial<Look>) => Promise<VaultPage>;

/**
 * Gives a test file its browser and a way to open vaults in it. Each vault is closed after its test, which
 * fails if anything went wrong on the page unnoticed.
 */
export function useVaults(): OpenVault {
  let browser: Browser | null = null;
  const open: VaultPage[] = [];

  beforeAll(async () => {
    builtPlugin();
    browser = await launchBrowser();
  });

  afterEach(async () => {
    const closing = open.splice(0);
    await Promise.all(closing.map((vault) => vault.close()));
    expect(closing.flatMap((vault) => vault.errors)).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
  });

  return async (files, look = {}) => {
    if (browser === null) {
      throw new Error('Vaults can be opened inside tests only');
    }
    const folder = await TempFolder.of(files, new Date(LAST_CHANGED));
    const host = await serveHost({ folder: folder.path, pluginFolder: builtPlugin() });
    const vault = await VaultPage.open(await browser.newContext(), folder, host, { ...WINDOW, ...look });
    open.push(vault);
    return vault;
  };
}
