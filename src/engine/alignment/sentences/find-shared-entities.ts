import type { Tokens } from '../tokens/split-tokens.ts';
import { type Entities, findEntities } from './find-entities.ts';
import type { SentenceLink } from './score-sentence-pairs.ts';

/** Entities in more pairs of sentences say nothing about any one of them. */
const MAX_SENTENCE_PAIRS = 12;

/** Share of its entities that a paraphrased sentence keeps: an order of magnitude. */
const KEPT_SHARE = 0.5;

/** Log-odds lost per weight of entities of the poorer sentence that the other lacks. */
const MISSING_COST = 0.25;

function sentencesByEntity(sentences: Entities[]): Map<string, number[]> {
  const byEntity = new Map<string, number[]>();
  sentences.forEach((entities, sentence) => {
    for (const entity of entities.keys()) {
      const list = byEntity.get(entity);
      if (list) list.push(sentence);
      else byEntity.set(entity, [sentence]);
    }
  });
  return byEntity;
}

interface SharedEntities extends SentenceLink {
  weight: number;
}

/** All pairs of sentences with a common entity. By chance a long sentence has one more easily than a short one. */
function collectShared(copyEntities: Entities[], originalEntities: Entities[]): SharedEntities[] {
  const [inCopies, inOriginals] = [
    sentencesByEntity(copyEntities),
    sentencesByEntity(originalEntities),
  ];
  const total = [...copyEntities, ...originalEntities].reduce(
    (sum, entities) => sum + entities.size,
    0,
  );
  const links = new Map<number, SharedEntities>();
  for (const [entity, inCopy] of inCopies) {
    const inOriginal = inOriginals.get(entity);
    if (!inOriginal || inCopy.length * inOriginal.length > MAX_SENTENCE_PAIRS) continue;
    const rate = (inCopy.length + inOriginal.length) / total;
    for (const i of inCopy) {
      for (const j of inOriginal) {
        const [one, other] = [copyEntities[i] as Entities, originalEntities[j] as Entities];
        const key = i * originalEntities.length + j;
        const link = links.get(key) ?? { copy: i, original: j, evidence: 0, weight: 0 };
        const weight = Math.min(one.get(entity) as number, other.get(entity) as number);
        const chance = rate * Math.max(one.size, other.size);
        link.evidence += weight * Math.max(0, Math.log(KEPT_SHARE / chance));
        link.weight += weight;
        links.set(key, link);
      }
    }
  }
  return [...links.values()];
}

/** Finds pairs of sentences with common entities, and the log-odds that one paraphrases the other. */
export function findSharedEntities(
  copy: Tokens,
  original: Tokens,
  words: string[],
): SentenceLink[] {
  const [copyEntities, originalEntities] = findEntities(copy, original, words);
  const weightOf = (entities: Entities) =>
    [...entities.values()].reduce((sum, weight) => sum + weight, 0);
  const [copyWeights, originalWeights] = [
    copyEntities.map(weightOf),
    originalEntities.map(weightOf),
  ];
  return collectShared(copyEntities, originalEntities).map(
    ({ copy: i, original: j, evidence, weight }) => {
      const poorer = Math.min(copyWeights[i] as number, originalWeights[j] as number);
      const missing = Math.max(0, poorer - weight);
      return { copy: i, original: j, evidence: evidence - missing * MISSING_COST };
    },
  );
}
