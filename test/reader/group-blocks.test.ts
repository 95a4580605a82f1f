import { expect, test } from 'vitest';
import type { BlockKind } from '../../src/article/article.ts';
import { groupBlocks } from '../../src/reader/group-blocks.ts';

test('adjacent list items form a list, other blocks stay alone', () => {
  const kinds: BlockKind[] = ['paragraph', 'list-item', 'list-item', 'heading', 'list-item'];
  const blocks = kinds.map((kind, start) => ({ kind, start, segments: [] }));
  const grouped = groupBlocks(blocks).map((group) => group.map(({ start }) => start));
  expect(grouped).toEqual([[0], [1, 2], [3], [4]]);
});
