import { idOf } from '../../src/engine/language-model/token-ids.ts';
import type { Model } from '../../src/engine/model/model.ts';
import { allCandidates, type CandidateSet } from '../../src/engine/spin/channel/candidate-set.ts';
import { lookupCandidates } from '../../src/engine/spin/channel/lookup-candidates.ts';
import { restorationChannel } from '../../src/engine/spin/channel/restoration-channel.ts';
import { trackSurroundings } from '../../src/engine/spin/context/context-similarity.ts';
import { createDoc, spanOf } from '../../src/engine/spin/document.ts';
import { type Pipeline, pipelineOf } from '../../src/engine/spin/pipeline.ts';
import type { CandidateValues } from '../../src/engine/spin/restoration/candidate-feature-names.ts';
import {
  candidateFeatures,
  logProbInContext,
} from '../../src/engine/spin/restoration/candidate-features.ts';
import { splitWords, type Word } from '../../src/engine/text/split-words.ts';
import { plainTextArticle } from '../corpus/plain-text-article.ts';
import { readSpunParallel } from '../corpus/read-spun-parallel.ts';
import { alignedSubstitutions } from '../evaluate/aligned-substitutions.ts';
import { hasEnglishOriginal } from '../evaluate/has-english-original.ts';
import { humanPassages } from '../evaluate/human-passages.ts';
import { spin } from '../spinners/spin.ts';
import type { SpinnerSubstitution, SpunText } from '../spinners/spinner.ts';
import { SPINNERS } from '../spinners/spinners.ts';

/** A substitution with the source words that the channel offers. */
export interface SourceWordChoice {
  /** Values of CANDIDATE_FEATURES of each. */
  wordCandidates: CandidateValues[];
  /** Which of them it was; -1 if none. */
  correctIndex: number;
  /** log P of the page's words in their place. */
  pageLogProb: number;
}

/** Passages spun by each spinner, their words, and the share of them that is substituted. */
const PASSAGES = 60;
const PASSAGE_WORDS = 400;
const RATE = 0.2;

/** Texts of the training part whose substitutions are known: spun here, and by public spinners. */
function spunTexts(): SpunText[] {
  const bases = humanPassages('train', PASSAGE_WORDS, PASSAGES).map(
    (text) => plainTextArticle(text).text,
  );
  const own = SPINNERS.flatMap((spinner) => {
    return bases.map((text, i) => spin(text, spinner, RATE, `original ${i}`));
  });
  const documents = readSpunParallel().filter((one) => {
    return one.part === 'train' && hasEnglishOriginal(one);
  });
  const publics = documents.map(({ text, original = '' }): SpunText => {
    const spun = plainTextArticle(text).text;
    return { text: spun, substitutions: alignedSubstitutions(original, spun) };
  });
  return [...own, ...publics];
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

/** The choice at each substitution. Its offsets are those of the text as it stands. */
function choicesOf({ text, substitutions }: SpunText, pipeline: Pipeline): SourceWordChoice[] {
  const { model } = pipeline;
  const doc = createDoc({ ...plainTextArticle(text), text }, pipeline);
  const surroundingsOf = trackSurroundings(doc.contextVectors);
  const channel = restorationChannel(doc.channel, model);
  return substitutions.flatMap((substitution) => {
    const covered = coveredWords(doc.words, substitution);
    if (!covered) return [];
    const [first, last] = covered;
    const span = spanOf(doc, first, last);
    const candidateSet = lookupCandidates(channel, span.ids, span.from, span.to);
    if (!candidateSet || candidateSet.size === 0) return [];
    const candidates = { span, surrounding: surroundingsOf(first, last), candidateSet };
    const sourceWords = splitWords(substitution.sourceWords).map(({ key }) =>
      idOf(model.vocabulary, key),
    );
    return {
      wordCandidates: Array.from({ length: candidateSet.size }, (_, i) =>
        candidateFeatures(doc, candidates, i),
      ),
      correctIndex: correctIndexOf(candidateSet, sourceWords),
      pageLogProb: logProbInContext(model, span, span.ids.subarray(span.from, span.to)),
    };
  });
}

/** Every substitution of the training part's spun texts for which the channel has candidates. */
export function sourceWordChoices(model: Model): SourceWordChoice[] {
  const pipeline = pipelineOf(model);
  return spunTexts().flatMap((text) => choicesOf(text, pipeline));
}
