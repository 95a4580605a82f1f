import type { Article } from '../../article/article.ts';
import { findAddresses } from './find-addresses.ts';
import { findAgreements } from './find-agreements.ts';
import { hostName } from './host-name.ts';
import { isDeep } from './is-deep.ts';
import { compareBrands } from './is-same-brand.ts';
import { findPositions } from './line-position.ts';
import { rankCandidate } from './rank-candidate.ts';
import { rejectHost } from './reject-host.ts';
import type { RankedCandidate } from './settle-candidates.ts';
import { compareSlug } from './slug-words.ts';

/** More such links are a list of related articles. */
const MOST_LINKS = 2;

/** The last lines of a page, and only short ones: the rest is text. */
const MOST_LINES = 150;
const LONGEST_LINE = 400;

/** An address as text: a reader, or a machine, pasted it there; lists of related articles show titles. */
const PASTED = /^https?:\/\/[^/\s]+\/\S{8,}$/;

/** Fewer words of the title in an address are chance. */
const FEWEST_WORDS = 4;

/** A line that is more than its link and a word or two says something else. */
const MOST_OTHER_WORDING = 40;

/**
 * Links below the article, elsewhere, whose address repeats the article's own title: whatever the language, and without
 * any label, they lead to the same article.
 */
export function findTitleLinks(article: Article): RankedCandidate[] {
  const positions = findPositions(article);
  const found = article.lines.flatMap((line, at) => {
    if (positions[at] !== 'end' && positions[at] !== 'after') return [];
    if (at < article.lines.length - MOST_LINES || line.text.length > LONGEST_LINE) return [];
    return findAddresses(line, article.url)
      .filter(({ start, end }) => line.text.length - (end - start) <= MOST_OTHER_WORDING)
      .filter(({ url }) => isDeep(url) && !compareBrands(url, article.url) && !rejectHost(url))
      .flatMap(({ url, text }) => rankLink(article, url, text, at));
  });
  return new Set(found.map(({ url }) => url)).size > MOST_LINKS ? [] : found;
}

function rankLink(article: Article, url: string, text: string, at: number): RankedCandidate[] {
  if (compareSlug(url, article.title).shared < FEWEST_WORDS) return [];
  const agreements = findAgreements(article, url, text, at);
  if (!agreements.includes('title-in-address')) return [];
  const ranked = rankCandidate({
    kind: PASTED.test(article.lines[at]?.text ?? '') ? 'title-address' : 'title-link',
    seen: 'page',
    position: 'end',
    reach: 'deep-link',
    agreements: agreements.filter(
      (key) => key !== 'title-in-address' && key !== 'link-text-is-title',
    ),
    doubts: [],
  });
  const quote = article.lines[at]?.text ?? url;
  return [{ url, name: hostName(url), quote, deep: true, kind: 'title-link', ...ranked }];
}
