import { isNonTextElement } from '../dom/html-elements.ts';
import type { PageClone } from '../dom/page-clone.ts';
import type { TextRun } from './write-text.ts';

/**
 * Finds the page's text node for each run of the written text; undefined where there is none. Extraction moves text
 * nodes, so most are found by identity. Where it parsed markup again, nodes are new and are matched by text, in order.
 */
export function matchTextNodes(runs: readonly TextRun[], clone: PageClone): (Text | undefined)[] {
  const matched = runs.map(({ node }) => clone.pageNodeOf.get(node));
  return matched.includes(undefined) ? matchByText(runs, matched, clone) : matched;
}

/**
 * Each page node with the same text after the last match is a candidate. Texts that occur only once are the anchors.
 */
function matchByText(
  runs: readonly TextRun[],
  matched: readonly (Text | undefined)[],
  clone: PageClone,
): (Text | undefined)[] {
  const pageTexts = [...clone.pageNodeOf.values()].filter(
    ({ parentElement }) => parentElement && !isNonTextElement(parentElement.localName),
  );
  const indexOf = new Map(pageTexts.map((text, index) => [text, index]));
  const indexesOfText = new Map<string, number[]>();
  pageTexts.forEach(({ data }, index) => {
    const known = indexesOfText.get(data);
    if (known) known.push(index);
    else indexesOfText.set(data, [index]);
  });
  let last = -1;
  return matched.map((text, runIndex) => {
    const indexes = indexesOfText.get(runs[runIndex]?.node.data ?? '') ?? [];
    const only = indexes.length === 1 ? indexes[0] : undefined;
    const index = text ? indexOf.get(text) : (only ?? firstGreaterThan(indexes, last));
    if (index === undefined) return undefined;
    last = index;
    return pageTexts[index];
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
