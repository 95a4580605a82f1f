import { describe, expect, test } from 'vitest';
import { ORIGINAL_URL, SPUN_URL, serveSpunPage } from '../harness/demo-pages.ts';
import { BANNER_SELECTOR } from '../harness/launch-fixture.ts';
import { openExtensionPage } from '../harness/open-extension-page.ts';
import { OPTIONS_PATH, TEXT_CHECKER_PATH } from '../harness/page-paths.ts';
import { poll } from '../harness/poll.ts';
import { BROWSERS, useBrowser } from '../harness/use-browser.ts';

/** Runs in the settings: chooses a radio button by its value. */
const choose = (value: string) =>
  document.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();

/** Runs in the settings: switches remembering on or off. */
const switchMemory = () =>
  document
    .querySelector<HTMLInputElement>('[aria-labelledby="title-memory"][role="switch"]')
    ?.click();

/** Runs in the page that checks texts: the words that it marks. */
const readMarked = () => {
  const marks = [...document.querySelectorAll('mark')].map((mark) => mark.textContent ?? '');
  return marks.length > 0 && marks;
};

/** Runs in a page of the extension. */
const readHeadline = () => document.querySelector('.checked h2')?.textContent;

describe.each(BROWSERS)('%s', (name) => {
  const stage = useBrowser(name);

  test('a reader who wants it learns where a copy was read before', async () => {
    const options = await openExtensionPage(stage(), OPTIONS_PATH);
    await poll('the settings', () => options.run(() => document.querySelector('h1') !== null));
    await options.run(switchMemory);
    await stage().open(ORIGINAL_URL);
    await stage().report(ORIGINAL_URL);
    const copy = serveSpunPage(stage(), 'http://remembered.example/post.html');
    await stage().open(copy);
    const report = await stage().report(copy);
    expect(report).toMatchObject({ recollection: { read: { url: ORIGINAL_URL } } });
    expect(await stage().popupText(copy)).toContain('You read this at harbourpost.example');
    await options.run(switchMemory);
    await options.close();
  });

  test('a setting takes effect in open pages at once', async () => {
    const url = serveSpunPage(stage(), 'http://at-once.example/post.html');
    const page = await stage().open(url);
    await stage().bannerText(page);
    const options = await openExtensionPage(stage(), OPTIONS_PATH);
    await poll('the settings', () => options.run(() => document.querySelector('h1') !== null));
    await options.run(choose, 'none');
    await poll('the banner to go', async () => (await page.$(BANNER_SELECTOR)) === null);
    await options.run(choose, 'slim');
    expect(await stage().bannerText(page)).not.toBe('');
    await options.run(choose, 'on-click');
    const later = serveSpunPage(stage(), 'http://at-once.example/later.html');
    await stage().open(later);
    expect(await stage().report(later)).toMatchObject({ state: 'skipped', reason: 'not-asked' });
    await options.run(choose, 'automatic');
    await options.close();
  });

  test('the page that checks texts judges the example, and asks nobody', async () => {
    const before = stage().requests().length;
    const check = await openExtensionPage(stage(), `${TEXT_CHECKER_PATH}?welcome`);
    const marked = await poll('marks in the example', () => check.run(readMarked));
    expect(marked).toContain('existence');
    expect(stage().requests().slice(before)).toEqual([]);
    await check.close();
  });

  test('the target of a link is fetched alone, and judged', async () => {
    const before = stage().requests().length;
    const check = await openExtensionPage(
      stage(),
      `${TEXT_CHECKER_PATH}?link=${encodeURIComponent(SPUN_URL)}`,
    );
    const headline = await poll('a verdict', () => check.run(readHeadline));
    expect(headline).toBe('Looks reworded by machine');
    expect(stage().requests().slice(before)).toEqual([`GET ${SPUN_URL}`]);
    await check.close();
  });
});
