import { expect, it } from 'vitest';
import { indexOriginals } from '../../../src/engine/near-duplicates/index-originals.ts';
import { STORIES } from '../alignment/stories.ts';
import { SPUN } from '../alignment/summary/spun-report.ts';

const originals = STORIES.flatMap(({ report, other }) => [report, other]);
const index = indexOriginals(originals);

it('finds the original of a copy among many', () => {
  expect(index.rank(SPUN, 1)).toEqual([0]);
  expect(originals.map((text) => index.rank(text, 1)[0])).toEqual([...originals.keys()]);
});

it('finds nothing for what shares no words with any', () => {
  expect(index.rank('Zxcv qwerty.', 3)).toEqual([]);
  expect(index.rank('', 3)).toEqual([]);
});
