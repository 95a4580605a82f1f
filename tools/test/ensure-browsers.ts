import { type BrowserName, findBrowser } from '../../test/harness/find-browser.ts';
import { installDebianPackages } from './install-debian-packages.ts';

const DEBIAN_PACKAGES: Record<BrowserName, string> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

const missing = () =>
  (['chromium', 'firefox'] as const).filter((name) => findBrowser(name) === undefined);

/**
 * Makes sure that both browsers are there, by apt-get where that is allowed.
 *
 * @returns one sentence that says what to install, if one is missing still
 */
export function ensureBrowsers(): string | undefined {
  const absent = missing();
  if (absent.length > 0) installDebianPackages(absent.map((name) => DEBIAN_PACKAGES[name]));
  const left = missing();
  if (left.length === 0) return undefined;
  return `The end-to-end tests need ${left.join(' and ')}: install it, or name it in ${left
    .map((name) => `UNSPUN_${name.toUpperCase()}`)
    .join(' and ')}.`;
}
