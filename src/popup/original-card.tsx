import { translate } from '../browser/i18n/translate.ts';
import type { SourceCandidate } from '../engine/verdict.ts';

/** The link to the credited original, with the page's words as proof. */
export function OriginalCard({ original }: { original: SourceCandidate }) {
  const { url, name, quote, deep } = original;
  return (
    <section class="original">
      <h2>{translate('original')}</h2>
      <p class="name">
        <bdi>{name}</bdi>
      </p>
      <blockquote>
        <bdi>{quote}</bdi>
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
