import { addressKey } from '../../addresses/address-key.ts';
import { registrableDomain } from '../../addresses/registrable-domain.ts';
import type { SourceCandidate } from '../../verdict.ts';
import type { CreditFeatures } from './rank-candidate.ts';

export interface RankedCandidate extends SourceCandidate {
  kind: CreditFeatures['kind'];
}

/** Confidence of credits of one kind to several sites, which leave the original open: too low for a button. */
const MAX_CONTRADICTED_CONFIDENCE = 0.45;

/** More candidates do not help the reader. */
const MAX_CANDIDATES = 8;

/**
 * Merges candidates to one per address or name, best first. Credits of one kind that contradict each other lose
 * confidence.
 */
export function mergeCandidates(found: readonly RankedCandidate[]): SourceCandidate[] {
  const adjusted = found.map((candidate) =>
    isContradicted(candidate, found) ? lowerConfidence(candidate) : candidate,
  );
  const best = new Map<string, RankedCandidate>();
  for (const candidate of adjusted) {
    const key = candidate.url ? addressKey(candidate.url) : candidate.name.toLowerCase();
    const other = best.get(key);
    if (!other || other.confidence < candidate.confidence)
      best.set(key, mergeReasons(candidate, other));
    else best.set(key, mergeReasons(other, candidate));
  }
  return [...best.values()]
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, MAX_CANDIDATES)
    .map(({ kind, ...candidate }) => withSite(candidate));
}

function withSite(candidate: SourceCandidate): SourceCandidate {
  const site = candidate.url && registrableDomain(candidate.url);
  return site ? { ...candidate, site } : candidate;
}

/** Another line of the same kind credits another site, and nothing on the page prefers this one. */
function isContradicted(candidate: RankedCandidate, found: readonly RankedCandidate[]): boolean {
  if (!candidate.url || isPreferred(candidate) || candidate.kind.startsWith('canonical'))
    return false;
  const domain = registrableDomain(candidate.url);
  return found.some(
    ({ kind, url, confidence }) =>
      kind === candidate.kind &&
      confidence >= MAX_CONTRADICTED_CONFIDENCE &&
      url !== undefined &&
      registrableDomain(url) !== domain,
  );
}

const isPreferred = ({ reasons }: RankedCandidate) =>
  reasons.includes('canonical-agrees') ||
  reasons.includes('title-in-address') ||
  reasons.includes('link-text-is-title');

function lowerConfidence(candidate: RankedCandidate): RankedCandidate {
  const confidence = Math.min(candidate.confidence, MAX_CONTRADICTED_CONFIDENCE);
  return { ...candidate, confidence, reasons: [...candidate.reasons, 'several-credits'] };
}

function mergeReasons(best: RankedCandidate, other: RankedCandidate | undefined): RankedCandidate {
  if (!other) return best;
  return { ...best, reasons: [...new Set([...best.reasons, ...other.reasons])] };
}
