import { withoutFragment } from '../browser/without-fragment.ts';

/** An article of a tab whose page has changed its address since it was read. */
interface Move {
  from: string;
  to: string;
}

const moves = new Map<number, Move>();

/** A tab's page, whose article was read under one address, still shows it under another. */
export function recordMove(tabId: number, from: string, to: string): void {
  moves.set(tabId, { from, to });
}

/** The address under which a tab now shows the article that was read under `url`. */
export function currentAddress(tabId: number, url: string): string {
  const move = moves.get(tabId);
  return move && withoutFragment(move.from) === withoutFragment(url) ? move.to : url;
}

/** Forgets the moves of a tab that shows something else. */
export function forgetMoves(tabId: number): void {
  moves.delete(tabId);
}
