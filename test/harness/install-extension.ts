import type { Browser } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';
import { sendBidi } from './firefox-bidi.ts';
import { WELCOME_PATH } from './page-paths.ts';
import { poll } from './poll.ts';

/** The identifier in manifest.json. */
export const FIREFOX_ID = 'unspun@unspun.dev';

/** Firefox makes up a new one for each profile unless it is given. Tests must know the addresses of the pages. */
export const FIREFOX_UUID = '0b9a7c1e-6a4f-4d0a-9d53-0f2c1a7b5e11';

interface ExtensionsPage {
  chrome: {
    developerPrivate: {
      updateProfileConfiguration(update: object): Promise<void>;
      updateExtensionConfiguration(update: object): Promise<void>;
    };
  };
}

/** Runs in Chromium's page of extensions: turns on its switches for developers and for private windows. */
async function allowInPrivate(extensionId: string): Promise<void> {
  const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
}

async function installInChromium(browser: Browser, folder: string, inPrivate: boolean) {
  const id = await browser.installExtension(folder);
  const welcomePage = `chrome-extension://${id}/${WELCOME_PATH}`;
  // It opens in front. A page opened earlier would be hidden, where browsers hold back clicks and prerendering.
  await browser.waitForTarget((target) => target.url() === welcomePage);
  if (inPrivate) {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(allowInPrivate, id);
    // The extension is loaded again. Until then its pages are refused.
    await poll('the extension to be back', () =>
      page.goto(welcomePage).then(
        () => true,
        () => false,
      ),
    );
    await page.close();
  }
  return `chrome-extension://${id}`;
}

async function installInFirefox(browser: Browser, folder: string, inPrivate: boolean) {
  await sendBidi(browser, 'webExtension.install', {
    extensionData: { type: 'path', path: folder },
    'moz:allowPrivateBrowsing': inPrivate,
  });
  return `moz-extension://${FIREFOX_UUID}`;
}

const INSTALLERS = { chromium: installInChromium, firefox: installInFirefox };

/** Installs the extension from its built folder. @returns the origin of its pages */
export const installExtension = (
  name: BrowserName,
  browser: Browser,
  folder: string,
  inPrivate: boolean,
): Promise<string> => INSTALLERS[name](browser, folder, inPrivate);
