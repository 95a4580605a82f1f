import { expect, it } from 'vitest';
import type { AlignmentStep } from '../../../../src/engine/alignment/dp/alignment-step.ts';
import { linkSentences } from '../../../../src/engine/alignment/sentences/link-sentences.ts';
import { keptSteps, stepOf, weighedTexts } from '../weighed-texts.ts';

function link(copyText: string, originalText: string, steps: AlignmentStep[]) {
  const { copy, original, weights } = weighedTexts(
    copyText + others('X'),
    originalText + others('Y'),
  );
  const links = linkSentences(copy, original, weights, steps);
  return links.map(({ copy: i, original: j }) => `${i}<${j}`).toSorted();
}

/** Many other words, so that those of the sentences above are rare. */
const others = (letter: string) =>
  ` ${Array.from({ length: 300 }, (_, i) => `${letter}${i}`).join(' ')}.`;

const swaps = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) =>
    stepOf('swapped', [from + i, from + i + 1], [from + i, from + i + 1]),
  );

const ORIGINAL =
  'Cormorants circled above Welling. He left it. Engineers inspected fourteen girders.';
const SPUN =
  'Cormorants circled above Welling. She kept those. Engineers inspected fourteen girders.';
/** All of the first and last sentence is kept, and the middle one substituted. */
const STEPS = [...keptSteps(0, 0, 5), ...swaps(5, 8), ...keptSteps(8, 8, 6)];

it('links a sentence without a kept word between two linked ones, but not by itself', () => {
  expect(link(SPUN, ORIGINAL, STEPS)).toEqual(['0<0', '1<1', '2<2']);
  expect(link('She kept those.', 'He left it.', swaps(0, 3))).toEqual([]);
});

it('links nothing without steps', () => {
  expect(link(SPUN, ORIGINAL, [])).toEqual([]);
});

it('links the further part of a sentence that was split', () => {
  const original = 'Cormorants circled above Welling while engineers inspected fourteen girders.';
  const split = 'Cormorants circled above Welling. Engineers inspected girders.';
  const steps = [...keptSteps(0, 0, 4), ...keptSteps(5, 5, 2), ...keptSteps(7, 8, 1)];
  expect(link(split, original, steps)).toEqual(['0<0', '1<0']);
});

it('links one sentence with one only, where the words of another do not fill it', () => {
  const copy =
    'Cormorants circled above Welling. Welling has no gulls or terns to speak of at all.';
  const steps = [...keptSteps(0, 0, 4), stepOf('kept', [5, 6], [3, 4])];
  expect(link(copy, 'Cormorants circled above Welling.', steps)).toEqual(['0<0']);
});
