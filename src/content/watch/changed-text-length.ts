import { countAddedText } from '../count-added-text.ts';
import { innerTextLength } from './inner-text-length.ts';

/**
 * Characters of text that some changes brought, took, or may have shown or hidden.
 * @param enough of more it need not be said exactly
 */
export function changedTextLength(records: MutationRecord[], enough: number): number {
  let length = countAddedText(records);
  const switched = new Set<Node>();
  for (const { type, target, removedNodes } of records) {
    if (type === 'attributes') switched.add(target);
    for (const node of removedNodes) length += node.textContent?.length ?? 0;
  }
  for (const node of switched) length += innerTextLength(node, enough);
  return length;
}
