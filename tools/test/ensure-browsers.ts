import { spawnSync } from 'node:child_process';
import { type BrowserName, findBrowser } from '../../test/harness/find-browser.ts';

const DEBIAN_PACKAGES: Record<BrowserName, string> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

const missing = () =>
  (['chromium', 'firefox'] as const).filter((name) => findBrowser(name) === undefined);

function canUseApt(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

function install(names: BrowserName[]): void {
  const packages = names.map((name) => DEBIAN_PACKAGES[name]).join(' ');
  console.log(`Installing ${packages} with apt-get …`);
  const command = `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${packages}`;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], env });
}

/**
 * Makes sure that both browsers are there, by apt-get where that is allowed.
 *
 * @returns one sentence that says what to install, if one is missing still
 */
export function ensureBrowsers(): string | undefined {
  const absent = missing();
  if (absent.length > 0 && canUseApt()) install(absent);
  const left = missing();
  if (left.length === 0) return undefined;
  return `The end-to-end tests need ${left.join(' and ')}: install it, or name it in ${left
    .map((name) => `UNSPUN_${name.toUpperCase()}`)
    .join(' and ')}.`;
}
