import { memoize } from '../../article/dom/memoize.ts';

/** A quotation with its context (W3C Web Annotation's TextQuoteSelector). A script may have changed the page since. */
export interface TextQuoteSelector {
  prefix: string;
  exact: string;
  suffix: string;
}

function findOccurrences(text: string, words: string): number[] {
  const positions: number[] = [];
  for (let found = text.indexOf(words); found >= 0; found = text.indexOf(words, found + 1))
    positions.push(found);
  return positions;
}

/** Groups positions by the text beside them. */
function groupPositions(
  positions: number[],
  contextAt: (position: number) => string,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const position of positions) {
    const context = contextAt(position);
    const group = groups.get(context);
    if (group) group.push(position);
    else groups.set(context, [position]);
  }
  return groups;
}

/** Positions in a text by quote and context, each computed once. */
function indexPositions(text: string) {
  const ofQuote = memoize((quote: string) => findOccurrences(text, quote));
  const byPrefix = memoize((quote: string) =>
    memoize((length: number) =>
      groupPositions(ofQuote(quote), (start) => text.slice(Math.max(0, start - length), start)),
    ),
  );
  const bySuffix = memoize((quote: string) =>
    memoize((length: number) =>
      groupPositions(ofQuote(quote), (start) => {
        const end = start + quote.length;
        return text.slice(end, end + length);
      }),
    ),
  );
  return { ofQuote, byPrefix, bySuffix };
}

/** The only position of a list, if it has just one. */
const singlePosition = (positions: number[]) => (positions.length === 1 ? positions[0] : undefined);

/**
 * Creates a search for quotations in one text. Time grows with the text plus the quotations, not with their product.
 * @returns finds the start of a quotation: with both sides of its context, preferably at or after `from`; else with one
 * side, if that is unique; else -1
 */
export function createQuoteAnchorer(
  text: string,
): (selector: TextQuoteSelector, from: number) => number {
  const positions = indexPositions(text);
  return ({ prefix, exact, suffix }, from) => {
    if (!prefix && !suffix) return singlePosition(positions.ofQuote(exact)) ?? -1;
    const hasSuffix = (start: number) => text.startsWith(suffix, start + exact.length);
    const prefixed = positions.byPrefix(exact)(prefix.length).get(prefix) ?? [];
    const next =
      prefixed.find((start) => start >= from && hasSuffix(start)) ?? prefixed.find(hasSuffix);
    if (next !== undefined) return next;
    const suffixed = positions.bySuffix(exact)(suffix.length).get(suffix) ?? [];
    return (
      (prefix ? singlePosition(prefixed) : undefined) ??
      (suffix ? singlePosition(suffixed) : undefined) ??
      -1
    );
  };
}
