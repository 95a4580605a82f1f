import { type Browser, launch } from 'puppeteer-core';
import { type BrowserName, findBrowser } from './find-browser.ts';
import { sendBidi } from './firefox-bidi.ts';
import { poll } from './poll.ts';

/** The identifier in manifest.json. */
const FIREFOX_ID = 'unspun@unspun.dev';

/** Firefox draws a new one for each profile unless it is told; tests must know where the extension's pages stand. */
const FIREFOX_UUID = '0b9a7c1e-6a4f-4d0a-9d53-0f2c1a7b5e11';

/** The page that greets a reader who has just installed the extension for good, as Chromium is told to. */
const WELCOME_PAGE = 'src/text-checker/index.html?welcome';

/** What a browser asks of its maker on its own would hide what the extension asks. */
const CHROMIUM_FLAGS = [
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Plain http is what the local server speaks.
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,NetworkTimeServiceQuerying',
];

const FIREFOX_PREFERENCES = {
  'services.settings.server': 'data:,#remote-settings-off',
  'dom.security.https_first': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};

export interface LaunchOptions {
  /** Port of the local server that stands in for the web. */
  port: number;
  /** Which hosts it stands in for; the others are reached as ever. */
  hosts: 'all' | 'examples';
  /** Folder of the built extension; none for a bare browser. */
  extension?: string | undefined;
  headless?: boolean;
  /** Further command-line switches. */
  args?: string[];
  /** Further preferences, for Firefox. */
  preferences?: Record<string, unknown>;
  /** The reader's home folder, where Firefox looks for what an administrator has set. */
  home?: string;
  /** Folder of a profile to start with, for Firefox; else a fresh one. */
  profile?: string;
  /** The extension may work in private windows, too. */
  inPrivate?: boolean;
}

export interface LaunchedBrowser {
  name: BrowserName;
  browser: Browser;
  /** "chrome-extension://…" or "moz-extension://…", without a slash at its end; empty for a bare browser. */
  origin: string;
}

/** A proxy script is the one way to map hosts that both browsers know, and it keeps ports out of the addresses. */
function proxyScriptFor({ port, hosts }: LaunchOptions): string {
  const proxy = `'PROXY 127.0.0.1:${port}'`;
  const answer = hosts === 'all' ? proxy : `dnsDomainIs(host, '.example') ? ${proxy} : 'DIRECT'`;
  const script = `function FindProxyForURL(url, host) { return ${answer}; }`;
  return `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(script).toString('base64')}`;
}

/** Chromium's sandbox does not start as root, as which containers mostly run. */
const sandboxFlags = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

function startChromium(executablePath: string, options: LaunchOptions): Promise<Browser> {
  return launch({
    executablePath,
    pipe: true,
    enableExtensions: true,
    headless: options.headless ?? true,
    defaultViewport: null,
    args: [
      ...CHROMIUM_FLAGS,
      ...sandboxFlags(),
      `--proxy-pac-url=${proxyScriptFor(options)}`,
      '--window-size=1200,900',
      ...(options.args ?? []),
    ],
  });
}

function startFirefox(executablePath: string, options: LaunchOptions): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    defaultViewport: null,
    ...(options.profile && { userDataDir: options.profile }),
    env: { ...process.env, ...(options.home && { HOME: options.home }) },
    args: ['--remote-allow-system-access', '--width=1200', '--height=900', ...(options.args ?? [])],
    extraPrefsFirefox: {
      ...FIREFOX_PREFERENCES,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'network.proxy.type': 2,
      'network.proxy.autoconfig_url': proxyScriptFor(options),
      ...options.preferences,
    },
  });
}

const LAUNCHERS = { chromium: startChromium, firefox: startFirefox };

interface ExtensionsPage {
  chrome: {
    developerPrivate: {
      updateProfileConfiguration(update: object): Promise<void>;
      updateExtensionConfiguration(update: object): Promise<void>;
    };
  };
}

/** Runs in Chromium's page of extensions: what its switches for developers and for private windows do. */
async function allowInPrivate(extensionId: string): Promise<void> {
  const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
}

async function installInChromium(browser: Browser, folder: string, inPrivate: boolean) {
  const id = await browser.installExtension(folder);
  // It opens in front: a page opened before it would lie hidden, where browsers hold back clicks and prerendering.
  await browser.waitForTarget(
    (target) => target.url() === `chrome-extension://${id}/${WELCOME_PAGE}`,
  );
  if (inPrivate) {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(allowInPrivate, id);
    // The extension is loaded anew, and its pages are refused until then.
    await poll('the extension to be back', () =>
      page.goto(`chrome-extension://${id}/${WELCOME_PAGE}`).then(
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

/**
 * Starts an installed browser with a fresh profile and the extension loaded.
 *
 * @throws one sentence if the browser is not installed
 */
export async function launchBrowser(
  name: BrowserName,
  options: LaunchOptions,
): Promise<LaunchedBrowser> {
  const executable = findBrowser(name);
  if (executable === undefined) throw new Error(`No ${name} is installed where it is looked for.`);
  const browser = await LAUNCHERS[name](executable, options);
  try {
    const { extension, inPrivate = false } = options;
    const origin = extension ? await INSTALLERS[name](browser, extension, inPrivate) : '';
    return { name, browser, origin };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
