import type { Verdict } from '../src/engine/verdict.ts';

/** A verdict of which nothing matters but what is given. */
export function makeVerdict(given: Partial<Verdict> = {}): Verdict {
  return {
    level: 'clear',
    words: 400,
    kind: 'cannot-tell',
    kindReasons: [],
    spun: { level: 'clear', score: 0 },
    reposted: { level: 'clear', score: 0 },
    candidates: [],
    evidence: [],
    truncated: false,
    ...given,
  };
}
