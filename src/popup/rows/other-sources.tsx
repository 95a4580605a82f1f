import { translate } from '../../browser/i18n/translate.ts';
import { Breakable } from '../../browser/ui/breakable.tsx';
import { plainQuote, sourceLabel } from '../../browser/verdict-view/source-label.ts';
import type { SourceCandidate } from '../../engine/verdict.ts';

/** Other sites that the page may have taken the article from, each with its line as proof. */
export function OtherSources({ candidates }: { candidates: SourceCandidate[] }) {
  if (candidates.length === 0) return null;
  return (
    <section class="others">
      <h2>{translate('otherCandidates')}</h2>
      <ul>
        {candidates.map(({ url, name, site, quote }) => (
          <li key={quote + url}>
            {url ? (
              <a href={url} dir="auto" target="_blank" rel="noreferrer">
                {sourceLabel({ name, ...(site && { site }) })}
              </a>
            ) : (
              name
            )}
            <blockquote>
              <bdi>
                <Breakable text={plainQuote(quote)} />
              </bdi>
            </blockquote>
          </li>
        ))}
      </ul>
    </section>
  );
}
