import { translate } from '../browser/i18n/translate.ts';
import { plainQuote, siteBeside } from '../browser/verdict-view/source-label.ts';
import type { SourceCandidate } from '../engine/verdict.ts';

/** The link to the credited original, with the page's words as proof. */
export function OriginalCard({ original }: { original: SourceCandidate }) {
  const { url, name, quote, deep } = original;
  const site = siteBeside(original);
  return (
    <section class="original">
      <h2>{translate('original')}</h2>
      <p class="name">
        <bdi>{name}</bdi>
      </p>
      {site && (
        <p class="site" dir="ltr">
          {site}
        </p>
      )}
      <blockquote>
        <bdi>{plainQuote(quote)}</bdi>
      </blockquote>
      {url ? (
        <a class="first" href={url} target="_blank" rel="noreferrer">
          {translate('readOriginal')}
        </a>
      ) : (
        <p class="quiet">{translate('creditedOnly')}</p>
      )}
      {url && !deep && <p class="quiet">{translate('homepageOnly')}</p>}
    </section>
  );
}
