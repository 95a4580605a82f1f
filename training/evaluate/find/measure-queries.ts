import { buildQueries } from '../../../src/engine/attribution/search/build-queries.ts';
import { createWordRarity } from '../../../src/engine/language-model/word-rarity.ts';
import { plainTextArticle } from '../../corpus/plain-text-article.ts';
import { createSpinJudge, loadBuiltModel } from '../load-engine.ts';
import type { Table } from '../table.ts';
import { indexTexts } from './bm25.ts';
import { type FindCase, isOriginal } from './find-cases.ts';
import { rateByKind } from './rate-by-kind.ts';

/** Results that are looked at. */
const MAX_RESULTS = 5;

/** Whether the first search that is proposed finds the original, with a search engine that knows all texts. */
export async function measureQueries(cases: FindCase[], texts: string[]): Promise<Table> {
  const judge = await createSpinJudge();
  const rarity = createWordRarity(await loadBuiltModel());
  const index = indexTexts(texts);
  const found = cases.map(({ kind, text, original }) => {
    const article = plainTextArticle(text);
    const { evidence, answer } = judge(article);
    const isSpun = answer.level === 'warning' || answer.level === 'notice';
    const [query = ''] = buildQueries(article, evidence, { isSpun, rarity });
    const results = index.search(query.replace(/ -site:\S+$/, ''), MAX_RESULTS);
    return { kind, at: results.findIndex((one) => isOriginal(texts[one], original)) };
  });
  return {
    title: 'The first search finds the original',
    note: `Among ${texts.length} texts, ranked by BM25 for the words that are proposed first.`,
    columns: ['copies', 'first', 'among the first five'],
    rows: rateByKind(found, [({ at }) => at === 0, ({ at }) => at >= 0]),
    published: true,
  };
}
