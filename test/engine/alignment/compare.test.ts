import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/engine/alignment/compare.ts';
import { STORIES } from './stories.ts';
import { textArticle } from './text-article.ts';

const relate = (copy: string, original: string) =>
  compare(textArticle(copy), textArticle(original));

describe('what two texts are to each other', () => {
  test.each(STORIES)('$name: a report is the same as itself', ({ report }) => {
    const { relation, figures } = relate(report, report);
    expect(relation).toBe('same-text');
    expect(figures.keptWords).toBe(figures.copyWords);
  });

  test.each(STORIES)('$name: another report on it was not taken over', ({ report, other }) => {
    for (const { relation } of [relate(other, report), relate(report, other)])
      expect(['same-matter', 'none']).toContain(relation);
  });

  const rewritten = STORIES.filter(({ rewrite }) => rewrite);
  test.each(rewritten)('$name: is recognised when rewritten', ({ report, rewrite = '' }) => {
    const { relation, figures, rows } = relate(rewrite, report);
    expect(relation).toBe('rewritten');
    const retold = rows.filter(({ changeType: manner }) => manner === 'rewritten');
    expect(retold.length).toBeGreaterThan(figures.copySentences / 2);
    expect(retold.flatMap(({ segments: pieces }) => pieces.map(({ kind }) => kind))).not.toContain(
      'swapped',
    );
    expect(figures.takenSentences).toBeGreaterThanOrEqual(figures.copySentences - 1);
  });

  test('other stories have nothing to do with one another', () => {
    const pairs = STORIES.flatMap((a) =>
      STORIES.filter((b) => b !== a).map((b) => [a, b] as const),
    );
    const found = pairs.filter(([a, b]) => relate(a.report, b.report).relation !== 'none');
    expect(found.map(([a, b]) => `${a.name}, ${b.name}`)).toEqual([]);
  });
});
