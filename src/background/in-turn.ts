const last = new Map<number, Promise<unknown>>();

/**
 * Runs what changes a tab's report and badge after all that was begun before it: the report of a page that the tab has
 * just come to must not go with the one before.
 * @returns what `run` returns; its error is thrown
 */
export function inTurn<Result>(tabId: number, run: () => Promise<Result>): Promise<Result> {
  const turn = (last.get(tabId) ?? Promise.resolve()).then(run, run);
  last.set(tabId, turn);
  const finish = () => last.get(tabId) === turn && last.delete(tabId);
  turn.then(finish, finish);
  return turn;
}
