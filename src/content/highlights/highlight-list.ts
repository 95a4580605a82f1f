import type { Evidence } from '../../engine/verdict.ts';
import { firstToVisit } from './first-to-visit.ts';
import type { TextHighlight } from './place-highlights.ts';

/** What the page's session does. */
export interface HighlightActions {
  onEnd(): void;
  /** The reader says that these words were not swapped, or takes that back. */
  onNotSwapped(evidence: Evidence, isNotSwapped: boolean): void;
}

/** The highlights of a page in its order, the one that the reader is at, and the last one that they turned down. */
export class HighlightList {
  items: TextHighlight[] = [];
  current: TextHighlight | undefined;
  /** What the reader has just turned down, and where among the others it stood. */
  #turnedDown: { evidence: Evidence; index: number } | undefined;

  constructor(public evidence: Evidence[]) {}

  /** Puts other items in place of those before; the reader stays at the same evidence. */
  replace(items: TextHighlight[]): void {
    const before = this.current?.evidence;
    this.items = items;
    this.current = items.find(({ evidence }) => evidence === before);
  }

  /** The first highlight of these words, in whatever case. */
  firstOf(quote: string): TextHighlight | undefined {
    const lowerCase = quote.toLowerCase();
    return this.items.find(({ evidence }) => evidence.quote.toLowerCase() === lowerCase);
  }

  /** The index of the next (1) or previous (-1) highlight; the first time of the surest in view. */
  indexAfter(by: 1 | -1): number {
    const { length } = this.items;
    if (this.current) return (this.items.indexOf(this.current) + by + length) % length;
    if (!this.#turnedDown) return firstToVisit(this.items);
    // The one after it has taken its place.
    return (this.#turnedDown.index + Math.min(by, 0) + length) % length;
  }

  /** Moves the reader to a highlight, or to none. False if they were there. */
  select(highlight: TextHighlight | undefined): boolean {
    if (highlight === this.current && !this.#turnedDown) return false;
    this.#turnedDown = undefined;
    this.current = highlight;
    return true;
  }

  /** Takes the current highlight out, and returns it. */
  turnDown(): TextHighlight | undefined {
    const { current } = this;
    if (!current) return undefined;
    this.#turnedDown = { evidence: current.evidence, index: this.items.indexOf(current) };
    this.current = undefined;
    this.items = this.items.filter((item) => item !== current);
    this.evidence = this.evidence.filter((evidence) => evidence !== current.evidence);
    return current;
  }

  /** Puts the evidence of the one that was turned down back, and returns it; it has no item yet. */
  takeBack(): Evidence | undefined {
    const evidence = this.#turnedDown?.evidence;
    if (evidence) this.evidence = [...this.evidence, evidence];
    return evidence;
  }
}
