import { useLayoutEffect, useState } from 'preact/hooks';
import { openPage } from '../browser/open-page.ts';
import { watchTabReport } from '../browser/storage/tab-reports.ts';
import { articleAddress } from '../browser/verdict-view/article-address.ts';
import { type JudgedArticle, type Reading, readingOf } from './load-judged-article.ts';
import { hasOriginalWords } from './original-words-label.ts';

interface OriginalWords extends Reading {
  /** Takes the original's words, or opens the comparison that finds them; undefined if there is nothing to take. */
  take: (() => void) | undefined;
}

/**
 * What is known of the article. A comparison that ends meanwhile changes no word before the reader asks for it.
 * @param onTaken the words have become others
 */
export function useOriginalWords(page: JudgedArticle, onTaken: () => void): OriginalWords {
  const [reading, setReading] = useState<Reading>(page);
  const [found, setFound] = useState<Reading>();
  const [isAsked, setAsked] = useState(false);
  const use = (next: Reading) => {
    setReading(next);
    setFound(undefined);
    onTaken();
  };
  // At once: an effect after painting could miss a change in a tab behind others.
  useLayoutEffect(
    () =>
      watchTabReport(page.tabId, (report) => {
        const next = readingOf(report, page.article.url);
        if (hasOriginalWords(reading.verdict)) return;
        if (!next || !hasOriginalWords(next.verdict)) return;
        if (isAsked) use(next);
        else setFound(next);
      }),
    [isAsked, reading],
  );
  const compare = () => {
    setAsked(true);
    void openPage('comparison', { id: page.tabId, url: page.article.url });
  };
  const canCompare = !hasOriginalWords(reading.verdict) && articleAddress(reading.verdict);
  const take = found ? () => use(found) : canCompare ? compare : undefined;
  return { ...reading, take };
}
