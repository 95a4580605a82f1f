import type { Article } from '../../article/article.ts';
import { authorName } from '../../article/metadata/author-name.ts';
import { formatDay } from '../../browser/i18n/format-date.ts';
import { translate } from '../../browser/i18n/translate.ts';
import { plainQuote } from '../../browser/verdict-view/source-label.ts';

/** Who published an article, who wrote it and when, as the page says. */
export function publishedTexts({ url, siteName, byline, publishedTime }: Article): string[] {
  if (!/^https?:/i.test(url)) return [];
  const day = publishedTime
    ? translate('comparisonPublished', formatDay(publishedTime))
    : translate('comparisonNoDay');
  return [
    ...(siteName ? [plainQuote(siteName)] : []),
    ...(byline ? [translate('comparisonAuthor', authorName(plainQuote(byline)))] : []),
    day,
  ];
}
