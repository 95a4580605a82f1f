import type { PageCopy } from './copy-page.ts';
import type { PageScan } from './scan-page.ts';
import type { Piece } from './write-text.ts';

/**
 * For each piece of the written text, the number of the scan's text node that it came from, or -1.
 * Extraction moves text nodes, so most are found by identity; where it had to start anew from markup they are other
 * nodes with the same text, and are found by it, in order.
 */
export function matchTexts(pieces: readonly Piece[], scan: PageScan, copy: PageCopy): number[] {
  const numbers = new Map([...copy.texts].map(([number, text]) => [text, number]));
  const matched = pieces.map(({ node }) => numbers.get(node) ?? -1);
  return matched.includes(-1) ? matchByText(pieces, matched, scan) : matched;
}

/** Every copy of a text after the last one matched is a candidate; texts that stand only once are the anchors. */
function matchByText(pieces: readonly Piece[], matched: number[], scan: PageScan): number[] {
  const places = new Map<string, number[]>();
  scan.texts.forEach(({ data }, number) => {
    const known = places.get(data);
    if (known) known.push(number);
    else places.set(data, [number]);
  });
  const anchored = matched.map((number, index) => {
    const found = places.get(pieces[index]?.node.data ?? '');
    return number < 0 && found?.length === 1 ? (found[0] as number) : number;
  });
  let last = -1;
  return anchored.map((number, index) => {
    if (number >= 0) last = number;
    const found = number < 0 ? places.get(pieces[index]?.node.data ?? '') : undefined;
    const next = number < 0 ? firstAfter(found ?? [], last) : number;
    if (next >= 0) last = next;
    return next;
  });
}

/** The first of the ascending numbers that is greater than `last`, or -1. */
function firstAfter(numbers: readonly number[], last: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) > last) high = middle;
    else low = middle + 1;
  }
  return numbers[low] ?? -1;
}
