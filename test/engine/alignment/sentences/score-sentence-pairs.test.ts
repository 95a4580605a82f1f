import { describe, expect, it } from 'vitest';
import type { AlignmentStep } from '../../../../src/engine/alignment/dp/alignment-step.ts';
import { scoreSentencePairs } from '../../../../src/engine/alignment/sentences/score-sentence-pairs.ts';
import { keptSteps, stepOf, weighedTexts } from '../weighed-texts.ts';

function scores(copyText: string, originalText: string, steps: AlignmentStep[]) {
  const { copy, original, weights } = weighedTexts(copyText, originalText);
  return scoreSentencePairs(copy, original, weights, steps);
}

const swap = (at: number) => stepOf('swapped', [at, at + 1], [at, at + 1]);
const ORIGINAL = 'Cormorants circled above Welling. Nobody listened.';

it('counts what each pair of sentences keeps and substitutes', () => {
  const copy = 'Cormorants wheeled above Welling. Nobody listened.';
  const steps = [...keptSteps(0, 0, 1), swap(1), ...keptSteps(2, 2, 6)];
  expect(scores(copy, ORIGINAL, steps)).toEqual([
    expect.objectContaining({ copy: 0, original: 0, kept: 3, swapped: 1, words: [4, 4] }),
    expect.objectContaining({ copy: 1, original: 1, kept: 2, swapped: 0, words: [2, 2] }),
  ]);
});

it('pairs no sentences by punctuation, insertions or deletions', () => {
  const steps = [...keptSteps(4, 4, 1), stepOf('inserted', [0, 1], [0, 0])];
  expect(scores(ORIGINAL, ORIGINAL, [...steps, stepOf('deleted', [1, 1], [1, 2])])).toEqual([]);
});

it('counts all tokens of a phrase on its own side', () => {
  const steps = [stepOf('swapped', [0, 3], [0, 1])];
  const [pair] = scores('A large bird circled.', 'Cormorants circled.', steps);
  expect(pair).toMatchObject({ aligned: [3, 1], words: [4, 2] });
});

describe('evidence', () => {
  const evidence = (copyText: string, steps: AlignmentStep[]) =>
    scores(copyText, ORIGINAL, steps)[0]?.evidence ?? 0;

  it('grows with every kept word, even the commonest', () => {
    const copy = 'the the the the.';
    const kept = (count: number) => scores(copy, copy, keptSteps(0, 0, count))[0]?.evidence ?? 0;
    expect(kept(2) - kept(1)).toBeCloseTo(0.6 + 0.6);
  });

  it('falls with a substitution, and with a word of the shorter sentence without a counterpart', () => {
    const copy = 'Cormorants wheeled above Welling.';
    const whole = [...keptSteps(0, 0, 1), swap(1), ...keptSteps(2, 2, 2)];
    const withoutSwap = whole.filter(({ kind }) => kind === 'kept');
    const [swapped, unaligned] = [evidence(copy, whole), evidence(copy, withoutSwap)];
    expect(evidence(ORIGINAL, keptSteps(0, 0, 4))).toBeGreaterThan(swapped);
    expect(unaligned - swapped).toBeCloseTo(Math.log(3 / 6) * -1 - 0.6, 0);
    const short = evidence('Cormorants above.', [...keptSteps(0, 0, 1), ...keptSteps(1, 2, 1)]);
    expect(short).toBeGreaterThan(evidence('Cormorants on piers.', keptSteps(0, 0, 1)));
  });

  it('grows with a substitution that the text makes again and again', () => {
    const original = 'One pier. Two pier. Three pier.';
    const swaps = [1, 4, 7].map(swap);
    const [repeated] = scores('One quay. Two quay. Three quay.', original, swaps);
    const [different] = scores('One quay. Two reef. Three cave.', original, swaps);
    expect((repeated?.evidence ?? 0) - (different?.evidence ?? 0)).toBeCloseTo(1.5);
  });
});
