import { describe, expect, test } from 'vitest';
import { BANNER } from '../../tools/browser/open-stage.ts';
import { poll } from '../../tools/browser/poll.ts';
import { HONEST_HTML, putPage, SPUN_HTML } from './demo-pages.ts';
import { markWords, readMarks } from './mark-words.ts';
import { BROWSERS, withStage } from './with-stage.ts';

/** The inside of a page's body. */
const bodyOf = (html: string) => /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';

const SHELL = '<!doctype html><html lang="en"><title>An application</title><main></main></html>';
const EMPTY = '<!doctype html><html lang="en"><title>Loading</title><main id="app"></main></html>';

describe.each(BROWSERS)('%s', (name) => {
  const stage = withStage(name);

  test('judges an article that arrives late', async () => {
    const url = putPage(stage(), 'http://late.example/story', EMPTY);
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
    const first = putPage(
      stage(),
      'http://app.example/one',
      SHELL.replace('<main>', `<main>${bodyOf(SPUN_HTML)}`),
    );
    const second = 'http://app.example/two';
    const page = await stage().open(first);
    await stage().bannerText(page);
    expect(await markWords(stage(), first, 'existence')).toBeGreaterThan(0);
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
    expect(await page.$(BANNER)).toBeNull();
    expect(await readMarks(page)).toEqual([]);
    expect((await stage().tab(second))?.badge).toBe('');
    await page.close();
  });

  test('keeps its verdict when only the fragment of the address changes', async () => {
    const url = putPage(stage(), 'http://app.example/three', SPUN_HTML);
    const page = await stage().open(url);
    await stage().bannerText(page);
    await page.evaluate(() => {
      location.hash = 'part';
    });
    const state = await poll('the tab', () => stage().tab(`${url}#part`));
    expect(state).toMatchObject({ badge: '!', report: { state: 'judged' } });
    expect(await page.$(BANNER)).not.toBeNull();
    await page.close();
  });
});
