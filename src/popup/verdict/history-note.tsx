import { formatNumber } from '../../browser/i18n/format-number.ts';
import { interfaceLanguage } from '../../browser/i18n/interface-language.ts';
import { translate, translateCount } from '../../browser/i18n/translate.ts';
import { siteLabel } from '../../browser/site-label.ts';
import type { HistoryMatch } from '../../browser/storage/tab-reports.ts';

/** "Apr 2026", in the reader's language. */
const formatMonth = (time: number) =>
  new Intl.DateTimeFormat(interfaceLanguage(), { month: 'short', year: 'numeric' }).format(time);

/**
 * The row that says what the reader has read before: that they know the article from elsewhere, in its own words; and,
 * unfolded, where, and what this site's other articles were.
 */
export function HistoryNote({ recollection: { read, site } }: { recollection: HistoryMatch }) {
  if (!read && !site) return null;
  return (
    <details class="fold recollected">
      <summary>
        {read
          ? translate('recollectedRead', siteLabel(read.url), formatMonth(read.time))
          : translate('recollected')}
      </summary>
      {read && (
        <p>
          <a href={read.url} dir="auto" target="_blank" rel="noreferrer">
            {read.title || siteLabel(read.url)}
          </a>
        </p>
      )}
      {site && (
        <p>{translateCount('recollectedSite', site.articles, formatNumber(site.reposts))}</p>
      )}
    </details>
  );
}
