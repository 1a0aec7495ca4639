import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge.exe',
  'chrome.exe',
];

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const MAC_PROGRAMS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

/**
 * The path of a browser to test in: `CHROME_PATH`, else an installed Chrome, Chromium or Edge, else Debian's
 * chromium, which is installed where that is possible. Throws a sentence that says what to install.
 */
export function findBrowser(): string {
  const found = installed() ?? (isRootOnDebian() ? installChromium() : null);
  if (found === null) {
    throw new Error(
      'Install Chrome, Chromium or Edge, or set CHROME_PATH to one, to run the end-to-end tests.',
    );
  }
  return found;
}

function installed(): string | null {
  const asked = process.env['CHROME_PATH'];
  const places = [...(asked === undefined ? [] : [asked]), ...onPath(), ...onMac(), ...onWindows()];
  return places.find(isProgram) ?? null;
}

function onPath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function onMac(): string[] {
  return MAC_PROGRAMS.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
}

function onWindows(): string[] {
  const folders = WINDOWS_FOLDERS.flatMap((name) => process.env[name] ?? []);
  return folders.flatMap((folder) => WINDOWS_PROGRAMS.map((program) => join(folder, program)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

function installChromium(): string | null {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    env,
    stdio: 'inherit',
  });
  return installed();
}
