import type { Article } from '../../article/article.ts';
import { type Candidates, makeCandidates } from './candidates.ts';
import { countedWords } from './counted-words.ts';
import type { Model } from './model.ts';
import { scoreSwaps } from './score-swaps.ts';
import { idsOf, sequence } from './sequence.ts';
import { type FoundSign, findSigns } from './signs/find-signs.ts';
import { splitWords, type Word } from './split-words.ts';
import type { Swap } from './swap.ts';
import { type Tagger, tagWords, trainedTagger } from './tagger.ts';
import { topicFits } from './topic-fits.ts';
import { makeTopics } from './topics.ts';
import { type WordFits, wordFits } from './word-fits.ts';

/** A text as the spin engine read it. */
export interface Reading {
  words: Word[];
  /** 1 for words that count towards the score, 0 for quotations, code and the like. */
  counted: Uint8Array;
  swaps: Swap[];
  fits: WordFits;
  /** How each word fits what is written around it (topic-fits.ts). */
  topicFits: Int8Array;
  /** How much each word looks like one that a spinner put there (tagger.ts), log-odds. */
  tags: Float32Array;
  /** Signs beside swaps, outside quotations and code. */
  signs: FoundSign[];
}

export interface ReadOptions {
  /** Leaves the hand-written pairs of the channel out, to measure what the thesauri do alone. */
  withoutHandWritten?: boolean;
  /** Another tagger than the trained one: in training, one that has not seen the text. */
  tagger?: Tagger;
}

const channels = new WeakMap<Model, Map<boolean, Candidates>>();

/** The noisy channel of a model; it is built once. */
export function candidatesOf(
  model: Model,
  { withoutHandWritten = false }: ReadOptions,
): Candidates {
  const ofModel = channels.get(model) ?? new Map<boolean, Candidates>();
  channels.set(model, ofModel);
  const known = ofModel.get(withoutHandWritten);
  if (known) return known;
  const made = makeCandidates(model, withoutHandWritten);
  ofModel.set(withoutHandWritten, made);
  return made;
}

/** Reads an article's text: its words, the probable swaps among them, and how each word fits its neighbours. */
export function readText(article: Article, model: Model, options: ReadOptions = {}): Reading {
  const words = splitWords(article.text);
  const candidates = candidatesOf(model, options);
  const counted = countedWords(article, words);
  const places = sequence(words, model);
  const topics = makeTopics(idsOf(places), model);
  const fitting = topicFits(topics);
  const tagger = options.tagger ?? trainedTagger();
  const tags = tagWords(words, article.text, fitting, tagger);
  const tagged = { text: article.text, words, tags };
  return {
    words,
    counted,
    signs: findSigns(article.text, words, counted, options.withoutHandWritten),
    swaps: scoreSwaps(tagged, places, topics, model, candidates),
    fits: wordFits(places, words.length, model),
    topicFits: fitting,
    tags,
  };
}
