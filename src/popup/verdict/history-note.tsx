import { formatNumber } from '../../browser/i18n/format-number.ts';
import { interfaceLanguage } from '../../browser/i18n/interface-language.ts';
import { translate, translateCount } from '../../browser/i18n/translate.ts';
import { siteLabel } from '../../browser/site-label.ts';
import type { HistoryMatch } from '../../browser/storage/tab-reports.ts';

/** "May 2026", in the reader's language. */
const formatMonth = (time: number) =>
  new Intl.DateTimeFormat(interfaceLanguage(), { month: 'long', year: 'numeric' }).format(time);

/** The row that unfolds what the reader has read before: the same article elsewhere, and this site's other articles. */
export function HistoryNote({ recollection: { read, site } }: { recollection: HistoryMatch }) {
  if (!read && !site) return null;
  return (
    <details class="fold recollected">
      <summary>{translate('recollected')}</summary>
      {read && (
        <p>
          {translate('recollectedRead', siteLabel(read.url), formatMonth(read.time))}{' '}
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
