import { translate } from '../browser/i18n/translate.ts';
import { articleAddress } from '../browser/verdict-view/article-address.ts';
import { siteBeside } from '../browser/verdict-view/source-label.ts';
import type { SourceCandidate } from '../engine/verdict.ts';

/** A link to the original that the page credits. */
export function OriginalLink({ original }: { original: SourceCandidate }) {
  const { name } = original;
  const url = articleAddress({ original });
  const site = siteBeside(original);
  return (
    <aside class="original">
      <p>
        {translate('original')}{' '}
        <b>
          <bdi>{name}</bdi>
        </b>
        {site && <bdi dir="ltr">{site}</bdi>}
      </p>
      {url && (
        <a href={url} rel="noreferrer">
          {translate('readOriginal')}
        </a>
      )}
    </aside>
  );
}
