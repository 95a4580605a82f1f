import { fitQuick } from '../fit-quick.ts';
import { readPart } from '../read-examples.ts';
import { readTaggerPart } from '../read-tagger-texts.ts';
import { FOLDS } from '../tag-examples.ts';
import { PARTS } from './kept-parts.ts';
import { keptOr } from './kept-results.ts';
import { fitSourceWords, writeSourceWords } from './source-words.ts';
import { modelsOf, readScored, scoresOf, taggedPart, taggerOf } from './trained-results.ts';
import { writePreScore } from './write-pre-score.ts';
import { writeTraining } from './write-training.ts';

type Step = (share: number) => Promise<void>;

const foldSteps = (name: string, step: (fold: number, share: number) => Promise<unknown>) =>
  Object.fromEntries(
    Array.from({ length: FOLDS }, (_, fold): [string, Step] => [
      `${name}-${fold}`,
      async (share) => void (await step(fold, share)),
    ]),
  );

const forParts = (make: (part: number) => Promise<unknown>): Step => {
  return async () => {
    for (let part = 0; part < PARTS; part++) await make(part);
  };
};

/**
 * The steps of a training, in order. Minutes of one core, and gigabytes: examples 9, 2.3; texts 6, 2; a tagger 1.7, 1.9; tags
 * 2, 2; scores of a fold 1.2, 2.4; fit 1.3, 2.4; quick 1.5, 2.6; source-words 4.6, 3.3. Those of one name and another number may
 * run beside one another, and so may `examples` and `texts`; `scores`, `fit` and `source-words`.
 */
export const STEPS: Record<string, Step> = {
  examples: forParts(readPart),
  texts: forParts(readTaggerPart),
  ...foldSteps('tagger', taggerOf),
  tagger: async () => void (await taggerOf(FOLDS)),
  tags: forParts(taggedPart),
  ...foldSteps('scores', scoresOf),
  fit: async (share) => void (await modelsOf(share)),
  quick: async (share) => {
    await keptOr(`quick-${share}`, async () => {
      const { examples, nested, thresholds } = await readScored(share);
      return fitQuick(examples, nested, thresholds);
    });
  },
  'source-words': async () => {
    await keptOr('source-words', fitSourceWords);
  },
  write: writeTraining,
};

/**
 * Steps that a training does not run: what all others have kept is void after the first; the second fits and writes the
 * models of source words alone, which no verdict depends on.
 */
export const STEPS_BY_HAND: Record<string, Step> = {
  'pre-score': writePreScore,
  'write-source-words': writeSourceWords,
};
