import type { Article } from '../article/article.ts';
import { buildQueries } from '../engine/attribution/search/build-queries.ts';
import { createWordRarity } from '../engine/language-model/word-rarity.ts';
import type { Verdict } from '../engine/verdict.ts';
import { getModel } from './analyze-page.ts';

/** Builds the searches for an article's original; an English one's rare words are those of the language model. */
export async function queriesForArticle(article: Article, verdict: Verdict): Promise<string[]> {
  const rarity = verdict.language === 'en' ? createWordRarity(await getModel()) : undefined;
  const isSpun = verdict.spun.level === 'warning' || verdict.spun.level === 'notice';
  return buildQueries(article, verdict.evidence, { isSpun, ...(rarity && { rarity }) });
}

/** How rare each of these words is; see `createWordRarity`. */
export async function rateWords(words: string[]): Promise<number[]> {
  return words.map(createWordRarity(await getModel()));
}
