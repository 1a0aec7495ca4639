import type { BrowserContext, Locator, Page } from 'playwright-core';

import type { RunningHost } from '../host/server/host-server';
import type { TempFolder } from './temp-folder';

/** How to open the page. */
export interface Look {
  width: number;
  height: number;
  theme: 'light' | 'dark';
  isPhone: boolean;
  /** The page's clock stands still here; the time zone is that of the machine. */
  now: string;
  /** Runs before the vault opens, to stand between the page and its server. */
  prepare: (page: Page, folder: TempFolder) => Promise<unknown>;
}

/** How the tests look unless they say otherwise: a window on a Wednesday morning. */
export const WINDOW: Look = {
  width: 1280,
  height: 800,
  theme: 'light',
  isPhone: false,
  now: '2026-03-18T10:00:00',
  prepare: () => Promise.resolve(),
};

/** How long the tests wait for what the page is to show before they fail. */
export const PATIENCE_MS = 10_000;

/** A vault that is open in the browser: what the user sees and does, and the folder behind it. */
export class VaultPage {
  /** What went wrong on the page without anybody catching it. */
  readonly errors: string[] = [];

  private constructor(
    readonly page: Page,
    readonly folder: TempFolder,
    private readonly host: RunningHost,
  ) {
    page.on('pageerror', (error) => this.errors.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') {
        this.errors.push(message.text());
      }
    });
  }

  static async open(
    context: BrowserContext,
    folder: TempFolder,
    host: RunningHost,
    look: Look,
  ): Promise<VaultPage> {
    const page = await context.newPage();
    await page.setViewportSize({ width: look.width, height: look.height });
    await page.clock.setFixedTime(new Date(look.now));
    await look.prepare(page, folder);
    page.setDefaultTimeout(PATIENCE_MS);
    const vault = new VaultPage(page, folder, host);
    const asked = new URLSearchParams({ theme: look.theme, ...(look.isPhone ? { phone: '' } : {}) });
    await page.goto(`${host.address}?${asked.toString()}`);
    await vault.ready();
    return vault;
  }

  /** The page as it comes back after a reload. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  /** The page as it comes back after something happened while it was closed. */
  async whileClosed(happen: () => Promise<unknown>): Promise<void> {
    const address = this.page.url();
    await this.page.goto('about:blank');
    await happen();
    await this.page.goto(address);
    await this.ready();
  }

  /** The row of the sidebar with that text. */
  row(text: string): Locator {
    return this.page.locator('.follow-through-row', { hasText: text });
  }

  /** The rows of a group of the sidebar, by the name the agenda gives it. */
  group(name: string): Locator {
    return this.page.locator(`.follow-through-group[data-group="${name}"]`);
  }

  notice(text: string): Locator {
    return this.page.locator('.notice', { hasText: text });
  }

  /** The line of the editor that the user was just led to. */
  flashingLine(): Locator {
    return this.page.locator('.cm-line.is-flashing');
  }

  /** What the command palette lists for what was typed. */
  async palette(typed: string): Promise<string[]> {
    await this.page.keyboard.press('ControlOrMeta+p');
    await this.page.locator('.prompt-input').fill(typed);
    const shown = this.page.locator('.suggestion-item, .suggestion-empty');
    await shown.first().waitFor();
    const names = await this.page.locator('.suggestion-item').allInnerTexts();
    await this.page.keyboard.press('Escape');
    return names;
  }

  /** Runs a command of the plugin from the palette. */
  async run(name: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+p');
    await this.page.locator('.prompt-input').fill(name);
    await this.page.locator('.suggestion-item', { hasText: `Follow Through: ${name}` }).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Unfolds a folder of the file list. */
  async openFolder(name: string): Promise<void> {
    await this.page.locator('.nav-folder-title', { hasText: name }).click();
  }

  /** Opens a note from the file list. */
  async openNote(path: string): Promise<void> {
    await this.page.locator(`.nav-file-title[data-path="${path}"]`).click();
    // The editor stands there before the note is in it; its title comes last.
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
    await this.page.locator('.mod-root .view-header-title').getByText(name, { exact: true }).waitFor();
  }

  /** Puts the cursor on the line of the open note that has this text. */
  async putCursorOn(text: string): Promise<void> {
    await this.page.locator('.cm-line', { hasText: text }).first().click();
  }

  async openSettings(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+,');
    await this.page.locator('.mod-settings .setting-item').first().waitFor();
  }

  /** The control of the setting with that name. */
  setting(name: string): Locator {
    return this.page
      .locator('.setting-item', { hasText: name })
      .locator('input, select, .checkbox-container');
  }

  /** By how many pixels the widest thing is wider than the place that scrolls it. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => {
      const scrollers = [...document.querySelectorAll('*')].filter((element) =>
        ['auto', 'scroll'].includes(getComputedStyle(element).overflowX),
      );
      const excess = [document.body, ...scrollers].map(
        (element) => element.scrollWidth - element.clientWidth,
      );
      return Math.max(...excess);
    });
  }

  async close(): Promise<void> {
    await this.page.context().close();
    await this.host.close();
    await this.folder.delete();
  }

  private async ready(): Promise<void> {
    await this.page.locator('body[data-host="ready"]').waitFor();
  }
}
