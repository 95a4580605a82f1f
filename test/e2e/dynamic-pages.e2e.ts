import { describe, expect, test } from 'vitest';
import { HONEST_HTML, SPUN_HTML, servePage } from '../harness/demo-pages.ts';
import { highlightWords, readHighlights } from '../harness/highlight-words.ts';
import { BANNER_SELECTOR } from '../harness/launch-fixture.ts';
import { poll } from '../harness/poll.ts';
import { BROWSERS, useBrowser } from '../harness/use-browser.ts';

/** The inside of a page's body. */
const bodyOf = (html: string) => /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';

const SHELL = '<!doctype html><html lang="en"><title>An application</title><main></main></html>';
const EMPTY = '<!doctype html><html lang="en"><title>Loading</title><main id="app"></main></html>';

describe.each(BROWSERS)('%s', (name) => {
  const stage = useBrowser(name);

  test('judges an article that arrives late', async () => {
    const url = servePage(stage(), 'http://late.example/story', EMPTY);
    const page = await stage().open(url);
    expect(await stage().report(url)).toMatchObject({ reason: 'not-an-article' });
    await page.evaluate((html) => {
      const app = document.querySelector('#app');
      if (app) app.innerHTML = html;
    }, bodyOf(SPUN_HTML));
    const verdict = await poll('a verdict', async () => {
      const report = await stage().report(url);
      return report.state === 'judged' && report.verdict;
    });
    expect(verdict.level).toBe('warning');
    expect(await stage().bannerText(page)).not.toBe('');
    await page.close();
  });

  test('judges again when the page changes its address, and takes away what was shown', async () => {
    const first = servePage(
      stage(),
      'http://app.example/one',
      SHELL.replace('<main>', `<main>${bodyOf(SPUN_HTML)}`),
    );
    const second = 'http://app.example/two';
    const page = await stage().open(first);
    await stage().bannerText(page);
    expect(await highlightWords(stage(), first, 'existence')).toBeGreaterThan(0);
    await page.evaluate(
      (html, url) => {
        history.pushState({}, '', url);
        document.body.innerHTML = html;
      },
      bodyOf(HONEST_HTML),
      second,
    );
    expect(await stage().report(second)).toMatchObject({
      url: second,
      verdict: { level: 'clear' },
    });
    expect(await page.$(BANNER_SELECTOR)).toBeNull();
    expect(await readHighlights(page)).toEqual([]);
    expect((await stage().tabState(second))?.badge).toBe('');
    await page.close();
  });

  test('keeps its verdict when only the fragment of the address changes', async () => {
    const url = servePage(stage(), 'http://app.example/three', SPUN_HTML);
    const page = await stage().open(url);
    await stage().bannerText(page);
    await page.evaluate(() => {
      location.hash = 'part';
    });
    const state = await poll('the tab', () => stage().tabState(`${url}#part`));
    expect(state).toMatchObject({ badge: '!', report: { state: 'judged' } });
    expect(await page.$(BANNER_SELECTOR)).not.toBeNull();
    await page.close();
  });
});
