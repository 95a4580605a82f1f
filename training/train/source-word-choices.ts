import { idOf, idsOf, tokenIds } from '../../src/engine/language-model/token-ids.ts';
import type { Model } from '../../src/engine/model/model.ts';
import type { CandidateSet } from '../../src/engine/spin/channel/candidate-set.ts';
import { lookupCandidates } from '../../src/engine/spin/channel/lookup-candidates.ts';
import { createChannel, type NoisyChannel } from '../../src/engine/spin/channel/noisy-channel.ts';
import { trackSurroundings } from '../../src/engine/spin/context/context-similarity.ts';
import { createContextVectors } from '../../src/engine/spin/context/context-vectors.ts';
import {
  type CandidateValues,
  candidateFeatures,
  logProbInContext,
} from '../../src/engine/spin/restoration/candidate-features.ts';
import type { TextWithModel } from '../../src/engine/spin/tagged-text.ts';
import { splitWords, type Word } from '../../src/engine/text/split-words.ts';
import { countStems } from '../../src/engine/thesaurus/count-stems.ts';
import { plainTextArticle } from '../corpus/plain-text-article.ts';
import { readSpunParallel } from '../corpus/read-spun-parallel.ts';
import { alignedSubstitutions } from '../evaluate/aligned-substitutions.ts';
import { humanPassages } from '../evaluate/human-passages.ts';
import { spin } from '../spinners/spin.ts';
import type { SpinnerSubstitution, SpunText } from '../spinners/spinner.ts';
import { SPINNERS } from '../spinners/spinners.ts';

/** A swap with the originals that the channel offers. */
export interface SourceWordChoice {
  /** Values of ORIGINAL_FEATURES of each. */
  wordCandidates: CandidateValues[];
  /** Which of them it was; -1 if none. */
  correctIndex: number;
  /** log P of the page's words in their place. */
  pageLogProb: number;
}

/** Passages spun by each spinner, their words, and the share of them that is swapped. */
const PASSAGES = 60;
const PASSAGE_WORDS = 400;
const RATE = 0.2;

/** Texts of the training part whose swaps are known: spun here, and by public spinners. */
function spunTexts(): SpunText[] {
  const bases = humanPassages('train', PASSAGE_WORDS, PASSAGES).map(
    (text) => plainTextArticle(text).text,
  );
  const own = SPINNERS.flatMap((spinner) => {
    return bases.map((text, i) => spin(text, spinner, RATE, `original ${i}`));
  });
  const documents = readSpunParallel().filter(({ part }) => part === 'train');
  const publics = documents.map(({ text, original = '' }): SpunText => {
    const spun = plainTextArticle(text).text;
    return { text: spun, substitutions: alignedSubstitutions(original, spun) };
  });
  return [...own, ...publics];
}

/** The words [first, last] that a swap covers, if it covers whole words. */
function coveredWords(
  words: Word[],
  { start, end }: SpinnerSubstitution,
): [first: number, last: number] | undefined {
  const first = words.findIndex((word) => word.start >= start);
  const last = words.findLastIndex((word) => word.end <= end);
  return first >= 0 && last >= first ? [first, last] : undefined;
}

function correctIndexOf({ candidates: originals }: CandidateSet, words: number[]): number {
  return originals.findIndex(
    (one) => one.length === words.length && one.every((id, i) => id === words[i]),
  );
}

function choicesOf(
  { text, substitutions: swaps }: SpunText,
  model: Model,
  candidates: NoisyChannel,
): SourceWordChoice[] {
  const words = splitWords(text);
  const places = tokenIds(words, model);
  const of: TextWithModel = {
    text,
    words,
    tags: new Float32Array(0),
    model,
    stemCountOf: countStems(places, model),
  };
  const surroundings = trackSurroundings(createContextVectors(idsOf(places), model));
  return swaps.flatMap((swap) => {
    const covered = coveredWords(words, swap);
    if (!covered) return [];
    const [first, last] = covered;
    const from = places.positionOf[first] as number;
    const to = from + last - first + 1;
    const channel = lookupCandidates(candidates, places.ids, from, to);
    if (!channel || channel.candidates.length === 0) return [];
    const place = { ids: places.ids, from, to, first };
    const around = surroundings(first, last);
    const original = splitWords(swap.sourceWords).map(({ key }) => idOf(model, key));
    return {
      wordCandidates: channel.candidates.map((_, at) =>
        candidateFeatures(of, place, around, channel, at),
      ),
      correctIndex: correctIndexOf(channel, original),
      pageLogProb: logProbInContext(of, place, places.ids.subarray(from, to)),
    };
  });
}

/** Every swap of the training part's spun texts from which the channel leads anywhere. */
export function sourceWordChoices(model: Model): SourceWordChoice[] {
  const candidates = createChannel(model);
  return spunTexts().flatMap((text) => choicesOf(text, model, candidates));
}
