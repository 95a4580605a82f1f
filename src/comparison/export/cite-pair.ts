import { authorName } from '../../article/metadata/author-name.ts';
import { translate } from '../../browser/i18n/translate.ts';
import { siteLabel } from '../../browser/site-label.ts';
import { withAddressDate } from '../../engine/alignment/summary/address-date.ts';
import { type CitationFormat, citeOriginal } from '../../engine/attribution/cite-original.ts';
import type { ArticlePair } from '../loading/comparison-state.ts';

/** A day out of a moment; undefined if it is none. */
function dayOf(time: string | undefined): string | undefined {
  const date = new Date(time ?? '');
  return Number.isNaN(date.valueOf()) ? undefined : date.toISOString().slice(0, 10);
}

/** A citation of a comparison's original, filled with what its page says of itself. */
export function citePair({ original, readAt }: ArticlePair, format: CitationFormat): string {
  const { url, siteName, title, byline } = original;
  const isWeb = /^https?:/i.test(url);
  const published = dayOf(withAddressDate(original).publishedTime);
  const accessed = isWeb ? dayOf(readAt) : undefined;
  return citeOriginal(
    {
      name: siteName ?? (isWeb ? siteLabel(url) : translate('comparisonPastedText')),
      ...(isWeb && { url }),
      confidence: 1,
      quote: '',
      reasons: [],
      deep: true,
    },
    format,
    {
      ...(title && { title }),
      ...(byline && { author: authorName(byline) }),
      ...(published && { published }),
      ...(accessed && { accessed }),
    },
  );
}
