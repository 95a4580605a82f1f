import type { PageClone } from '../dom/clone-page.ts';
import { isNonTextElement } from '../dom/html-elements.ts';
import type { TextRun } from './write-text.ts';

/**
 * For each piece of the written text, the page's own text node that it came from, or undefined.
 * Extraction moves text nodes, so most are found by identity; where it had to start anew from markup they are other
 * nodes with the same text, and are found by it, in order.
 */
export function matchTextNodes(pieces: readonly TextRun[], copy: PageClone): (Text | undefined)[] {
  const matched = pieces.map(({ node }) => copy.pageNodeOf.get(node));
  return matched.includes(undefined) ? matchByText(pieces, matched, copy) : matched;
}

/** Every copy of a text after the last one matched is a candidate; texts that stand only once are the anchors. */
function matchByText(
  pieces: readonly TextRun[],
  matched: readonly (Text | undefined)[],
  copy: PageClone,
): (Text | undefined)[] {
  const own = [...copy.pageNodeOf.values()].filter(
    ({ parentElement }) => parentElement && !isNonTextElement(parentElement.localName),
  );
  const numbers = new Map(own.map((text, number) => [text, number]));
  const places = new Map<string, number[]>();
  own.forEach(({ data }, number) => {
    const known = places.get(data);
    if (known) known.push(number);
    else places.set(data, [number]);
  });
  const placesOf = (index: number) => places.get(pieces[index]?.node.data ?? '') ?? [];
  let last = -1;
  return matched.map((text, index) => {
    const found = placesOf(index);
    const only = found.length === 1 ? found[0] : undefined;
    const number = text ? numbers.get(text) : (only ?? firstGreaterThan(found, last));
    if (number === undefined) return undefined;
    last = number;
    return own[number];
  });
}

/** The first of the ascending numbers that is greater than `last`. */
function firstGreaterThan(numbers: readonly number[], last: number): number | undefined {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) > last) high = middle;
    else low = middle + 1;
  }
  return numbers[low];
}
