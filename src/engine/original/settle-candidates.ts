import type { Candidate } from '../verdict.ts';
import type { Grounds } from './rank-candidate.ts';
import { registrableDomain } from './registrable-domain.ts';

export interface RankedCandidate extends Candidate {
  kind: Grounds['kind'];
}

/** Credits of one kind to several sites leave open which is the original: below a button. */
const SEVERAL_CAP = 0.45;

/** More candidates help no reader. */
const MOST_CANDIDATES = 8;

/** One candidate per address and name, best first; credits of one kind that contradict each other are believed less. */
export function settleCandidates(found: readonly RankedCandidate[]): Candidate[] {
  const settled = found.map((candidate) =>
    isContradicted(candidate, found) ? doubt(candidate) : candidate,
  );
  const best = new Map<string, RankedCandidate>();
  for (const candidate of settled) {
    const key = candidate.url ? withoutScheme(candidate.url) : candidate.name.toLowerCase();
    const other = best.get(key);
    if (!other || other.confidence < candidate.confidence) best.set(key, join(candidate, other));
    else best.set(key, join(other, candidate));
  }
  return [...best.values()]
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, MOST_CANDIDATES)
    .map(({ kind, ...candidate }) => candidate);
}

/** Another line of the same kind credits another site, and nothing on the page prefers this one. */
function isContradicted(candidate: RankedCandidate, found: readonly RankedCandidate[]): boolean {
  if (!candidate.url || isPreferred(candidate) || candidate.kind.startsWith('canonical'))
    return false;
  const domain = registrableDomain(candidate.url);
  return found.some(
    ({ kind, url, confidence }) =>
      kind === candidate.kind &&
      confidence >= SEVERAL_CAP &&
      url !== undefined &&
      registrableDomain(url) !== domain,
  );
}

const isPreferred = ({ reasons }: RankedCandidate) =>
  reasons.includes('canonical-agrees') ||
  reasons.includes('title-in-address') ||
  reasons.includes('link-text-is-title');

function doubt(candidate: RankedCandidate): RankedCandidate {
  const confidence = Math.min(candidate.confidence, SEVERAL_CAP);
  return { ...candidate, confidence, reasons: [...candidate.reasons, 'several-credits'] };
}

function join(best: RankedCandidate, other: RankedCandidate | undefined): RankedCandidate {
  if (!other) return best;
  return { ...best, reasons: [...new Set([...best.reasons, ...other.reasons])] };
}

const withoutScheme = (url: string) => url.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
