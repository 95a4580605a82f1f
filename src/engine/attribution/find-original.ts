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

export interface AttributionOptions {
  /** True if the wording was called spun: then the title may be spun, too, and disagrees with nothing. */
  isSpun?: boolean;
}

/**
 * Finds the originals that the page credits, each with its proof, best first. Empty if it credits only itself.
 * Confidence 0.5 and above suits a button, below it a mention. A candidate without `url` is a name to search for. A
 * credit never proves copying: honest republishing has credits too. A saved page is judged at the address that it
 * states (see `resolvePageUrl`).
 * @param language ISO 639-1; undefined means that only English phrases are matched
 */
export function findOriginal(
  page: Article,
  language: string | undefined,
  { isSpun = false }: AttributionOptions = {},
): SourceCandidate[] {
  const books = getPhrasebooks(language);
  const article = resolvePageUrl(page);
  const canonical = findCanonical(article);
  const lines = findCreditLines(article, books);
  const context = { article, books, canonical, isSpun };
  const fromCredits = lines.flatMap((line) => rankCreditLine(line, context) ?? []);
  const fromTitleLinks = findTitleLinks(article);
  const fromCanonical = canonical ? [rankCanonical(canonical, article)] : [];
  return mergeCandidates([...fromCredits, ...fromCanonical, ...fromTitleLinks]);
}
