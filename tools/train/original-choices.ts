import { type Candidates, makeCandidates } from '../../src/engine/spin/candidates.ts';
import type { Channel } from '../../src/engine/spin/channel.ts';
import { channelAt } from '../../src/engine/spin/channel-at.ts';
import { countStems } from '../../src/engine/spin/count-stems.ts';
import type { Model } from '../../src/engine/spin/model.ts';
import {
  logFit,
  type OriginalValues,
  originalFeatures,
} from '../../src/engine/spin/original-features.ts';
import { idOf, idsOf, sequence } from '../../src/engine/spin/sequence.ts';
import { splitWords, type Word } from '../../src/engine/spin/split-words.ts';
import type { Text } from '../../src/engine/spin/tagged-text.ts';
import { followSurroundings } from '../../src/engine/spin/topic-fit-at.ts';
import { makeTopics } from '../../src/engine/spin/topics.ts';
import { readSpunParallel } from '../corpus/read-spun-parallel.ts';
import { textArticle } from '../corpus/text-article.ts';
import { comparedSwaps } from '../evaluate/compared-swaps.ts';
import { syntheticBases } from '../evaluate/synthetic-bases.ts';
import { spin } from '../spinners/spin.ts';
import type { SpunText, Swap } from '../spinners/spinner.ts';
import { SPINNERS } from '../spinners/spinners.ts';

/** A swap with the originals that the channel offers. */
export interface Choice {
  /** Values of ORIGINAL_FEATURES of each. */
  originals: OriginalValues[];
  /** Which of them it was; -1 if none. */
  right: number;
  /** log P of the page's words in their place. */
  pageFit: number;
}

/** Passages spun by each spinner, their words, and the share of them that is swapped. */
const PASSAGES = 60;
const LENGTH = 400;
const RATE = 0.2;

/** Texts of the training part whose swaps are known: spun here, and by public spinners. */
function spunTexts(): SpunText[] {
  const bases = syntheticBases('train', LENGTH, PASSAGES).map((text) => textArticle(text).text);
  const own = SPINNERS.flatMap((spinner) => {
    return bases.map((text, i) => spin(text, spinner, RATE, `original ${i}`));
  });
  const documents = readSpunParallel().filter(({ part }) => part === 'train');
  const publics = documents.map(({ text, original = '' }): SpunText => {
    const spun = textArticle(text).text;
    return { text: spun, swaps: comparedSwaps(original, spun) };
  });
  return [...own, ...publics];
}

/** The words [first, last] that a swap covers, if it covers whole words. */
function wordsOf(words: Word[], { start, end }: Swap): [first: number, last: number] | undefined {
  const first = words.findIndex((word) => word.start >= start);
  const last = words.findLastIndex((word) => word.end <= end);
  return first >= 0 && last >= first ? [first, last] : undefined;
}

function rightOf({ originals }: Channel, words: number[]): number {
  return originals.findIndex(
    (one) => one.length === words.length && one.every((id, i) => id === words[i]),
  );
}

function choicesOf({ text, swaps }: SpunText, model: Model, candidates: Candidates): Choice[] {
  const words = splitWords(text);
  const places = sequence(words, model);
  const of: Text = {
    text,
    words,
    tags: new Float32Array(0),
    model,
    timesOf: countStems(places, model),
  };
  const surroundings = followSurroundings(makeTopics(idsOf(places), model));
  return swaps.flatMap((swap) => {
    const covered = wordsOf(words, swap);
    if (!covered) return [];
    const [first, last] = covered;
    const from = places.place[first] as number;
    const to = from + last - first + 1;
    const channel = channelAt(candidates, places.ids, from, to);
    if (!channel || channel.originals.length === 0) return [];
    const place = { ids: places.ids, from, to, first };
    const around = surroundings(first, last);
    const original = splitWords(swap.original).map(({ key }) => idOf(model, key));
    return {
      originals: channel.originals.map((_, at) => originalFeatures(of, place, around, channel, at)),
      right: rightOf(channel, original),
      pageFit: logFit(of, place, places.ids.subarray(from, to)),
    };
  });
}

/** Every swap of the training part's spun texts from which the channel leads anywhere. */
export function originalChoices(model: Model): Choice[] {
  const candidates = makeCandidates(model);
  return spunTexts().flatMap((text) => choicesOf(text, model, candidates));
}
