/** Counts the characters of text that were added by some mutations. */
export function countAddedText(records: MutationRecord[]): number {
  let length = 0;
  for (const { addedNodes, target, type } of records) {
    if (type === 'characterData') length += (target as Text).data.length;
    for (const node of addedNodes) length += node.textContent?.length ?? 0;
  }
  return length;
}
