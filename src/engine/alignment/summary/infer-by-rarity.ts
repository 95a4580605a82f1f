import type { Article, Span } from '../../../article/article.ts';
import type { Comparison, Direction, DirectionEvidence } from '../comparison.ts';

/** Fewer substitutions may lean to one side by chance. */
const MIN_SUBSTITUTIONS = 5;

/** Share of the substitutions whose word is rarer on one side. */
const MIN_RARER_SHARE = 0.6;

/** Substitutions that are quoted as proof. */
const MAX_EXAMPLES = 3;

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

interface RatedSubstitution {
  words: string;
  /** Rarity of the copy's words less that of the original's. */
  difference: number;
}

function rate(words: string, rarity: (word: string) => number): number {
  return Math.max(0, ...(words.toLowerCase().match(WORD) ?? []).map(rarity));
}

/** The words of all substitutions, lower case, each once: what has to be looked up. */
export function substitutedWords(
  comparison: Comparison,
  copy: Article,
  original: Article,
): string[] {
  const texts = substitutionsOf(comparison).flatMap(([here, there]) => [
    copy.text.slice(here.start, here.end),
    original.text.slice(there.start, there.end),
  ]);
  return [...new Set(texts.flatMap((text) => text.toLowerCase().match(WORD) ?? []))];
}

function substitutionsOf({ rows }: Comparison): [copy: Span, original: Span][] {
  const pieces = rows.flatMap((row) => row.segments).filter(({ kind }) => kind === 'swapped');
  return pieces.map((piece) => [piece.copy as Span, piece.original as Span]);
}

function evidenceOf(rated: RatedSubstitution[]): DirectionEvidence[] {
  const differing = rated.filter(({ difference }) => difference !== 0);
  const here = differing.filter(({ difference }) => difference > 0);
  const there = differing.filter(({ difference }) => difference < 0);
  const isEnough = (side: RatedSubstitution[]) =>
    side.length >= MIN_RARER_SHARE * Math.max(MIN_SUBSTITUTIONS, differing.length);
  const quote = (side: RatedSubstitution[]) => {
    const sorted = side.toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
    return [...new Set(sorted.map(({ words }) => words))].slice(0, MAX_EXAMPLES).join(' · ');
  };
  if (isEnough(here))
    return [
      { reason: 'copy-has-rarer-words', quote: quote(here), direction: 'copy-from-original' },
    ];
  if (isEnough(there))
    return [
      { reason: 'original-has-rarer-words', quote: quote(there), direction: 'original-from-copy' },
    ];
  return [];
}

/** Credits outweigh words; days, which any page may set, do not, and where the two differ nothing is said. */
function weigh(comparison: Comparison, found: DirectionEvidence): Direction {
  const { direction, directionEvidence } = comparison;
  if (direction === found.direction) return direction;
  const others = directionEvidence.filter(({ reason }) => !/later$|names/.test(reason));
  if (others.length > 0) return direction;
  return directionEvidence.some(({ direction: other }) => other !== found.direction)
    ? 'cannot-tell'
    : found.direction;
}

/**
 * Adds the direction that swapped words show: a spinner puts rarer words in. Right for all of 161 spun pairs with five
 * substitutions and more; it says nothing of texts that were polished or translated, and so is used for "swapped" only.
 * @param rarity higher is rarer; asked for words in lower case
 */
export function inferByRarity(
  comparison: Comparison,
  copy: Article,
  original: Article,
  rarity: (word: string) => number,
): Comparison {
  const substitutions = substitutionsOf(comparison);
  if (comparison.relation !== 'swapped' || substitutions.length < MIN_SUBSTITUTIONS)
    return comparison;
  const rated = substitutions.map(([here, there]): RatedSubstitution => {
    const [mine, theirs] = [
      copy.text.slice(here.start, here.end),
      original.text.slice(there.start, there.end),
    ];
    return { words: `${mine} / ${theirs}`, difference: rate(mine, rarity) - rate(theirs, rarity) };
  });
  const [found] = evidenceOf(rated);
  if (!found) return comparison;
  const direction = weigh(comparison, found);
  return {
    ...comparison,
    direction,
    directionEvidence: [...comparison.directionEvidence, found],
  };
}
