import type { Tokens } from '../tokens/split-tokens.ts';
import { type Entities, findEntities } from './find-entities.ts';
import type { SentenceLink } from './score-sentence-pairs.ts';

/** Facts in more pairs of sentences than this say nothing of one of them. */
const MAX_SENTENCE_PAIRS = 12;

/** Share of its facts that a sentence told anew keeps: its order of magnitude. */
const KEPT_SHARE = 0.5;

/** Log-odds lost by each fact of the poorer sentence that the other has not. */
const MISSING_COST = 0.25;

function sentencesByEntity(facts: Entities[]): Map<string, number[]> {
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

interface SharedEntities extends SentenceLink {
  weight: number;
}

/** All pairs of sentences with a fact in common. By chance a long sentence has a fact more easily than a short one. */
function collectShared(mine: Entities[], theirs: Entities[]): SharedEntities[] {
  const [here, there] = [sentencesByEntity(mine), sentencesByEntity(theirs)];
  const total = [...mine, ...theirs].reduce((sum, facts) => sum + facts.size, 0);
  const links = new Map<number, SharedEntities>();
  for (const [fact, inCopy] of here) {
    const inOriginal = there.get(fact);
    if (!inOriginal || inCopy.length * inOriginal.length > MAX_SENTENCE_PAIRS) continue;
    const rate = (inCopy.length + inOriginal.length) / total;
    for (const i of inCopy) {
      for (const j of inOriginal) {
        const [one, other] = [mine[i] as Entities, theirs[j] as Entities];
        const key = i * theirs.length + j;
        const link = links.get(key) ?? { copy: i, original: j, evidence: 0, weight: 0 };
        const worth = Math.min(one.get(fact) as number, other.get(fact) as number);
        const chance = rate * Math.max(one.size, other.size);
        link.evidence += worth * Math.max(0, Math.log(KEPT_SHARE / chance));
        link.weight += worth;
        links.set(key, link);
      }
    }
  }
  return [...links.values()];
}

/** Pairs of sentences that have facts in common, with the log-odds that the one tells the other. */
export function findSharedEntities(
  copy: Tokens,
  original: Tokens,
  words: string[],
): SentenceLink[] {
  const [mine, theirs] = findEntities(copy, original, words);
  const worthOf = (facts: Entities) => [...facts.values()].reduce((sum, worth) => sum + worth, 0);
  const [worthHere, worthThere] = [mine.map(worthOf), theirs.map(worthOf)];
  return collectShared(mine, theirs).map(({ copy: i, original: j, evidence, weight: worth }) => {
    const most = Math.min(worthHere[i] as number, worthThere[j] as number);
    return { copy: i, original: j, evidence: evidence - Math.max(0, most - worth) * MISSING_COST };
  });
}
