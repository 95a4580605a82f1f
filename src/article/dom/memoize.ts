/** Asks once for each thing. */
export function memoize<Thing extends object, Answer>(
  ask: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const known = new Map<Thing, Answer>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const answer = ask(thing);
    known.set(thing, answer);
    return answer;
  };
}
