/** Requests at a time: a reader's line and other people's servers bear no more. */
const PARALLEL = 2;

/**
 * Runs work on some things, two at a time and one for each host at a time, in their order where that allows it.
 *
 * @param hostOf what must not be asked twice at a time
 * @param signal starts nothing new once it comes; what runs must end by itself
 */
export async function runTwoAtATime<Thing>(
  things: readonly Thing[],
  hostOf: (thing: Thing) => string,
  signal: AbortSignal,
  run: (thing: Thing) => Promise<void>,
): Promise<void> {
  const waiting = [...things];
  const busy = new Set<string>();
  const running = new Set<Promise<void>>();
  while (waiting.length > 0 && !signal.aborted) {
    const at = waiting.findIndex((thing) => !busy.has(hostOf(thing)));
    if (running.size >= PARALLEL || at < 0) {
      await Promise.race(running);
      continue;
    }
    const [next] = waiting.splice(at, 1) as [Thing];
    const host = hostOf(next);
    busy.add(host);
    const task = run(next).finally(() => {
      busy.delete(host);
      running.delete(task);
    });
    running.add(task);
  }
  await Promise.all(running);
}
