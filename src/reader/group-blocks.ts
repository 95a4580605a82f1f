import type { RestoredBlock } from './restore-text.ts';

/** Blocks in their order; list items that follow one another are one list. */
export function groupBlocks(blocks: RestoredBlock[]): RestoredBlock[][] {
  const groups: RestoredBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'list-item' && last?.[0]?.kind === 'list-item') last.push(block);
    else groups.push([block]);
  }
  return groups;
}
