import type { Page } from 'puppeteer-core';
import type { Browser as Extension } from 'webextension-polyfill';
import type { Article } from '../../src/article/article.ts';
import type { BrowserFixture } from './launch-fixture.ts';

declare const chrome: Extension;

/** Runs in a page of the extension: as the popup does, but for all places of some words instead of findings. */
async function show(id: number, words: string): Promise<number> {
  const ask = (name: string, ...carries: unknown[]) =>
    chrome.tabs.sendMessage(id, { name, carries }, { frameId: 0 });
  const { text } = (await ask('getArticle')) as Article;
  const evidence = [...text.matchAll(new RegExp(`\\b${words}\\b`, 'g'))].map(
    ({ 0: quote, index }) => ({
      question: 'spun',
      signal: 'swap',
      quote,
      start: index,
      end: index + quote.length,
      expected: ['can', 'may'],
      chances: [0.9, 0.1],
      certainty: 0.95,
    }),
  );
  return (await ask('showHighlights', { evidence })) as number;
}

/** Has all places of these words in the tab's article marked; answers how many marks were set. */
export async function highlightWords(
  stage: BrowserFixture,
  url: string,
  words: string,
): Promise<number> {
  const { id = 0 } = (await stage.tabState(url)) ?? {};
  return (await stage.controlPage()).run(show, id, words);
}

/** Sends a tab's page one of the extension's own messages. */
export async function sendToTab(
  stage: BrowserFixture,
  url: string,
  name: string,
  ...carries: unknown[]
) {
  const { id = 0 } = (await stage.tabState(url)) ?? {};
  return (await stage.controlPage()).run(
    (id, name, carries) => chrome.tabs.sendMessage(id, { name, carries }, { frameId: 0 }),
    id,
    name,
    carries,
  );
}

/**
 * The highlights on the page, of one style: their words, and the id of the element they stand in. Their names begin
 * at random.
 */
export function readHighlights(page: Page, style = 'wavy'): Promise<[string, string][]> {
  return page.evaluate((style) => {
    const [, found] = [...CSS.highlights].find(([name]) => name.endsWith(`-${style}`)) ?? [];
    const ranges = [...(found ?? [])] as Range[];
    return ranges.map((range): [string, string] => [
      range.toString().replace(/\s+/g, ' '),
      range.startContainer.parentElement?.closest('[id]')?.id ?? '',
    ]);
  }, style);
}
