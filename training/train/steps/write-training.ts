import { DOCUMENT_FEATURES } from '../../../src/engine/spin/classifier/document-feature-names.ts';
import { QUICK_FEATURES } from '../../../src/engine/spin/classifier/quick-features.ts';
import type { Threshold } from '../../../src/engine/spin/classifier/thresholds.ts';
import { SUBSTITUTION_FEATURES } from '../../../src/engine/spin/substitutions/substitution.ts';
import { describeTraining } from '../describe-training.ts';
import type { Quick } from '../fit-quick.ts';
import { judgeKinds } from '../judge-kinds.ts';
import { engineHash } from '../read-examples.ts';
import { roundDigits, roundForest, UNREACHABLE_THRESHOLD } from '../round-weights.ts';
import { FOLDS } from '../tag-examples.ts';
import { writeTrained } from '../write-trained.ts';
import { readKept } from './kept-parts.ts';
import { writeKindOutcomes } from './kind-outcomes.ts';
import { roundSourceWords, type SourceWords } from './source-words.ts';
import { modelsOf, readScored, taggerOf } from './trained-results.ts';

/** What an earlier step kept. */
async function resultOf<Item>(name: string): Promise<Item> {
  const item = readKept<Item>(`${name}-${await engineHash()}`);
  if (!item) throw new Error(`Nothing is kept of ${name}: run npm run train without --step.`);
  return item;
}

const roundThreshold = ({ words, notice, warning }: Threshold) => ({
  words: Number.isFinite(words) ? words : null,
  notice: roundDigits(notice),
  warning: roundDigits(warning),
});

/** A bar below which nothing is clear where no text was reported: JSON knows no infinity. */
const roundBar = (value: number) => roundDigits(Math.max(value, -UNREACHABLE_THRESHOLD));

const roundQuick = ({ forest, clearBelow: { whole, passage } }: Quick) => ({
  forest: roundForest(forest, QUICK_FEATURES),
  clearBelow: { whole: roundBar(whole), passage: roundBar(passage) },
});

/** Writes all that the steps before have found, and what came of it in cross-validation. */
export async function writeTraining(share: number): Promise<void> {
  const { examples, nested, thresholds } = await readScored(share);
  const lines = describeTraining(examples, nested, thresholds);
  for (const line of lines) console.log(line);
  const { substitution, odd, document } = await modelsOf(share);
  const sourceWords = await resultOf<SourceWords>('source-words');
  const quick = await resultOf<Quick>(`quick-${share}`);
  await writeTrained({
    tagger: await taggerOf(FOLDS),
    weights: {
      substitution: roundForest(substitution, SUBSTITUTION_FEATURES),
      oddWord: roundForest(odd, SUBSTITUTION_FEATURES),
      document: roundForest(document, DOCUMENT_FEATURES),
      thresholds: thresholds.map(roundThreshold),
      sourceWordModel: roundSourceWords(sourceWords),
      quick: roundQuick(quick),
    },
    figures: {
      command: `npm run train${share < 1 ? ` -- --share ${share}` : ''}`,
      crossValidation: lines,
      sourceWordChoices: sourceWords.choices,
      quickDecides: roundDigits(quick.decided),
    },
  });
  writeKindOutcomes(judgeKinds(examples, nested, thresholds));
}
