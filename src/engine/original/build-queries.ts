import type { Article } from '../../article/article.ts';
import type { Evidence } from '../verdict.ts';
import { findNames } from './find-names.ts';
import { findRuns, type Run } from './find-runs.ts';
import { hostName } from './host-name.ts';
import { restoreWording } from './restore-wording.ts';
import { scoreRun } from './score-run.ts';

/** Search engines look at about thirty words; a title and a few names say enough. */
const TITLE_WORDS = 14;
const RUN_WORDS = 8;
const SHORTEST_RUN = 5;
const MOST_NAMES = 4;
const MOST_NUMBERS = 2;

/** A site's name behind the title: "Title | Site", "Title - Site". */
const SITE_SUFFIX = /\s[|–—·»-]\s[^|–—·»-]{2,40}$/u;

/** Numbers that tell something: amounts and years, not "2" or "10". */
const NUMBER =
  /(?=\p{N})(?<![\p{L}\p{N}.,])(?:\p{N}{1,3}(?:[.,]\p{N}{3})+|\p{N}{3,})(?![\p{L}\p{N}])/gu;

/**
 * Two or three searches for the original of an article that credits nobody, made of what a spinner cannot change: the
 * title (swapped words put back where that is sure), the rarest run of untouched words as an exact phrase, names and
 * numbers. The page's own site is left out. Nothing is sent; fewer than two come back if the article says too little.
 */
export function buildQueries(article: Article, evidence: readonly Evidence[]): string[] {
  const queries = [
    titleQuery(article, evidence),
    phraseQuery(article, evidence),
    namesQuery(article, evidence),
  ];
  return [...new Set(queries.filter((query) => query !== ''))];
}

function titleQuery({ title }: Article, evidence: readonly Evidence[]): string {
  const bare = title
    .replace(SITE_SUFFIX, '')
    .trimEnd()
    .replace(/["“”«»]/g, ' ');
  return restoreWording(bare, evidence)
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, TITLE_WORDS)
    .join(' ');
}

function phraseQuery(article: Article, evidence: readonly Evidence[]): string {
  const own = article.title.toLowerCase();
  const runs = findRuns(article, evidence, RUN_WORDS)
    .filter(({ words, text }) => words.length >= SHORTEST_RUN && !own.includes(text.toLowerCase()))
    .map((run) => ({ run, score: scoreRun(run) }));
  const best = runs.reduce<{ run: Run; score: number } | undefined>(
    (top, one) => (top && top.score >= one.score ? top : one),
    undefined,
  );
  return best ? `"${best.run.text}"${withoutSite(article)}` : '';
}

function namesQuery(article: Article, evidence: readonly Evidence[]): string {
  const names = findNames(article, evidence).slice(0, MOST_NAMES);
  const numbers = [...new Set(article.text.slice(0, 20_000).match(NUMBER) ?? [])].slice(
    0,
    MOST_NUMBERS,
  );
  if (names.length + numbers.length < 2) return '';
  return `${[...names.map((name) => `"${name}"`), ...numbers].join(' ')}${withoutSite(article)}`;
}

/** The copy itself would come first. */
function withoutSite({ url }: Article): string {
  try {
    return /^https?:/.test(url) ? ` -site:${hostName(url)}` : '';
  } catch {
    return '';
  }
}
