import { idOf } from '../../../src/engine/language-model/token-ids.ts';
import type { Model } from '../../../src/engine/model/model.ts';
import {
  allCandidates,
  type CandidateSet,
  candidateWords,
} from '../../../src/engine/spin/channel/candidate-set.ts';
import { trackSurroundings } from '../../../src/engine/spin/context/context-similarity.ts';
import { createDoc, type Doc, spanOf } from '../../../src/engine/spin/document.ts';
import { type Pipeline, pipelineOf } from '../../../src/engine/spin/pipeline.ts';
import type { CandidateValues } from '../../../src/engine/spin/restoration/candidate-feature-names.ts';
import {
  candidateFeatures,
  logProbInContext,
  type SpanCandidates,
} from '../../../src/engine/spin/restoration/candidate-features.ts';
import { sourceCandidates } from '../../../src/engine/spin/restoration/source-candidates.ts';
import { pageWords } from '../../../src/engine/spin/substitutions/page-words.ts';
import { splitWords, type Word } from '../../../src/engine/text/split-words.ts';
import { plainTextArticle } from '../../corpus/plain-text-article.ts';
import type { SpinnerSubstitution, SpunText } from '../../spinners/spinner.ts';
import { sourceWordTexts } from './source-word-texts.ts';

/** A substitution with the source words that the channel offers. */
export interface SourceWordChoice {
  /** Values of CANDIDATE_FEATURES of each. */
  wordCandidates: CandidateValues[];
  /** Which of them it was; -1 if none. */
  correctIndex: number;
  /** log P of the page's words in their place. */
  pageLogProb: number;
  /** How much it counts in the calibration beside others. */
  weight: number;
  /** The page's words, and which text they stand in. */
  words: string;
  text: number;
}

/** The words [first, last] that a substitution covers, if it covers whole words. */
function coveredWords(
  words: Word[],
  { start, end }: SpinnerSubstitution,
): [first: number, last: number] | undefined {
  const first = words.findIndex((word) => word.start >= start);
  const last = words.findLastIndex((word) => word.end <= end);
  return first >= 0 && last >= first ? [first, last] : undefined;
}

function correctIndexOf(set: CandidateSet, words: number[]): number {
  return allCandidates(set).findIndex(
    (one) => one.length === words.length && one.every((id, i) => id === words[i]),
  );
}

/** A substitution of a doc with the candidates of its source word. */
interface Place extends SpanCandidates {
  sourceWords: string;
}

function placesOf(doc: Doc, substitutions: SpinnerSubstitution[]): Omit<Place, 'surrounding'>[] {
  return substitutions.flatMap((substitution) => {
    const covered = coveredWords(doc.words, substitution);
    if (!covered) return [];
    const span = spanOf(doc, ...covered);
    const candidateSet = sourceCandidates(doc, ...covered);
    if (!candidateSet || candidateSet.size === 0) return [];
    return { span, candidateSet, sourceWords: substitution.sourceWords };
  });
}

/** The candidate that suits best by itself, before any model is trained. */
function firstGuess(values: CandidateValues[]): number {
  const scores = values.map(({ fit, choice }) => fit + choice);
  return scores.indexOf(Math.max(...scores));
}

/** The text's words with each single substituted word replaced by the first guess: so neighbours are read in use, too. */
function guessIds(doc: Doc, places: Place[]): Int32Array {
  const ids = doc.tokens.ids.slice();
  for (const place of places) {
    const { span, candidateSet } = place;
    const values = Array.from({ length: candidateSet.size }, (_, i) =>
      candidateFeatures(doc, place, i),
    );
    const words = candidateWords(candidateSet, firstGuess(values));
    if (span.to - span.from === 1 && words.length === 1) ids[span.from] = words[0] as number;
  }
  return ids;
}

/** The choice at each substitution. Its offsets are those of the text as it stands. */
function choicesOf(
  { text, substitutions }: SpunText,
  pipeline: Pipeline,
): Omit<SourceWordChoice, 'weight' | 'text'>[] {
  const { model } = pipeline;
  const doc = createDoc({ ...plainTextArticle(text), text }, pipeline);
  const surroundingsOf = trackSurroundings(doc.contextVectors);
  const places = placesOf(doc, substitutions).map((place) => {
    const { first, from, to } = place.span;
    const last = first + to - from - 1;
    return { ...place, surrounding: surroundingsOf(first, last).map((sum) => sum.slice()) };
  });
  const ids = guessIds(doc, places);
  return places.map((place) => {
    const { span, candidateSet, sourceWords } = place;
    const page = span.ids.subarray(span.from, span.to);
    const restored = { ...place, span: { ...span, ids } };
    const source = splitWords(sourceWords).map(({ key }) => idOf(model.vocabulary, key));
    return {
      wordCandidates: Array.from({ length: candidateSet.size }, (_, i) =>
        candidateFeatures(doc, restored, i),
      ),
      correctIndex: correctIndexOf(candidateSet, source),
      pageLogProb: logProbInContext(model, restored.span, page),
      words: pageWords(doc.words, span.first, span.first + span.to - span.from - 1),
    };
  });
}

/** Every substitution of the training part's spun texts for which the channel has candidates. */
export function sourceWordChoices(model: Model): SourceWordChoice[] {
  const pipeline = pipelineOf(model);
  return sourceWordTexts()
    .flatMap(([texts, weight]) => texts.map((spun) => ({ spun, weight })))
    .flatMap(({ spun, weight }, text) =>
      choicesOf(spun, pipeline).map((choice) => ({ ...choice, weight, text })),
    );
}
