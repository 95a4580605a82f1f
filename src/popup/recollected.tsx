import { formatNumber } from '../browser/format-number.ts';
import { interfaceLanguage } from '../browser/interface-language.ts';
import type { Recollection } from '../browser/reports.ts';
import { say, sayCount } from '../browser/say.ts';
import { siteOf } from '../browser/site-of.ts';

/** "May 2026", in the reader's language. */
const monthOf = (time: number) =>
  new Intl.DateTimeFormat(interfaceLanguage(), { month: 'long', year: 'numeric' }).format(time);

/** What the reader has met before: the same article elsewhere, and what this site's articles were. */
export function Recollected({ recollection: { read, site } }: { recollection: Recollection }) {
  if (!read && !site) return null;
  return (
    <section class="recollected" aria-label={say('recollected')}>
      {read && (
        <p>
          {say('recollectedRead', siteOf(read.url), monthOf(read.time))}{' '}
          <a href={read.url} dir="auto" target="_blank" rel="noreferrer">
            {read.title || siteOf(read.url)}
          </a>
        </p>
      )}
      {site && <p>{sayCount('recollectedSite', site.articles, formatNumber(site.reposts))}</p>}
    </section>
  );
}
