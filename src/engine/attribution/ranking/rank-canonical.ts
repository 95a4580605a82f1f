import type { Article } from '../../../article/article.ts';
import { hostName } from '../../addresses/host-name.ts';
import type { Canonical } from '../addresses/find-canonical.ts';
import { findSupportingSignals } from './find-supporting-signals.ts';
import type { RankedCandidate } from './merge-candidates.ts';
import { rankCandidate } from './rank-candidate.ts';

/** The candidate from a canonical on another site. Its quote is the address, because no line states it. */
export function rankCanonical({ url, kind }: Canonical, article: Article): RankedCandidate {
  const agreements = findSupportingSignals(article, url, undefined, undefined).filter(
    (key) => key === 'same-host-links',
  );
  const ranked = rankCandidate({
    kind: `canonical-${kind}`,

    position: 'before',
    reach: 'deep-link',
    supportingSignals: kind === 'renamed' ? [] : agreements,
    doubts: [],
  });
  return { url, name: hostName(url), quote: url, deep: true, kind: `canonical-${kind}`, ...ranked };
}
