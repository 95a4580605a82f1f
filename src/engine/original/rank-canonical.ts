import type { Article } from '../../article/article.ts';
import { findAgreements } from './find-agreements.ts';
import type { Canonical } from './find-canonical.ts';
import { hostName } from './host-name.ts';
import { rankCandidate } from './rank-candidate.ts';
import type { RankedCandidate } from './settle-candidates.ts';

/** The candidate that a foreign canonical makes by itself; its quote is the address, for no line says it. */
export function rankCanonical({ url, kind }: Canonical, article: Article): RankedCandidate {
  const agreements = findAgreements(article, url, undefined, undefined).filter(
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
