import type { Article } from '../../article/article.ts';
import type { FoundResult } from './interpret-results.ts';

/** Names and numbers survive rewording: they count twice. */
const NAME_OR_NUMBER = /^[\p{Lu}\p{N}]/u;
const NAME_OR_NUMBER_WEIGHT = 2;

const WORD =
  /\p{N}[\p{N}.,:]*\p{N}|\p{L}[\p{L}\p{M}'’]{3,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/gu;

/** Text beyond this is not looked through. */
const MAX_TEXT_LENGTH = 60_000;

const wordsOf = (text: string) => new Set(text.match(WORD) ?? []);

/**
 * Ranks results by the words that their title and snippet share with the article, each weighed by its rarity among
 * the results; ties keep the engine's order.
 */
export function rankResults(results: readonly FoundResult[], article: Article): FoundResult[] {
  const text = `${article.title} ${article.text.slice(0, MAX_TEXT_LENGTH)}`.toLowerCase();
  const own = wordsOf(text);
  const lists = results.map(({ title, snippet }) => [...wordsOf(`${title} ${snippet}`)]);
  const counts = new Map<string, number>();
  for (const word of lists.flat())
    counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  const weigh = (word: string) =>
    (NAME_OR_NUMBER.test(word) ? NAME_OR_NUMBER_WEIGHT : 1) *
    Math.log(1 + results.length / (counts.get(word.toLowerCase()) ?? 1));
  const scores = new Map(
    results.map((result, i) => {
      const shared = (lists[i] ?? []).filter((word) => own.has(word.toLowerCase()));
      return [result, shared.reduce((sum, word) => sum + weigh(word), 0)];
    }),
  );
  return results.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}
