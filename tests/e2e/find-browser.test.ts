import { expect, test } from 'vitest';

import { findBrowser } from './find-browser';

const NOTHING = { PATH: '/no/such/folder', CHROME_PATH: '/no/such/browser' };

test('takes the browser that CHROME_PATH names', () => {
  expect(findBrowser({ CHROME_PATH: process.execPath }, null)).toBe(process.execPath);
});

test.skipIf(process.platform === 'darwin')('says what to install where there is no browser', () => {
  expect(() => findBrowser(NOTHING, null)).toThrow('Install Chrome, Chromium or Edge');
});

test.skipIf(process.platform === 'darwin')('says so too where installing one has failed', () => {
  expect(() => findBrowser(NOTHING, () => false)).toThrow('Install Chrome, Chromium or Edge');
});

test.skipIf(process.platform === 'darwin')('looks again once one has been installed', () => {
  const env: NodeJS.ProcessEnv = { ...NOTHING };
  const install = (): boolean => {
    env['CHROME_PATH'] = process.execPath;
    return true;
  };
  expect(findBrowser(env, install)).toBe(process.execPath);
});
