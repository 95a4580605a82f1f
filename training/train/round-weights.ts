import type { Forest as EngineForest } from '../../src/engine/spin/classifier/forest.ts';
import type { Forest } from './trees/tree.ts';

/** Four significant digits: more would only be noise of the sample. */
export const roundDigits = (value: number) => Number(value.toPrecision(4));

/** A threshold that nothing exceeds, for nodes that do not split, and below which, negative, nothing lies. */
export const UNREACHABLE_THRESHOLD = 1e9;

/** A forest as the engine reads it, its numbers rounded. */
export function roundForest({ base, trees }: Forest, features: readonly string[]): EngineForest {
  const rounded = trees.map((tree) => ({
    features: tree.features,
    thresholds: tree.thresholds.map((value) =>
      roundDigits(Number.isFinite(value) ? value : UNREACHABLE_THRESHOLD),
    ),
    leaves: tree.leaves.map(roundDigits),
  }));
  return { base: roundDigits(base), features: [...features], trees: rounded };
}

/** Weights by name, with three significant digits. */
export const roundWeights = <Weights extends Record<string, number>>(weights: Weights) =>
  Object.fromEntries(
    Object.entries(weights).map(([name, weight]) => [name, Number(weight.toPrecision(3))]),
  ) as Weights;
