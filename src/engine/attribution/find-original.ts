import type { Article } from '../../article/article.ts';
import type { SourceCandidate } from '../verdict.ts';
import { findCanonical } from './addresses/find-canonical.ts';
import { resolvePageUrl } from './addresses/resolve-page-url.ts';
import { findCreditLines } from './phrases/find-credit-lines.ts';
import { getPhrasebooks } from './phrases/phrasebook.ts';
import { findTitleLinks } from './ranking/find-title-links.ts';
import { mergeCandidates } from './ranking/merge-candidates.ts';
import { rankCanonical } from './ranking/rank-canonical.ts';
import { rankCreditLine } from './ranking/rank-credit-line.ts';

/**
 * Whom the page credits: every possible original with its proof, best first (evidence and ranking: how real pages credit
 * their source). Empty if it credits nobody but itself. Confidence 0.5 and more is fit for a button, less for a mention;
 * a candidate without `url` is a name to search for. Never a claim that the page copied: honest republishing credits too.
 * A page saved from elsewhere is judged as the page it calls itself (see `settlePage`).
 * @param language ISO 639-1, as recognised; undefined reads English phrases only
 */
export function findOriginal(given: Article, language: string | undefined): SourceCandidate[] {
  const books = getPhrasebooks(language);
  const article = resolvePageUrl(given);
  const canonical = findCanonical(article);
  const lines = findCreditLines(article, books);
  const credited = lines.flatMap((line) => rankCreditLine(line, article, books, canonical) ?? []);
  const linked = findTitleLinks(article);
  const headed = canonical ? [rankCanonical(canonical, article)] : [];
  return mergeCandidates([...credited, ...headed, ...linked]);
}
