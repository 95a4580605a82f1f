import { describe, expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import type { Article } from '../../src/article/article.ts';
import type { Stage } from '../../tools/browser/open-stage.ts';
import { HONEST, ORIGINAL, SPUN } from './demo-pages.ts';
import { tell } from './mark-words.ts';
import { withStage } from './with-stage.ts';
import { workerOf } from './worker-of.ts';

declare const chrome: Extension;

/** Articles of a long day. */
const MANY = 500;
/** After so many, all has been met that is kept at all. */
const FEW = 100;
/** What model and engine may hold. */
const MOST_BYTES = 60_000_000;
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
    const verdict = await chrome.runtime.sendMessage({ name: 'judgeArticle', carries: [asked] });
    if ((verdict as { level?: string })?.level) judged++;
  }
  return judged;
}

/** Bytes that Chromium's background holds once all rubbish is gone. */
async function heldBytes(stage: Stage): Promise<number> {
  const { client } = await workerOf(stage);
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
  const stage = withStage('chromium');

  test(`holds no more after ${MANY} articles than after ${FEW}, and not too much`, async () => {
    const articles: Article[] = [];
    for (const url of [SPUN, ORIGINAL, HONEST]) {
      const page = await stage().open(url);
      await stage().report(url);
      articles.push((await tell(stage(), url, 'giveArticle')) as Article);
      await page.close();
    }
    const desk = await stage().desk();
    expect(await desk.run(judgeMany, articles, 0, FEW)).toBe(FEW);
    const before = await heldBytes(stage());
    expect(await desk.run(judgeMany, articles, FEW, MANY)).toBe(MANY - FEW);
    const after = await heldBytes(stage());
    console.log(`Held: ${before / 1e6} MB after ${FEW} articles, ${after / 1e6} MB after ${MANY}.`);
    expect(after).toBeLessThanOrEqual(before * NOISE);
    expect(after).toBeLessThanOrEqual(MOST_BYTES);
  });
});
