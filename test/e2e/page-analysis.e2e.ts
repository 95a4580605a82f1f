import { describe, expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import type { TabReport } from '../../src/browser/storage/tab-reports.ts';
import { NOTES_SITE, ORIGINAL_URL, SPUN_URL, serveSpunPage } from '../harness/demo-pages.ts';
import { BANNER_SELECTOR } from '../harness/launch-fixture.ts';
import { BROWSERS, useBrowser } from '../harness/use-browser.ts';

declare const chrome: Extension;

/** Swaps of the demo's repost that no reader would miss. */
const PLAIN_SWAPS = ['existence', 'equally', 'non', 'volition'];

/** "judged" with its level, or why the page was left alone. */
function outcome(report: TabReport): string {
  if (report.state === 'judged') return report.verdict.level;
  return report.state === 'skipped' ? report.reason : report.state;
}

describe.each(BROWSERS)('%s', (name) => {
  const stage = useBrowser(name);

  test('takes the reader from a spun repost to its original, and asks nobody', async () => {
    const {
      open,
      bannerText,
      tabState: tab,
      runInShadowRoot: inShadow,
      requests,
      popupText,
    } = stage();
    const before = requests().length;
    const page = await open(SPUN_URL);

    expect(await bannerText(page)).toContain('harbourpost.example');

    const { badge, report } = (await tab(SPUN_URL)) ?? {};
    expect(badge).toBe('!');
    if (report?.state !== 'judged') throw new Error('The page was not judged.');
    expect(report.verdict).toMatchObject({ level: 'warning', spun: { level: 'warning' } });
    expect(report.verdict.original?.url).toBe(ORIGINAL_URL);
    expect(report.verdict.original?.quote).toContain('Source:');
    const quotes = report.verdict.evidence.map(({ quote }) => quote.toLowerCase());
    expect(PLAIN_SWAPS.filter((swap) => !quotes.includes(swap))).toEqual([]);

    const popup = await popupText(SPUN_URL);
    expect(popup).toContain('harbourpost.example');
    expect(PLAIN_SWAPS.some((swap) => popup.includes(swap))).toBe(true);

    const place = await inShadow(page, BANNER_SELECTOR, (root) => {
      const { x, y, width, height } =
        root.querySelector('a')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await Promise.all([page.waitForNavigation(), page.mouse.click(place.x, place.y)]);
    expect(page.url()).toBe(ORIGINAL_URL);
    await stage().report(ORIGINAL_URL);
    expect(requests().slice(before)).toEqual([`GET ${SPUN_URL}`, `GET ${ORIGINAL_URL}`]);
  });

  test('keeps nothing of what is read beyond the open tab', async () => {
    const { open, report, controlPage: desk } = stage();
    await open(SPUN_URL);
    await report(SPUN_URL);
    const kept = await (await desk()).run(async () => [
      await chrome.storage.local.get(null),
      await chrome.storage.sync.get(null),
    ]);
    expect(kept).toEqual([{}, {}]);
    const session = await (await desk()).run(() => chrome.storage.session.get(null));
    expect(JSON.stringify(session)).not.toContain('Nearly two hundred ferry workers');
  });

  test('leaves the original alone', async () => {
    const { open, report, tabState: tab, bannerText, popupText } = stage();
    const page = await open(ORIGINAL_URL);
    expect(outcome(await report(ORIGINAL_URL))).toBe('clear');
    expect((await tab(ORIGINAL_URL))?.badge).toBe('');
    const popup = await popupText(ORIGINAL_URL);
    const words = popup.split(/[^\p{L}]+/u);
    expect(PLAIN_SWAPS.filter((swap) => words.includes(swap))).toEqual([]);
    // A page that was opened later has its banner: this one's would long be there.
    await bannerText(await open(SPUN_URL));
    expect(await page.$('unspun-overlay')).toBeNull();
  });

  test('warns under a policy that allows pages no styles and no scripts', async () => {
    const policy = "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'";
    const headers = { 'content-security-policy': policy };
    const url = serveSpunPage(stage(), 'http://strict.example/post.html', undefined, headers);
    const { open, bannerText } = stage();
    expect(await bannerText(await open(url))).not.toBe('');
  });

  test.each([
    ['honest.html', 'clear'],
    ['', 'not-an-article'],
    ['short.html', 'unknown'],
    ['deutsch.html', 'unknown'],
  ])('%s is %s', async (path, expected) => {
    const { open, report, tabState: tab } = stage();
    const url = `${NOTES_SITE}/${path}`;
    await open(url);
    expect(outcome(await report(url))).toBe(expected);
    expect((await tab(url))?.badge).toBe('');
  });
});
