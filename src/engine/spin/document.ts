import type { Article } from '../../article/article.ts';
import { idsOf, tokenIds } from '../language-model/token-ids.ts';
import { type WordScores, wordScores } from '../language-model/word-scores.ts';
import type { Model } from '../model/model.ts';
import { scoringMask } from '../text/scoring-mask.ts';
import { splitWords, type Word } from '../text/split-words.ts';
import { applySpinRules, type RuleEvidence } from './apply-spin-rules.ts';
import { createChannel, type NoisyChannel } from './channel/noisy-channel.ts';
import { contextSimilarities } from './context/context-similarities.ts';
import { createContextVectors } from './context/context-vectors.ts';
import { findSubstitutions } from './substitutions/find-substitutions.ts';
import type { Substitution } from './substitutions/substitution.ts';
import { tagWords } from './tagger/tagger.ts';

/** A text as the spin engine read it. */
export interface Doc {
  words: Word[];
  /** 1 for words that count towards the score, 0 for quotations, code and the like. */
  scoringMask: Uint8Array;
  substitutions: Substitution[];
  wordScores: WordScores;
  /** How each word fits what is written around it (topic-fits.ts). */
  contextSimilarities: Int8Array;
  /** How much each word looks like one that a spinner put there (tagger.ts), log-odds. */
  tags: Float32Array;
  /** Signs beside swaps, outside quotations and code. */
  ruleEvidence: RuleEvidence[];
}

export interface AnalyzeOptions {
  /** Leaves the hand-written pairs of the channel out, to measure what the thesauri do alone. */
  withoutHandWritten?: boolean;
}

const channels = new WeakMap<Model, Map<boolean, NoisyChannel>>();

/** The noisy channel of a model; it is built once. */
export function channelFor(
  model: Model,
  { withoutHandWritten = false }: AnalyzeOptions,
): NoisyChannel {
  const ofModel = channels.get(model) ?? new Map<boolean, NoisyChannel>();
  channels.set(model, ofModel);
  const known = ofModel.get(withoutHandWritten);
  if (known) return known;
  const made = createChannel(model, withoutHandWritten);
  ofModel.set(withoutHandWritten, made);
  return made;
}

/** Reads an article's text: its words, the probable swaps among them, and how each word fits its neighbours. */
export function analyzeText(article: Article, model: Model, options: AnalyzeOptions = {}): Doc {
  const words = splitWords(article.text);
  const candidates = channelFor(model, options);
  const counted = scoringMask(article, words);
  const places = tokenIds(words, model);
  const topics = createContextVectors(idsOf(places), model);
  const fitting = contextSimilarities(topics);
  const tags = tagWords(words, article.text, fitting, model.tagger);
  const tagged = { text: article.text, words, tags };
  return {
    words,
    scoringMask: counted,
    ruleEvidence: applySpinRules(article.text, words, counted, options.withoutHandWritten),
    substitutions: findSubstitutions(tagged, places, topics, model, candidates),
    wordScores: wordScores(places, words.length, model),
    contextSimilarities: fitting,
    tags,
  };
}
