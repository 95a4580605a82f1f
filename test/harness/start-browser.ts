import { type Browser, launch } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';
import { FIREFOX_ID, FIREFOX_UUID } from './install-extension.ts';
import type { LaunchOptions } from './launch-options.ts';

/** Keeps the browser from asking its maker for anything: that would hide what the extension asks for. */
const CHROMIUM_FLAGS = [
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The local server speaks plain http. The last two connect to the default search engine.
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,NetworkTimeServiceQuerying,PreconnectToSearch,AimEnabled',
];

const FIREFOX_PREFERENCES = {
  'services.settings.server': 'data:,#remote-settings-off',
  'dom.security.https_first': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** A proxy script is the only way to map hosts that both browsers know. It also keeps ports out of the addresses. */
function proxyScriptFor({ port, hosts }: LaunchOptions): string {
  const proxy = `'PROXY 127.0.0.1:${port}'`;
  const answer = hosts === 'all' ? proxy : `dnsDomainIs(host, '.example') ? ${proxy} : 'DIRECT'`;
  const script = `function FindProxyForURL(url, host) { return ${answer}; }`;
  return `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(script).toString('base64')}`;
}

/** Chromium's sandbox does not start for root, which is the usual user in containers. */
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

/** Starts the program at a path, without the extension. */
export const startBrowser = (name: BrowserName, executable: string, options: LaunchOptions) =>
  name === 'chromium' ? startChromium(executable, options) : startFirefox(executable, options);
