import type { Evidence } from './verdict.ts';

/** Signals that a word of the page stands for another. */
const WORDING_SIGNALS = ['swap', 'odd-word', 'broken-join', 'pivot-slip', 'damaged-name'];

/** True for evidence that a place of the page has other words than were written there. */
export const isPlace = ({ signal }: Evidence): boolean => WORDING_SIGNALS.includes(signal);

/** In how many places of the page words look swapped: the one unit in which swapped words are counted. */
export const countPlaces = (evidence: Evidence[]): number => evidence.filter(isPlace).length;
