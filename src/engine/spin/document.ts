import type { Article } from '../../article/article.ts';
import type { Checkpoint } from '../checkpoint.ts';
import { type ClassFits, classFits } from '../language-model/class-fits.ts';
import { idsOf, type TokenIds, tokenIds } from '../language-model/token-ids.ts';
import { type WordScores, wordScores } from '../language-model/word-scores.ts';
import type { Model } from '../model/model.ts';
import { isMarkedUp } from '../text/exclusions.ts';
import { sameBefore } from '../text/same-before.ts';
import { scoringMask } from '../text/scoring-mask.ts';
import { splitWords, type Word } from '../text/split-words.ts';
import { countStems, type StemCount } from '../thesaurus/count-stems.ts';
import type { NoisyChannel } from './channel/noisy-channel.ts';
import { contextSimilarities } from './context/context-similarities.ts';
import { type ContextVectors, createContextVectors } from './context/context-vectors.ts';
import type { Pipeline } from './pipeline.ts';
import { tagWords } from './tagger/tagger.ts';

/** A text as the spin engine sees it: built once, passed on whole, never changed. Arrays are by index of the word. */
export interface Doc {
  model: Model;
  readonly channel: NoisyChannel;
  text: string;
  words: Word[];
  /** 1 for words that count towards the score, 0 for quotations, code and the like. */
  scoringMask: Uint8Array;
  /** Of each word the index of the same word before it, of those that count; -1 if there is none. */
  sameBefore: Int32Array;
  /** The prose stands in elements that are made for quotations, code, tables or headings. */
  isMarkedUp: boolean;
  /** The words' ids, with the ends of sentences between them. */
  tokens: TokenIds;
  /** How often the text has words of a stem. */
  readonly stemCountOf: StemCount;
  contextVectors: ContextVectors;
  /** How well each word fits its context, a hundred times the cosine: CONTEXT_WINDOWS values a word. */
  contextSimilarities: Int8Array;
  /** How much each word looks like a spinner's: log-odds by the tagger. */
  tags: Float32Array;
  /** How likely each word is where it stands. */
  wordScores: WordScores;
  /** How well the kind of each word suits where it stands. */
  readonly classFits: ClassFits;
  /** Called during long work. */
  checkpoint: Checkpoint;
}

/** Some neighbouring words of a doc, read in a context: the doc's own ids, or ids with words restored. */
export interface TokenSpan {
  ids: Int32Array;
  /** Positions [from, to) of `ids`. */
  from: number;
  to: number;
  /** Index of the word at `from`. */
  first: number;
}

/** Reads an article's text: the only place where a Doc is made. */
export function createDoc(article: Article, pipeline: Pipeline): Doc {
  const { text } = article;
  const { model, checkpoint = () => {} } = pipeline;
  const words = splitWords(text);
  const counts = scoringMask(article, words);
  checkpoint();
  const tokens = tokenIds(words, model.vocabulary);
  const contextVectors = createContextVectors(idsOf(tokens), model);
  const similarities = contextSimilarities(contextVectors);
  checkpoint();
  let stemCountOf: StemCount | undefined;
  let fits: ClassFits | undefined;
  return {
    model,
    // What only the search for substitutions needs is made when it asks.
    get channel() {
      return pipeline.channel;
    },
    get stemCountOf() {
      stemCountOf ??= countStems(tokens, model);
      return stemCountOf;
    },
    // Texts that are surely clear do without it.
    get classFits() {
      fits ??= classFits(words, text, model.vocabulary, model.wordClasses);
      return fits;
    },
    text,
    words,
    scoringMask: counts,
    sameBefore: sameBefore(words, counts),
    isMarkedUp: isMarkedUp(article),
    tokens,
    contextVectors,
    contextSimilarities: similarities,
    tags: tagWords(words, text, similarities, model.tagger),
    wordScores: wordScores(tokens, model.languageModel),
    checkpoint,
  };
}

/** The words first … last of a doc in their own context. */
export function spanOf({ tokens }: Doc, first: number, last: number): TokenSpan {
  const from = tokens.positionOf[first] as number;
  return { ids: tokens.ids, from, to: from + last - first + 1, first };
}
