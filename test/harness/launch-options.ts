import type { Browser } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';

export interface LaunchOptions {
  /** Port of the local server that stands in for the web. */
  port: number;
  /** The hosts that it stands in for. All others are reached as usual. */
  hosts: 'all' | 'examples';
  /** Folder of the built extension. None: a browser without extension. */
  extension?: string | undefined;
  headless?: boolean;
  /** Further command-line switches. */
  args?: string[];
  /** Further preferences, for Firefox. */
  preferences?: Record<string, unknown>;
  /** The reader's home folder, where Firefox looks for an administrator's settings. */
  home?: string;
  /** Folder of a profile to start with, for Firefox. None: a fresh one. */
  profile?: string;
  /** The extension may work in private windows, too. */
  inPrivate?: boolean;
}

export interface LaunchedBrowser {
  name: BrowserName;
  browser: Browser;
  /** "chrome-extension://…" or "moz-extension://…", without a slash at the end. Empty without extension. */
  origin: string;
}
