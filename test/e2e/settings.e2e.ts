import { describe, expect, test } from 'vitest';
import { openExtensionPage } from '../../tools/browser/open-extension-page.ts';
import { BANNER } from '../../tools/browser/open-stage.ts';
import { poll } from '../../tools/browser/poll.ts';
import { ORIGINAL, putSpun, SPUN } from './demo-pages.ts';
import { BROWSERS, withStage } from './with-stage.ts';

const OPTIONS = 'src/options/index.html';
const CHECK = 'src/check/index.html';

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
  const stage = withStage(name);

  test('a reader who wants it is told where a copy was read before', async () => {
    const options = await openExtensionPage(stage(), OPTIONS);
    await poll('the settings', () => options.run(() => document.querySelector('h1') !== null));
    await options.run(switchMemory);
    await stage().open(ORIGINAL);
    await stage().report(ORIGINAL);
    const copy = putSpun(stage(), 'http://remembered.example/post.html');
    await stage().open(copy);
    const report = await stage().report(copy);
    expect(report).toMatchObject({ recollection: { read: { url: ORIGINAL } } });
    expect(await stage().popupText(copy)).toContain('You read this at harbourpost.example');
    await options.run(switchMemory);
    await options.close();
  });

  test('a setting takes effect in open pages at once', async () => {
    const url = putSpun(stage(), 'http://at-once.example/post.html');
    const page = await stage().open(url);
    await stage().bannerText(page);
    const options = await openExtensionPage(stage(), OPTIONS);
    await poll('the settings', () => options.run(() => document.querySelector('h1') !== null));
    await options.run(choose, 'none');
    await poll('the banner to go', async () => (await page.$(BANNER)) === null);
    await options.run(choose, 'slim');
    expect(await stage().bannerText(page)).not.toBe('');
    await options.run(choose, 'on-click');
    const later = putSpun(stage(), 'http://at-once.example/later.html');
    await stage().open(later);
    expect(await stage().report(later)).toMatchObject({ state: 'skipped', reason: 'not-asked' });
    await options.run(choose, 'automatic');
    await options.close();
  });

  test('the page that checks texts judges the example, and asks nobody', async () => {
    const before = stage().requests().length;
    const check = await openExtensionPage(stage(), `${CHECK}?welcome`);
    const marked = await poll('marks in the example', () => check.run(readMarked));
    expect(marked).toContain('existence');
    expect(stage().requests().slice(before)).toEqual([]);
    await check.close();
  });

  test('the target of a link is fetched alone, and judged', async () => {
    const before = stage().requests().length;
    const check = await openExtensionPage(stage(), `${CHECK}?link=${encodeURIComponent(SPUN)}`);
    const headline = await poll('a verdict', () => check.run(readHeadline));
    expect(headline).toBe('This article looks reworded by machine.');
    expect(stage().requests().slice(before)).toEqual([`GET ${SPUN}`]);
    await check.close();
  });
});
