import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Article, Span } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { buildDocument } from '../../src/cli/build-document.ts';
import { openModel } from '../../src/cli/open-model.ts';
import { compare } from '../../src/engine/alignment/compare.ts';
import { analyze } from '../../src/engine/analyze.ts';
import { isMarked } from '../../src/engine/is-marked.ts';
import { namedWording } from '../../src/engine/named-wording.ts';

function readDemo(path: string): Article {
  const html = readFileSync(new URL(`../../demo/${path}`, import.meta.url), 'utf8');
  const article = readArticle(buildDocument(html), `http://${path}`);
  if (!article) throw new Error(`${path} has no article.`);
  return article;
}

const copy = readDemo('dailydigest-blog.example/2026/04/ferry-workers-ask-harbour-board.html');
const original = readDemo('harbourpost.example/2026/04/ferry-workers-fatigue-cameras.html');

/** Where the demo's words were swapped. */
const swapped: Span[] = compare(copy, original)
  .rows.flatMap(({ segments }) => segments)
  .flatMap(({ kind, copy: here }) => (kind === 'swapped' && here ? [here] : []));

test('every mark in the demo stands on swapped words, and what is restored reads as the original', async () => {
  const { evidence, telling } = analyze(copy, await openModel());
  const marks = evidence.filter((one) => one.question === 'spun' && isMarked(one));
  expect(marks.length).toBeGreaterThan(40);
  const isSwapped = ({ start = -1, end = -1 }: (typeof marks)[0]) =>
    swapped.some((swap) => start < swap.end && end > swap.start);
  expect(marks.filter((mark) => !isSwapped(mark)).map(({ quote }) => quote)).toEqual([]);
  expect(marks.filter(namedWording).length).toBeGreaterThan(40);
  expect(telling && copy.text.slice(telling.start).startsWith(telling.quote)).toBe(true);
});
