import { type BrowserName, findBrowser } from './find-browser.ts';
import { installExtension } from './install-extension.ts';
import type { LaunchedBrowser, LaunchOptions } from './launch-options.ts';
import { startBrowser } from './start-browser.ts';

/**
 * Starts an installed browser with a fresh profile and the extension.
 *
 * @throws one sentence if the browser is not installed
 */
export async function launchBrowser(
  name: BrowserName,
  options: LaunchOptions,
): Promise<LaunchedBrowser> {
  const executable = findBrowser(name);
  if (executable === undefined) {
    throw new Error(
      `${name} was not found: install it, or set UNSPUN_${name.toUpperCase()} to its path.`,
    );
  }
  const browser = await startBrowser(name, executable, options);
  try {
    const { extension, inPrivate = false } = options;
    const origin = extension ? await installExtension(name, browser, extension, inPrivate) : '';
    return { name, browser, origin };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
