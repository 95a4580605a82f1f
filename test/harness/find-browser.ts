import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** An address of one's own browser, for machines where it stands elsewhere. */
const PATH_VARIABLES: Record<BrowserName, string> = {
  chromium: 'UNSPUN_CHROMIUM',
  firefox: 'UNSPUN_FIREFOX',
};

const COMMANDS: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome.exe',
    'microsoft-edge-stable',
    'microsoft-edge',
    'msedge.exe',
    'brave-browser',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox.exe'],
};

const MAC_APPS: Record<BrowserName, string[]> = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox'],
};

const WINDOWS_PROGRAMS: Record<BrowserName, string[]> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

function defaultPaths(name: BrowserName): string[] {
  const { env } = process;
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => COMMANDS[name].map((command) => join(folder, command)));
  const macPrograms = { chromium: undefined, firefox: 'firefox' };
  const apps = MAC_APPS[name].flatMap((app) =>
    ['/Applications', join(env.HOME ?? '', 'Applications')].map((folder) =>
      join(folder, `${app}.app`, 'Contents', 'MacOS', macPrograms[name] ?? app),
    ),
  );
  const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => WINDOWS_PROGRAMS[name].map((program) => join(folder, program)));
  return [...onPath, ...apps, ...programs];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of an installed Chromium browser (Chrome, Edge and Brave too) or Firefox; undefined if none is found. */
export function findBrowser(name: BrowserName): string | undefined {
  const own = process.env[PATH_VARIABLES[name]];
  return own === undefined ? defaultPaths(name).find(isExecutable) : own;
}
