import { translate } from '../browser/i18n/translate.ts';
import type { SourceCandidate } from '../engine/verdict.ts';

/** A link to the original that the page credits. */
export function OriginalLink({ original: { name, url } }: { original: SourceCandidate }) {
  return (
    <aside class="original">
      <p>
        {translate('original')} <b>{name}</b>
      </p>
      {url && (
        <a href={url} rel="noreferrer">
          {translate('readOriginal')}
        </a>
      )}
    </aside>
  );
}
