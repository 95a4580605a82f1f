import { existsSync, readdirSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import project from './package.json' with { type: 'json' };
import { licences } from './tools/build/licences.ts';
import { minifyContentScript } from './tools/build/minify-content-script.ts';
import { minifyLocales } from './tools/build/minify-locales.ts';
import { type ProjectHome, readBugs } from './tools/build/read-bugs.ts';
import { trimLanguageData } from './tools/build/trim-language-data.ts';
import { trimReadability } from './tools/build/trim-readability.ts';

// Whatever the shell says: a package made beside tests would hold code for development.
process.env.NODE_ENV = 'production';

const CONTENT_SCRIPT = 'src/content/index.ts';

/** The background where it is no service worker. */
const EVENT_PAGE = 'src/background/event-page.ts';

/** Chromium starts the background as a service worker, Firefox as an event page; each refuses the other's key. */
function manifestFor(browser: 'chrome' | 'firefox'): ManifestV3Export {
  const { background, browser_specific_settings, minimum_chrome_version, ...common } = manifest;
  // Where the package names its home, readers can report there; none is made up.
  const { homepage } = project as ProjectHome;
  const shared = { ...common, ...(homepage && { homepage_url: homepage }) };
  return browser === 'chrome'
    ? ({
        ...shared,
        background,
        minimum_chrome_version,
        // Since Chromium 148; earlier ones take no notice. The markup of a page is sent in three fifths of the time.
        message_serialization: 'structured_clone',
        storage: { managed_schema: 'managed-schema.json' },
      } as ManifestV3Export)
    : ({
        ...shared,
        permissions: shared.permissions.filter((name) => name !== 'offscreen'),
        background: { scripts: [EVENT_PAGE], type: 'module' },
        browser_specific_settings,
      } as ManifestV3Export);
}

/** Two files that all pages share: a popup that has to fetch a dozen small ones is seen late. */
const CHUNKS = [
  { name: 'preact', test: /node_modules[\\/]preact/ },
  {
    name: 'browser',
    test: /src[\\/]browser[\\/]|node_modules[\\/](?:webextension-polyfill|valibot)/,
  },
];

/**
 * Every folder of src with a page in it; those that the manifest does not name are opened by other pages. Firefox needs no
 * page to find articles in.
 */
const pages = (browser: 'chrome' | 'firefox') =>
  readdirSync('src')
    .filter((room) => existsSync(`src/${room}/index.html`))
    .filter((room) => browser === 'chrome' || room !== 'extraction')
    .map((room) => `src/${room}/index.html`);

/** `vite build --mode chrome|firefox` writes dist/chrome or dist/firefox. */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    // A content script with shared chunks would need web_accessible_resources, which any page can probe.
    plugins: [
      trimLanguageData,
      licences,
      minifyLocales,
      minifyContentScript(CONTENT_SCRIPT),
      crx({
        manifest: manifestFor(browser),
        browser,
        contentScripts: { standaloneFiles: [CONTENT_SCRIPT] },
      }),
    ],
    resolve: { alias: { '@mozilla/readability': trimReadability() } },
    define: { 'import.meta.env.VITE_BUGS': JSON.stringify(readBugs(project as ProjectHome)) },
    build: {
      outDir: `dist/${browser}`,
      target: 'chrome123',
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: pages(browser), output: { codeSplitting: { groups: CHUNKS } } },
    },
  };
});
