import { expect, it } from 'vitest';
import { rankCanonical } from '../../../../src/engine/attribution/ranking/rank-canonical.ts';
import { makeArticle } from '../make-article.ts';

const url = 'https://www.elsewhere.example/2024/01/harbour-cameras';

const rank = (kind: 'crossed' | 'agreed' | 'renamed', end: string[] = []) =>
  rankCanonical({ url, kind }, makeArticle({ end, head: { canonical: url } }));

it('believes a crossed canonical most, and one site under two hosts least', () => {
  const [crossed, agreed, renamed] = (['crossed', 'agreed', 'renamed'] as const).map(
    (kind) => rank(kind).confidence,
  );
  expect([crossed, agreed, renamed]).toEqual([0.85, 0.5, 0.25]);
});

it('adds for other links to the host, unless it is the same site; the canonical itself is no witness', () => {
  const links = ['See [more](https://www.elsewhere.example/2024/02/ferries-at-night) there'];
  expect(rank('agreed', links).confidence).toBeCloseTo(0.55);
  expect(rank('agreed', links).reasons).toEqual([
    'canonical-agreed',
    'deep-link',
    'same-host-links',
  ]);
  expect(rank('renamed', links).confidence).toBe(0.25);
});

it('is quoted and named by its address, since no line states it', () => {
  expect(rank('crossed')).toMatchObject({ url, quote: url, name: 'elsewhere.example', deep: true });
});
