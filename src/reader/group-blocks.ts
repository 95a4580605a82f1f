import type { RestoredBlock } from './restore-text.ts';

/** Groups adjacent list items into lists; the order stays. */
export function groupBlocks(blocks: RestoredBlock[]): RestoredBlock[][] {
  const groups: RestoredBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'list-item' && last?.[0]?.kind === 'list-item') last.push(block);
    else groups.push([block]);
  }
  return groups;
}
