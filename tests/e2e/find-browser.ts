import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
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
export function findBrowser(env: NodeJS.ProcessEnv = process.env, install = debianInstall()): string {
  const found = installed(env) ?? (install?.() === true ? installed(env) : null);
  if (found === null) {
    throw new Error(
      'Install Chrome, Chromium or Edge, or set CHROME_PATH to one, to run the end-to-end tests.',
    );
  }
  return found;
}

function installed(env: NodeJS.ProcessEnv): string | null {
  const asked = env['CHROME_PATH'];
  const places = [...(asked === undefined ? [] : [asked]), ...onPath(env), ...onMac(), ...onWindows(env)];
  return places.find(isProgram) ?? null;
}

function onPath(env: NodeJS.ProcessEnv): string[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function onMac(): string[] {
  return MAC_PROGRAMS.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
}

function onWindows(env: NodeJS.ProcessEnv): string[] {
  const folders = WINDOWS_FOLDERS.flatMap((name) => env[name] ?? []);
  return folders.flatMap((folder) => WINDOWS_PROGRAMS.map((program) => join(folder, program)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Installs a browser and says whether that worked; null where nothing may or can be installed. */
type Install = (() => boolean) | null;

function debianInstall(): Install {
  const isDebian = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
  return isDebian && process.getuid?.() === 0 ? installChromium : null;
}

function installChromium(): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'inherit' });
  const install = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
  return spawnSync('apt-get', install, { env, stdio: 'inherit' }).status === 0;
}
