import type { Article } from '../../article/article.ts';
import { send } from '../../browser/messages.ts';
import { compare } from '../../engine/alignment/compare.ts';
import type { Comparison } from '../../engine/alignment/comparison.ts';
import { inferByRarity, substitutedWords } from '../../engine/alignment/summary/infer-by-rarity.ts';

/** Compares two articles; where words were swapped, the language model says which side has the rarer ones. */
export async function compareArticles(copy: Article, original: Article): Promise<Comparison> {
  const comparison = compare(copy, original);
  if (comparison.relation !== 'swapped') return comparison;
  const words = substitutedWords(comparison, copy, original);
  const rarities = await send('rateWords', words).catch(() => undefined);
  if (!rarities) return comparison;
  const byWord = new Map(words.map((word, i) => [word, rarities[i] ?? 0]));
  return inferByRarity(comparison, copy, original, (word) => byWord.get(word) ?? 0);
}
