import { expect, it } from 'vitest';
import { detectRepost } from '../../../src/engine/repost/detect-repost.ts';
import { REPOST_RULES } from '../../../src/engine/repost/repost-rules.ts';
import { articleOf, type Page } from './page-of.ts';

const PROSE =
  'The keepers of the northern lighthouses rowed out at first light and counted every hull.';
const found = (page: Partial<Page>) =>
  detectRepost(articleOf({ body: [PROSE, PROSE], ...page }), 'en', []).map(({ signal }) => signal);

it('finds nothing on a plain page', () => {
  expect(found({})).toEqual([]);
  expect(found({ body: [] })).toEqual([]);
});

it('finds what a rule finds, in the order of the rules', () => {
  const signals = found({
    body: [PROSE, PROSE, 'Read more: https://harbourgazette.example/a#ixzz3x'],
    generator: 'WPeMatico 2.6',
  });
  expect(signals).toContain('clipboard-credit');
  const order = REPOST_RULES.map(({ signal }) => signal);
  const places = signals.map((signal) => order.indexOf(signal));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

it('keeps five finds of a rule at the most', () => {
  const lines = Array.from(
    { length: 9 },
    (_, i) => `Read more: https://harbourgazette.example/${i}#ixzz3x${i}`,
  );
  const signals = found({ body: [PROSE, ...lines] });
  expect(signals.filter((signal) => signal === 'clipboard-credit').length).toBeLessThanOrEqual(5);
  expect(signals.length).toBeGreaterThan(0);
});
