import { describe, expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import type { Report } from '../../src/browser/reports.ts';
import { BANNER } from '../../tools/browser/open-stage.ts';
import { NOTES, ORIGINAL, putSpun, SPUN } from './demo-pages.ts';
import { BROWSERS, withStage } from './with-stage.ts';

declare const chrome: Extension;

/** Swaps of the demo's repost that no reader would miss. */
const PLAIN_SWAPS = ['existence', 'equally', 'non', 'volition'];

/** "judged" with its level, or why the page was left alone. */
function outcome(report: Report): string {
  if (report.state === 'judged') return report.verdict.level;
  return report.state === 'skipped' ? report.reason : report.state;
}

describe.each(BROWSERS)('%s', (name) => {
  const stage = withStage(name);

  test('takes the reader from a spun repost to its original, and asks nobody', async () => {
    const { open, bannerText, tab, inShadow, requests, popupText } = stage();
    const before = requests().length;
    const page = await open(SPUN);

    expect(await bannerText(page)).toContain('harbourpost.example');

    const { badge, report } = (await tab(SPUN)) ?? {};
    expect(badge).toBe('!');
    if (report?.state !== 'judged') throw new Error('The page was not judged.');
    expect(report.verdict).toMatchObject({ level: 'warning', spun: { level: 'warning' } });
    expect(report.verdict.original?.url).toBe(ORIGINAL);
    expect(report.verdict.original?.quote).toContain('Source:');
    const quotes = report.verdict.evidence.map(({ quote }) => quote.toLowerCase());
    expect(PLAIN_SWAPS.filter((swap) => !quotes.includes(swap))).toEqual([]);

    const popup = await popupText(SPUN);
    expect(popup).toContain('harbourpost.example');
    expect(PLAIN_SWAPS.some((swap) => popup.includes(swap))).toBe(true);

    const place = await inShadow(page, BANNER, (root) => {
      const { x, y, width, height } =
        root.querySelector('a')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await Promise.all([page.waitForNavigation(), page.mouse.click(place.x, place.y)]);
    expect(page.url()).toBe(ORIGINAL);
    await stage().report(ORIGINAL);
    expect(requests().slice(before)).toEqual([`GET ${SPUN}`, `GET ${ORIGINAL}`]);
  });

  test('keeps nothing of what is read beyond the open tab', async () => {
    const { open, report, desk } = stage();
    await open(SPUN);
    await report(SPUN);
    const kept = await (await desk()).run(async () => [
      await chrome.storage.local.get(null),
      await chrome.storage.sync.get(null),
    ]);
    expect(kept).toEqual([{}, {}]);
    const session = await (await desk()).run(() => chrome.storage.session.get(null));
    expect(JSON.stringify(session)).not.toContain('Nearly two hundred ferry workers');
  });

  test('leaves the original alone', async () => {
    const { open, report, tab, bannerText, popupText } = stage();
    const page = await open(ORIGINAL);
    expect(outcome(await report(ORIGINAL))).toBe('clear');
    expect((await tab(ORIGINAL))?.badge).toBe('');
    const popup = await popupText(ORIGINAL);
    expect(PLAIN_SWAPS.filter((swap) => popup.includes(swap))).toEqual([]);
    // A page that was opened later has its banner: this one's would long be there.
    await bannerText(await open(SPUN));
    expect(await page.$('unspun-overlay')).toBeNull();
  });

  test('warns under a policy that allows pages no styles and no scripts', async () => {
    const policy = "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'";
    const headers = { 'content-security-policy': policy };
    const url = putSpun(stage(), 'http://strict.example/post.html', undefined, headers);
    const { open, bannerText } = stage();
    expect(await bannerText(await open(url))).not.toBe('');
  });

  test.each([
    ['honest.html', 'clear'],
    ['', 'not-an-article'],
    ['short.html', 'unknown'],
    ['deutsch.html', 'unknown'],
  ])('%s is %s', async (path, expected) => {
    const { open, report, tab } = stage();
    const url = `${NOTES}/${path}`;
    await open(url);
    expect(outcome(await report(url))).toBe(expected);
    expect((await tab(url))?.badge).toBe('');
  });
});
