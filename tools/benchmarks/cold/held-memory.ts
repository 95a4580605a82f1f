import type { Browser as Extension } from 'webextension-polyfill';
import type { Article } from '../../../src/article/article.ts';
import { backgroundWorker } from '../../../test/harness/background-worker.ts';
import {
  type BrowserFixture,
  BUILD_FOLDERS,
  launchFixture,
} from '../../../test/harness/launch-fixture.ts';
import { plainTextArticle } from '../../../training/corpus/plain-text-article.ts';
import { readSpunReal } from '../../../training/corpus/read-spun-real.ts';
import { readWeb } from '../../../training/corpus/read-web.ts';

declare const chrome: Extension;

/** Articles of an hour and of a long day. */
const COUNTS = [60, 600] as const;
/** One article in so many is a spun one. */
const SPUN_EVERY = 10;
/** Sent at once: a message takes no more. */
const BATCH = 20;

/** Articles of the corpus by turns: web documents, and now and then a spun one. */
function mixedArticles(count: number): Article[] {
  const isEnglish = ({ language }: { language: string }) => language === 'en';
  const [human, spun] = [readWeb().filter(isEnglish), readSpunReal().filter(isEnglish)];
  return Array.from({ length: count }, (_, i) => {
    const list = i % SPUN_EVERY === 0 ? spun : human;
    return plainTextArticle(list[i % list.length]?.text ?? '', `https://page${i}.example/`);
  });
}

/** Runs in a page of the extension. */
async function judgeAll(articles: Article[]): Promise<void> {
  for (const article of articles)
    await chrome.runtime.sendMessage({ name: 'analyzeArticle', carries: [article] });
}

/** Megabytes that Chromium's background holds once all rubbish is gone. */
async function heldMegabytes(stage: BrowserFixture): Promise<number> {
  const { client } = await backgroundWorker(stage);
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const usage = await client.send('Runtime.getHeapUsage');
  const { usedSize, backingStorageSize = 0 } = usage as typeof usage & {
    backingStorageSize?: number;
  };
  return (usedSize + backingStorageSize) / 1e6;
}

/** What the background of a build holds after 60 and after 600 different articles, in megabytes. */
export async function measureHeldMemory(
  extension = BUILD_FOLDERS.chromium,
): Promise<{ pages: number; megabytes: number }[]> {
  const stage = await launchFixture('chromium', { extension });
  try {
    const desk = await stage.controlPage();
    const articles = mixedArticles(Math.max(...COUNTS));
    const held: { pages: number; megabytes: number }[] = [];
    for (let from = 0; from < articles.length; from += BATCH) {
      await desk.run(judgeAll, articles.slice(from, from + BATCH));
      const pages = COUNTS.find((count) => count === from + BATCH);
      if (pages) held.push({ pages, megabytes: await heldMegabytes(stage) });
    }
    return held;
  } finally {
    await stage.close();
  }
}
