import { COMMON_WORD_LOG_PROB } from '../../thresholds.ts';
import type { CandidateSet } from '../channel/candidate-set.ts';
import { rankCandidates } from '../channel/rank-candidates.ts';
import type { Doc, TokenSpan } from '../document.ts';
import { FEATURE_INDEX } from './feature-index.ts';
import { pageFeatures } from './page-features.ts';
import { preScore } from './pre-score.ts';
import { setSourceFeatures } from './set-source-features.ts';
import { logProbAlone, spanLogProb } from './span-log-prob.ts';
import type { Substitution } from './substitution.ts';

const NO_WORDS = new Int32Array(0);

/**
 * The likeliest substitution at a span, if any candidate fits better than the page's words. A word that is not common
 * is a suspect without a candidate, too, and so is a rare phrase: spinners use words that no thesaurus here leads back
 * from.
 */
export function substitutionAt(
  doc: Doc,
  span: TokenSpan,
  candidateSet: CandidateSet,
): Substitution | undefined {
  const { model } = doc;
  const length = span.to - span.from;
  const pageLogProb = spanLogProb(model, span);
  const ranked = rankCandidates(doc, span, candidateSet, pageLogProb);
  const [best] = ranked;
  if (!best && logProbAlone(model, span) > COMMON_WORD_LOG_PROB) return undefined;
  const features = pageFeatures(doc, span, candidateSet, pageLogProb);
  setSourceFeatures(model, candidateSet, ranked, features);
  if (best) features[FEATURE_INDEX.shorter] = length - best.words.length;
  return {
    first: span.first,
    last: span.first + length - 1,
    sourceWords: best?.words ?? NO_WORDS,
    features,
    probability: preScore(model.preScore, features),
  };
}
