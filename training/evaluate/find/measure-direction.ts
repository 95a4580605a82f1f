import { compare } from '../../../src/engine/alignment/compare.ts';
import { inferByRarity } from '../../../src/engine/alignment/summary/infer-by-rarity.ts';
import { createWordRarity } from '../../../src/engine/language-model/word-rarity.ts';
import { plainTextArticle } from '../../corpus/plain-text-article.ts';
import { loadBuiltModel } from '../load-engine.ts';
import { rateWithInterval } from '../rate.ts';
import type { Table } from '../table.ts';
import type { FindCase } from './find-cases.ts';

/** Which of two texts came first, by the rarer words alone, asked from both sides. */
export async function measureDirection(cases: FindCase[]): Promise<Table> {
  const rarity = createWordRarity(await loadBuiltModel());
  const directions = cases
    .filter(({ kind }) => kind === 'spun')
    .flatMap(({ text, original }) => {
      const [copy, source] = [plainTextArticle(text), plainTextArticle(original)];
      const there = inferByRarity(compare(copy, source), copy, source, rarity);
      const back = inferByRarity(compare(source, copy), source, copy, rarity);
      return [
        { direction: there.direction, right: 'copy-from-original' },
        { direction: back.direction, right: 'original-from-copy' },
      ];
    });
  const decided = directions.filter(({ direction }) => direction !== 'cannot-tell');
  const right = decided.filter((one) => one.direction === one.right);
  return {
    title: 'Which came first, by the rarer words',
    note: 'Spun copies and their originals without dates and credits, compared from either side.',
    columns: ['what', 'measured'],
    rows: [
      ['a direction is given', rateWithInterval(decided.length, directions.length)],
      ['it is right', rateWithInterval(right.length, decided.length)],
    ],
    published: true,
  };
}
