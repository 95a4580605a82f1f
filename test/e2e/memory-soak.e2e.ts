import { describe, expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import type { Article } from '../../src/article/article.ts';
import { backgroundWorker } from '../harness/background-worker.ts';
import { HONEST_URL, ORIGINAL_URL, SPUN_URL } from '../harness/demo-pages.ts';
import { sendToTab } from '../harness/highlight-words.ts';
import type { BrowserFixture } from '../harness/launch-fixture.ts';
import { useBrowser } from '../harness/use-browser.ts';

declare const chrome: Extension;

/** Articles of a long day. */
const ALL_ARTICLES = 500;
/** After so many, all has been met that is kept at all. */
const WARM_UP_ARTICLES = 100;
/** What model and engine may hold. */
const MAX_BYTES = 60_000_000;
/** Counts of memory differ by so much from one look to the next. */
const NOISE = 1.05;

/** Runs in a page of the extension: has articles judged one after another, no two of them alike. */
async function judgeMany(articles: Article[], from: number, to: number): Promise<number> {
  let judged = 0;
  for (let n = from; n < to; n++) {
    const article = articles[n % articles.length] as Article;
    const words = ` Number ${n} of the day, written by Person${n} in Town${n * 7}.`;
    const asked = {
      ...article,
      url: `http://day${n}.example/post.html`,
      text: `${article.text}${words}`,
    };
    const verdict = await chrome.runtime.sendMessage({ name: 'analyzeArticle', carries: [asked] });
    if ((verdict as { level?: string })?.level) judged++;
  }
  return judged;
}

/** Bytes that Chromium's background holds once all rubbish is gone. */
async function heldBytes(stage: BrowserFixture): Promise<number> {
  const { client } = await backgroundWorker(stage);
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const usage = await client.send('Runtime.getHeapUsage');
  const { usedSize, backingStorageSize = 0 } = usage as typeof usage & {
    backingStorageSize?: number;
  };
  return usedSize + backingStorageSize;
}

describe('chromium', () => {
  const stage = useBrowser('chromium');

  test(`holds no more after ${ALL_ARTICLES} articles than after ${WARM_UP_ARTICLES}, and not too much`, async () => {
    const articles: Article[] = [];
    for (const url of [SPUN_URL, ORIGINAL_URL, HONEST_URL]) {
      const page = await stage().open(url);
      await stage().report(url);
      articles.push((await sendToTab(stage(), url, 'getArticle')) as Article);
      await page.close();
    }
    const desk = await stage().controlPage();
    expect(await desk.run(judgeMany, articles, 0, WARM_UP_ARTICLES)).toBe(WARM_UP_ARTICLES);
    const before = await heldBytes(stage());
    expect(await desk.run(judgeMany, articles, WARM_UP_ARTICLES, ALL_ARTICLES)).toBe(
      ALL_ARTICLES - WARM_UP_ARTICLES,
    );
    const after = await heldBytes(stage());
    console.log(
      `Held: ${before / 1e6} MB after ${WARM_UP_ARTICLES} articles, ${after / 1e6} MB after ${ALL_ARTICLES}.`,
    );
    expect(after).toBeLessThanOrEqual(before * NOISE);
    expect(after).toBeLessThanOrEqual(MAX_BYTES);
  });
});
