import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BANNER, BUILT } from '../../tools/browser/open-stage.ts';
import { poll } from '../../tools/browser/poll.ts';
import { putSpun, SPUN } from './demo-pages.ts';
import { BROWSERS, withStage } from './with-stage.ts';

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
    cpSync(BUILT[name], extension, { recursive: true });
    break_(join(extension, 'model.bin'));
    const stage = withStage(name, { extension });

    test('says so in the popup and shows nothing on the page', async () => {
      const { open, report, openPopup, tab } = stage();
      const page = await open(SPUN);
      expect(await report(SPUN)).toMatchObject({ state: 'failed', url: SPUN });
      expect((await tab(SPUN))?.badge).toBe('');
      expect(await page.$(BANNER)).toBeNull();
      const popup = await openPopup(SPUN);
      expect(await popup.run(() => document.querySelectorAll('button').length)).toBeGreaterThan(0);
    });
  });

  describe('updated while a page is open', () => {
    const stage = withStage(name);

    test('leaves the old page quiet, its banner can be closed, and the next page is judged', async () => {
      const { open, bannerText, inShadow, browser } = stage();
      const page = await open(SPUN);
      await bannerText(page);
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on(
        'console',
        (message) => message.type() === 'error' && complaints.push(message.text()),
      );

      await browser.installExtension(BUILT[name]);

      await inShadow(page, BANNER, (root) => {
        for (const button of root.querySelectorAll('button')) button.click();
        return true;
      });
      await poll('the banner closed', async () => (await page.$(BANNER)) === null);
      expect(complaints).toEqual([]);

      const next = await open(putSpun(stage(), 'http://after-update.example/'));
      await bannerText(next);
    });
  });
});
