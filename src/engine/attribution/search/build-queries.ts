import type { Article } from '../../../article/article.ts';
import { hostName } from '../../addresses/host-name.ts';
import type { Evidence } from '../../verdict.ts';
import { findNames } from './find-names.ts';
import { findWordRuns, type WordRun } from './find-word-runs.ts';
import { restoreWording } from './restore-wording.ts';
import { scoreWordRun } from './score-word-run.ts';

/** Limits of a query, in words, names and numbers. Search engines read about thirty words. */
const MAX_TITLE_WORDS = 14;
const MAX_RUN_WORDS = 8;
const MIN_RUN_WORDS = 5;
const MAX_NAMES = 4;
const MAX_NUMBERS = 2;

/** A site's name after the title: "Title | Site", "Title - Site". */
const SITE_SUFFIX = /\s[|–—·»-]\s[^|–—·»-]{2,40}$/u;

/** Distinctive numbers: amounts and years, not "2" or "10". */
const NUMBER =
  /(?=\p{N})(?<![\p{L}\p{N}.,])(?:\p{N}{1,3}(?:[.,]\p{N}{3})+|\p{N}{3,})(?![\p{L}\p{N}])/gu;

/**
 * Builds two or three web searches for the original of an article that credits nobody, from what a spinner cannot
 * change: the title (substituted words restored where that is certain), the rarest run of untouched words as an exact
 * phrase, and names and numbers. The page's own site is excluded. Nothing is sent. Fewer queries result if the article
 * says too little.
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
  const titleOnly = title
    .replace(SITE_SUFFIX, '')
    .trimEnd()
    .replace(/["“”«»]/g, ' ');
  return restoreWording(titleOnly, evidence)
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, MAX_TITLE_WORDS)
    .join(' ');
}

function phraseQuery(article: Article, evidence: readonly Evidence[]): string {
  const ownTitle = article.title.toLowerCase();
  const runs = findWordRuns(article, evidence, MAX_RUN_WORDS)
    .filter(
      ({ words, text }) => words.length >= MIN_RUN_WORDS && !ownTitle.includes(text.toLowerCase()),
    )
    .map((run) => ({ run, score: scoreWordRun(run) }));
  const best = runs.reduce<{ run: WordRun; score: number } | undefined>(
    (best, one) => (best && best.score >= one.score ? best : one),
    undefined,
  );
  return best ? `"${best.run.text}"${withoutSite(article)}` : '';
}

function namesQuery(article: Article, evidence: readonly Evidence[]): string {
  const names = findNames(article, evidence).slice(0, MAX_NAMES);
  const numbers = [...new Set(article.text.slice(0, 20_000).match(NUMBER) ?? [])].slice(
    0,
    MAX_NUMBERS,
  );
  if (names.length + numbers.length < 2) return '';
  return `${[...names.map((name) => `"${name}"`), ...numbers].join(' ')}${withoutSite(article)}`;
}

/** Otherwise the copy itself would come first. */
function withoutSite({ url }: Article): string {
  try {
    return /^https?:/.test(url) ? ` -site:${hostName(url)}` : '';
  } catch {
    return '';
  }
}
