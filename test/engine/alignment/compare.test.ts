import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/engine/alignment/compare.ts';
import { STORIES } from './stories.ts';
import { textArticle } from './text-article.ts';

const relate = (copy: string, original: string) =>
  compare(textArticle(copy), textArticle(original));

describe('how two texts relate', () => {
  test.each(STORIES)('$name: a report is the same as itself', ({ report }) => {
    const { relation, figures } = relate(report, report);
    expect(relation).toBe('same-text');
    expect(figures.keptWords).toBe(figures.copyWords);
  });

  test.each(STORIES)('$name: another report on it is not a copy', ({ report, other }) => {
    for (const { relation } of [relate(other, report), relate(report, other)])
      expect(['same-matter', 'none']).toContain(relation);
  });

  const rewritten = STORIES.filter(({ rewrite }) => rewrite);
  test.each(rewritten)('$name: is recognised in a paraphrase', ({ report, rewrite = '' }) => {
    const { relation, figures, rows } = relate(rewrite, report);
    expect(relation).toBe('rewritten');
    const retold = rows.filter(({ changeType: manner }) => manner === 'rewritten');
    expect(retold.length).toBeGreaterThan(figures.copySentences / 2);
    expect(retold.flatMap(({ segments: pieces }) => pieces.map(({ kind }) => kind))).not.toContain(
      'swapped',
    );
    expect(figures.takenSentences).toBeGreaterThanOrEqual(figures.copySentences - 1);
  });

  test('different stories are unrelated', () => {
    const pairs = STORIES.flatMap((a) =>
      STORIES.filter((b) => b !== a).map((b) => [a, b] as const),
    );
    const found = pairs.filter(([a, b]) => relate(a.report, b.report).relation !== 'none');
    expect(found.map(([a, b]) => `${a.name}, ${b.name}`)).toEqual([]);
  });
});
