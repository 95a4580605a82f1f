import { type Facts, findFacts } from './find-facts.ts';
import type { Tokens } from './split-tokens.ts';
import type { Link } from './weigh-links.ts';

/** Facts in more pairs of sentences than this say nothing of one of them. */
const MOST_PLACES = 12;

/** Share of its facts that a sentence told anew keeps: its order of magnitude. */
const KEPT = 0.5;

/** Log-odds lost by each fact of the poorer sentence that the other has not. */
const MISSING = 0.25;

function placesOf(facts: Facts[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  facts.forEach((mine, sentence) => {
    for (const fact of mine.keys()) {
      const list = places.get(fact);
      if (list) list.push(sentence);
      else places.set(fact, [sentence]);
    }
  });
  return places;
}

interface Shared extends Link {
  worth: number;
}

/** All pairs of sentences with a fact in common. By chance a long sentence has a fact more easily than a short one. */
function findShared(mine: Facts[], theirs: Facts[]): Shared[] {
  const [here, there] = [placesOf(mine), placesOf(theirs)];
  const total = [...mine, ...theirs].reduce((sum, facts) => sum + facts.size, 0);
  const links = new Map<number, Shared>();
  for (const [fact, inCopy] of here) {
    const inOriginal = there.get(fact);
    if (!inOriginal || inCopy.length * inOriginal.length > MOST_PLACES) continue;
    const rate = (inCopy.length + inOriginal.length) / total;
    for (const i of inCopy) {
      for (const j of inOriginal) {
        const [one, other] = [mine[i] as Facts, theirs[j] as Facts];
        const key = i * theirs.length + j;
        const link = links.get(key) ?? { copy: i, original: j, evidence: 0, worth: 0 };
        const worth = Math.min(one.get(fact) as number, other.get(fact) as number);
        const chance = rate * Math.max(one.size, other.size);
        link.evidence += worth * Math.max(0, Math.log(KEPT / chance));
        link.worth += worth;
        links.set(key, link);
      }
    }
  }
  return [...links.values()];
}

/** Pairs of sentences that have facts in common, with the log-odds that the one tells the other. */
export function shareFacts(copy: Tokens, original: Tokens, words: string[]): Link[] {
  const [mine, theirs] = findFacts(copy, original, words);
  const worthOf = (facts: Facts) => [...facts.values()].reduce((sum, worth) => sum + worth, 0);
  const [worthHere, worthThere] = [mine.map(worthOf), theirs.map(worthOf)];
  return findShared(mine, theirs).map(({ copy: i, original: j, evidence, worth }) => {
    const most = Math.min(worthHere[i] as number, worthThere[j] as number);
    return { copy: i, original: j, evidence: evidence - Math.max(0, most - worth) * MISSING };
  });
}
