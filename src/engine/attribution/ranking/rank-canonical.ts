import type { Article } from '../../../article/article.ts';
import type { Canonical } from '../addresses/find-canonical.ts';
import { hostName } from '../addresses/host-name.ts';
import { findSupportingSignals } from './find-supporting-signals.ts';
import type { RankedCandidate } from './merge-candidates.ts';
import { rankCandidate } from './rank-candidate.ts';

/** The candidate that a foreign canonical makes by itself; its quote is the address, for no line says it. */
export function rankCanonical({ url, kind }: Canonical, article: Article): RankedCandidate {
  const agreements = findSupportingSignals(article, url, undefined, undefined).filter(
    (key) => key === 'same-host-links',
  );
  const ranked = rankCandidate({
    kind: `canonical-${kind}`,
    seen: 'page',
    position: 'before',
    reach: 'deep-link',
    agreements: kind === 'renamed' ? [] : agreements,
    doubts: [],
  });
  return { url, name: hostName(url), quote: url, deep: true, kind: `canonical-${kind}`, ...ranked };
}
