import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { SPUN_URL, serveSpunPage } from '../harness/demo-pages.ts';
import { BANNER_SELECTOR, BUILD_FOLDERS } from '../harness/launch-fixture.ts';
import { poll } from '../harness/poll.ts';
import { BROWSERS, useBrowser } from '../harness/use-browser.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'unspun-broken-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const DAMAGES: [string, (model: string) => void][] = [
  ['missing', (model) => rmSync(model)],
  ['empty', (model) => writeFileSync(model, '')],
  ['cut', (model) => writeFileSync(model, readFileSync(model).subarray(0, 50_000))],
];

describe.each(BROWSERS)('%s', (name) => {
  describe.each(DAMAGES)('with a model file that is %s', (damage, break_) => {
    const extension = join(FOLDER, `${name}-${damage}`);
    cpSync(BUILD_FOLDERS[name], extension, { recursive: true });
    break_(join(extension, 'model.bin'));
    const stage = useBrowser(name, { extension });

    test('says so in the popup and shows nothing on the page', async () => {
      const { open, report, openPopup, tabState: tab } = stage();
      const page = await open(SPUN_URL);
      expect(await report(SPUN_URL)).toMatchObject({ state: 'failed', url: SPUN_URL });
      expect((await tab(SPUN_URL))?.badge).toBe('');
      expect(await page.$(BANNER_SELECTOR)).toBeNull();
      const popup = await openPopup(SPUN_URL);
      expect(await popup.run(() => document.querySelectorAll('button').length)).toBeGreaterThan(0);
    });
  });

  describe('updated while a page is open', () => {
    const stage = useBrowser(name);

    test('leaves the old page quiet, its banner goes by itself, and the next page is judged', async () => {
      const { open, bannerText, browser } = stage();
      const page = await open(SPUN_URL);
      await bannerText(page);
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on(
        'console',
        (message) => message.type() === 'error' && complaints.push(message.text()),
      );

      await browser.installExtension(BUILD_FOLDERS[name]);

      await poll(
        'the banner to go by itself',
        async () => (await page.$(BANNER_SELECTOR)) === null,
      );
      expect(complaints).toEqual([]);

      const next = await open(serveSpunPage(stage(), 'http://after-update.example/'));
      await bannerText(next);
    });
  });
});
