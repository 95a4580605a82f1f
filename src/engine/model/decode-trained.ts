import type { Forest } from '../spin/classifier/forest.ts';
import type { QuickModel } from '../spin/classifier/quick-model.ts';
import type { Threshold } from '../spin/classifier/thresholds.ts';
import type { SourceWordModel } from '../spin/restoration/source-word-model.ts';
import type { PreScoreWeights } from '../spin/substitutions/pre-score.ts';
import type { Tagger } from '../spin/tagger/tagger-model.ts';
import type { SectionBytes } from './cut-sections.ts';
import type { Model } from './model.ts';
import { rowStarts } from './row-starts.ts';
import { asInt8 } from './views.ts';

/** What the section `weights` holds, as JSON. */
export interface TrainedWeights {
  tagger: Pick<Tagger, 'step' | 'values'>;
  preScore: PreScoreWeights;
  substitution: Forest;
  oddWord: Forest;
  document: Forest;
  /** Infinity is written as null. */
  thresholds: (Omit<Threshold, 'words'> & { words: number | null })[];
  sourceWordModel: SourceWordModel;
  quick: QuickModel;
}

const decodeTagger = (sections: SectionBytes, rest: TrainedWeights['tagger']): Tagger => ({
  ...rest,
  buckets: rowStarts(sections.taggerBuckets),
  lowBits: sections.taggerLowBits,
  weights: asInt8(sections.taggerWeights),
});

/** The trained numbers of a model file. */
export function decodeTrained(
  sections: SectionBytes,
): Pick<Model, 'tagger' | 'preScore' | 'classifier' | 'sourceWordModel' | 'quick'> {
  const trained: TrainedWeights = JSON.parse(new TextDecoder().decode(sections.weights));
  const { tagger, preScore, sourceWordModel, quick, thresholds, ...forests } = trained;
  const rows = thresholds.map((row) => ({ ...row, words: row.words ?? Number.POSITIVE_INFINITY }));
  return {
    tagger: decodeTagger(sections, tagger),
    preScore,
    classifier: { ...forests, thresholds: rows },
    sourceWordModel,
    quick,
  };
}
